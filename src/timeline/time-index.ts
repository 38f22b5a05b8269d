import {compareFuzzyDates, type FuzzyDate} from '../topic/fuzzy-date.js';
import type {Era, TopicEvent} from '../topic/types.js';
import {clampView, spanOf, type View} from './view.js';

/** First and last instant of a date. */
export function extentOf({start, end}: FuzzyDate): View {
  return {t0: start, t1: end};
}

/** The time at which an event's mark stands: the start of a span, the middle of a date known to the year. */
export function anchorOf(date: FuzzyDate): number {
  const {t0, t1} = extentOf(date);
  if (date.open === 'start') return t1;
  return date.span || date.open ? t0 : (t0 + t1) / 2;
}

/** Events in the order of time; a span comes before what happened in it. */
export function sortEvents(events: readonly TopicEvent[]): TopicEvent[] {
  return [...events].sort((a, b) => compareFuzzyDates(a.date, b.date));
}

/** True where a date and a span of time have an instant in common. */
export function touches(date: FuzzyDate, from: number, to: number): boolean {
  const {t0, t1} = extentOf(date);
  return t0 < to && (t1 > from || t0 >= from);
}

/** Events that touch the limits, either of which may be left out. */
export function withinLimits(
  events: readonly TopicEvent[],
  from: FuzzyDate | undefined,
  to: FuzzyDate | undefined,
): readonly TopicEvent[] {
  if (!from && !to) return events;
  const low = from ? extentOf(from).t0 : -Infinity;
  const high = to ? extentOf(to).t1 : Infinity;
  return events.filter(({date}) => touches(date, low, high));
}

/** All the time that can be shown, with a little air on both sides. */
export function domainOf(
  events: readonly TopicEvent[],
  eras: readonly Era[],
  from?: FuzzyDate,
  to?: FuzzyDate,
): View {
  let t0 = Infinity;
  let t1 = -Infinity;
  for (const {date} of [...events, ...eras]) {
    const extent = extentOf(date);
    t0 = Math.min(t0, extent.t0);
    t1 = Math.max(t1, extent.t1);
  }
  if (!(t0 <= t1)) [t0, t1] = [2000, 2001];
  if (from) t0 = extentOf(from).t0;
  if (to) t1 = Math.max(t0, extentOf(to).t1);
  const pad = Math.max((t1 - t0) * 0.025, events.length < 2 ? (t1 - t0) * 2 : 0, 1 / 8766);
  return {t0: from ? t0 : t0 - pad, t1: to ? Math.max(t1, t0 + pad) : t1 + pad};
}

/** The era that an event falls into: the last one that began before it did. */
export function eraAt(eras: readonly Era[], date: FuzzyDate): Era | undefined {
  const {t0} = extentOf(date);
  return eras.findLast((era) => {
    const extent = extentOf(era.date);
    return extent.t0 <= t0 && t0 < extent.t1;
  });
}

/** Events of one era, or of none, in the order of time. */
export interface EraGroup {
  readonly era: Era | undefined;
  readonly events: readonly TopicEvent[];
}

/** Runs of events that share an era. */
export function groupByEra(
  events: readonly TopicEvent[],
  eras: readonly Era[],
): readonly EraGroup[] {
  const groups: {era: Era | undefined; events: TopicEvent[]}[] = [];
  for (const event of events) {
    const era = eraAt(eras, event.date);
    const last = groups.at(-1);
    if (last && last.era === era) last.events.push(event);
    else groups.push({era, events: [event]});
  }
  return groups;
}

/** The view that shows a stretch of time with air around it. */
export function viewAround(extent: View, domain: View, air = 0.06): View {
  const pad = Math.max(spanOf(extent) * air, spanOf(domain) * 1e-6);
  return clampView({t0: extent.t0 - pad, t1: extent.t1 + pad}, domain);
}
