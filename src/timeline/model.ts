import type {FuzzyDate} from '../topic/fuzzy-date.js';
import type {Category, Era, Source, TimelineData, TopicEvent} from '../topic/types.js';
import {compareFuzzyDates} from '../topic/fuzzy-date.js';
import {domainOf, sortEvents, withinLimits} from './time-index.js';
import type {View} from './view.js';

/** A category and how many events it has. */
export interface CategoryCount extends Category {
  readonly count: number;
}

/** A timeline's data, put in order once. */
export class TimelineModel {
  readonly data: TimelineData;
  /** Every event within the limits, in the order of time. */
  readonly events: readonly TopicEvent[];
  readonly eras: readonly Era[];
  readonly domain: View;
  readonly categories: readonly CategoryCount[];
  private readonly byId: ReadonlyMap<string, TopicEvent>;
  private readonly sources: ReadonlyMap<string, Source>;

  constructor(data: TimelineData, from?: FuzzyDate, to?: FuzzyDate) {
    this.data = data;
    this.events = sortEvents(withinLimits(data.events, from, to));
    const low = from?.start ?? -Infinity;
    const high = to?.end ?? Infinity;
    this.eras = data.eras
      .filter(({date}) => date.start < high && date.end > low)
      .sort((a, b) => compareFuzzyDates(a.date, b.date));
    this.domain = domainOf(this.events, this.eras, from, to);
    this.categories = countCategories(this.events, data.categories);
    this.byId = new Map(this.events.map((event) => [event.id, event]));
    this.sources = new Map(data.sources.map((source) => [source.id, source]));
  }

  /** The event of an id, if it is within the limits. */
  find(id: string): TopicEvent | undefined {
    return this.byId.get(id);
  }

  /** The works that an event cites. */
  sourcesOf(event: TopicEvent): readonly Source[] {
    return event.sources.flatMap((id) => this.sources.get(id) ?? []);
  }

  /** A category's name; empty where the event has none. */
  categoryName({category}: TopicEvent): string {
    if (!category) return '';
    return this.categories.find(({id}) => id === category)?.label ?? category;
  }

  /** Names of those who acted. */
  actorNames({actors}: TopicEvent): readonly string[] {
    return actors.map((id) => this.data.actors.find((actor) => actor.id === id)?.label ?? id);
  }

  /** Events of the chosen categories (of all, where none is chosen) that pass a test. */
  filter(chosen: ReadonlySet<string>, test: (event: TopicEvent) => boolean): TopicEvent[] {
    return this.events.filter(
      (event) => (!chosen.size || chosen.has(event.category ?? '')) && test(event),
    );
  }
}

function countCategories(
  events: readonly TopicEvent[],
  named: readonly Category[],
): readonly CategoryCount[] {
  const counts = new Map<string, number>();
  for (const {category} of events) {
    if (category) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  const known = named.filter(({id}) => counts.has(id));
  const unknown = [...counts.keys()]
    .filter((id) => !named.some((category) => category.id === id))
    .map((id) => ({id, label: id}));
  return [...known, ...unknown].map(({id, label}) => ({id, label, count: counts.get(id) ?? 0}));
}

/** Ids in an attribute, separated by spaces or commas. */
export function idsIn(text: string): ReadonlySet<string> {
  return new Set(text.split(/[\s,]+/).filter(Boolean));
}
