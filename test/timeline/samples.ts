import fc from 'fast-check';
import {parseFuzzyDate} from '../../src/topic/fuzzy-date.js';
import type {FuzzyDate} from '../../src/topic/fuzzy-date.js';
import type {TimelineData, TopicEvent} from '../../src/topic/types.js';

/** A date that is known to be one. */
export function date(text: string): FuzzyDate {
  const parsed = parseFuzzyDate(text);
  if (!parsed) throw new Error(`${text} is not a date`);
  return parsed;
}

/** An event with little more than a date. */
export function event(id: string, when: string, rest: Partial<TopicEvent> = {}): TopicEvent {
  return {
    id,
    date: date(when),
    title: `Event ${id}`,
    text: '',
    actors: [],
    people: [],
    places: [],
    sources: [],
    media: [],
    ...rest,
  };
}

/** A timeline of events. */
export function timeline(events: readonly TopicEvent[]): TimelineData {
  return {events, eras: [], categories: [], actors: [], sources: []};
}

const day = fc
  .tuple(
    fc.integer({min: 1900, max: 2020}),
    fc.integer({min: 1, max: 12}),
    fc.integer({min: 1, max: 28}),
  )
  .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join('-'));

const when = fc.oneof(
  day,
  fc.integer({min: 1900, max: 2020}).map(String),
  fc
    .tuple(fc.integer({min: 1900, max: 2000}), fc.integer({min: 0, max: 20}))
    .map(([from, years]) => `${from}/${from + years}`),
);

/** Random events: days, years and spans, in a few categories, with titles of any length. */
export const events: fc.Arbitrary<TopicEvent[]> = fc
  .array(fc.tuple(when, fc.integer({min: 0, max: 3}), fc.integer({min: 1, max: 60})), {
    minLength: 1,
    maxLength: 120,
  })
  .map((rows) =>
    rows.map(([text, category, length], i) =>
      event(`e${i}`, text, {category: `c${category}`, title: 'x'.repeat(length)}),
    ),
  );
