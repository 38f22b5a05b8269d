import type {Translate} from '../element/messages.js';
import {formatFuzzyDate} from '../topic/fuzzy-date.js';
import type {TopicEvent} from '../topic/types.js';
import {partsOf} from '../topic/calendar.js';
import type {timelineMessages} from './messages.js';
import {timeTicks, yearName, type YearWords} from './ticks.js';
import {spanOf, type View} from './view.js';

/** Looks up the timeline's own texts. */
export type TimelineText = Translate<typeof timelineMessages>;

/** An event's date as it is printed: the author's wording, else in words. */
export function dateInWords({date, displayDate}: TopicEvent, locale: string): string {
  return displayDate ?? formatFuzzyDate(date, {locale});
}

/** The dates of two events as a stretch: "3 January 2017 to 22 December 2017". */
export function rangeInWords(
  first: TopicEvent,
  last: TopicEvent,
  locale: string,
  t: TimelineText,
): string {
  const from = dateInWords(first, locale);
  const to = dateInWords(last, locale);
  return from === to ? from : t('period', {from, to});
}

/** Names of years for the axis. */
export function yearWords(t: TimelineText): YearWords {
  return {
    bce: (year) => t('bce', {year}),
    ce: (year) => t('ce', {year}),
    millionYearsAgo: (count) => t('millionYearsAgo', {count}),
    billionYearsAgo: (count) => t('billionYearsAgo', {count}),
    present: t('present'),
  };
}

/** A time as finely as a view of this length can show it. */
function timeInWords(time: number, span: number, locale: string, t: TimelineText): string {
  const words = yearWords(t);
  if (Math.abs(time) > 2e5) {
    return timeTicks({t0: time - 1, t1: time + 1}, 2, locale, words)[0]?.label ?? String(time);
  }
  const {year, month, day} = partsOf(time);
  if (span > 5) return yearName(year, locale, words);
  const date = new Date(Date.UTC(2000, month - 1, day));
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    month: 'long',
    ...(span < 0.4 && {day: 'numeric'}),
  });
  return `${format.format(date)} ${yearName(year, locale, words)}`;
}

/** A view in words: "1948 to 2026". */
export function viewInWords(view: View, locale: string, t: TimelineText): string {
  const span = spanOf(view);
  const from = timeInWords(view.t0, span, locale, t);
  const to = timeInWords(view.t1, span, locale, t);
  return t('period', {from, to});
}
