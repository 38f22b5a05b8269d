import {FSRSAlgorithm, type Grade} from 'ts-fsrs';
import {dayOf} from './day.js';

/** How well the reader knew a card. */
export type Rating = 'again' | 'hard' | 'good' | 'easy';

/** The four answers, in the order of their keys 1 to 4. */
export const RATINGS: readonly Rating[] = ['again', 'hard', 'good', 'easy'];

/** What the scheduler remembers of a card that was studied at least once. */
export interface Memory {
  /** When the card is to be asked again, in milliseconds since 1970. */
  readonly due: number;
  /** When it was last asked. */
  readonly last: number;
  /** 1 learning, 2 in review, 3 learning again after a lapse. */
  readonly state: 1 | 2 | 3;
  /** Days until the chance to recall falls to nine in ten. */
  readonly stability: number;
  /** 1 (easy) to 10. */
  readonly difficulty: number;
  /** Learning steps done. */
  readonly step: number;
  readonly reps: number;
  readonly lapses: number;
}

/** Minutes until a card in learning comes back, by step: after Again, Hard and Good. */
const LEARNING: readonly Steps[] = [
  [1, 6, 10],
  [1, 6, 0],
];
const RELEARNING: readonly Steps[] = [[10, 15, 0]];

/** 0: the card has learned enough and waits for days. */
type Steps = readonly [again: number, hard: number, good: number];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

// Made at the first use, so that importing this module does nothing.
let model: FSRSAlgorithm | undefined;

/** Days until each rating's card is due, which never fall with a better rating. */
function daysOf(stabilities: readonly number[], elapsed: number, ordered: boolean): number[] {
  const days = stabilities.map((stability) => model?.next_interval(stability, elapsed) ?? 1);
  if (!ordered) return days;
  const [again = 1, hard = 1, good = 1, easy = 1] = days;
  const least = Math.min(hard, good);
  const middle = Math.max(good, least + 1);
  return [again, least, middle, Math.max(easy, middle + 1)];
}

/**
 * What each answer would make of a card. Stability, difficulty and days are
 * those of FSRS 6 with its default parameters, aiming at a recall of nine in
 * ten; before that come learning steps of 1 and 10 minutes. The same answers at
 * the same times always give the same days.
 */
export function outcomes(
  memory: Memory | undefined,
  now: number,
): Readonly<Record<Rating, Memory>> {
  const algorithm = (model ??= new FSRSAlgorithm({}));
  const {state, step = 0, reps = 0, lapses = 0, last = now} = memory ?? {};
  const elapsed = Math.max(0, dayOf(now) - dayOf(last));
  const known = RATINGS.map((_, index) =>
    algorithm.next_state(memory ?? null, elapsed, (index + 1) as Grade),
  );
  const isReview = state === 2;
  const stabilities = known.map(({stability}) => stability);
  const days = daysOf(stabilities, elapsed, isReview);
  const steps = isReview || state === 3 ? RELEARNING : LEARNING;
  const minutes = steps[Math.min(step, steps.length - 1)] ?? [];
  const pairs = RATINGS.map((rating, index) => {
    // In review only a lapse leads back to the steps.
    const wait = (isReview && index > 0 ? 0 : minutes[index]) ?? 0;
    const after: Memory = {
      due: now + (wait ? wait * MINUTE : (days[index] ?? 1) * DAY),
      last: now,
      state: wait ? (steps === LEARNING ? 1 : 3) : 2,
      stability: known[index]?.stability ?? 0,
      difficulty: known[index]?.difficulty ?? 0,
      step: wait && rating === 'good' ? step + 1 : wait && rating === 'hard' ? step : 0,
      reps: reps + 1,
      lapses: lapses + (isReview && rating === 'again' ? 1 : 0),
    };
    return [rating, after] as const;
  });
  return Object.fromEntries(pairs) as Record<Rating, Memory>;
}

type Unit = 'minute' | 'hour' | 'day' | 'month' | 'year';

const UNITS: readonly (readonly [unit: Unit, length: number, below: number])[] = [
  ['minute', MINUTE, 60 * MINUTE],
  ['hour', 60 * MINUTE, DAY],
  ['day', DAY, 31 * DAY],
  ['month', 30.44 * DAY, 365 * DAY],
  ['year', 365.25 * DAY, Infinity],
];

const formats = new Map<string, Intl.NumberFormat>();

/** A stretch of time in its largest fitting unit: "10 min", "4 days", "2.5 months". */
export function formatInterval(milliseconds: number, locale: string): string {
  const length = Math.max(milliseconds, MINUTE);
  const [unit, size] = UNITS.find(([, , below]) => length < below) ?? ['year', 365.25 * DAY];
  const key = `${locale} ${unit}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.NumberFormat(locale, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'minute' ? 'short' : 'long',
      maximumFractionDigits: unit === 'month' || unit === 'year' ? 1 : 0,
    });
    formats.set(key, format);
  }
  return format.format(length / size);
}
