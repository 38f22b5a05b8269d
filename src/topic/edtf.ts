import {type DateParts, decimalYear, isDate, partsOf} from './calendar.js';
import type {DatePrecision, FuzzyDate} from './fuzzy-date-model.js';

/** From fine to coarse. The last three leave one, two and three digits of the year open. */
const PRECISIONS: readonly DatePrecision[] = [
  'minute',
  'day',
  'month',
  'year',
  'decade',
  'century',
  'millennium',
];

/** Places in the list of precisions. */
export const DAY = 1;
export const MONTH = 2;
export const YEAR = 3;
export const DECADE = 4;
export const CENTURY = 5;

/** One side of a span, or a date that is no span. */
export interface Moment {
  readonly edtf: string;
  readonly parts: DateParts;
  readonly start: number;
  readonly end: number;
  /** Precision, as its place in the list. */
  readonly level: number;
  readonly approximate: boolean;
  readonly uncertain: boolean;
}

const MOMENT =
  /^(Y?)(-?)(\d{1,12})(X*)(?:-(\d\d)(?:-(\d\d)(?:[T ](\d\d):(\d\d)[\d:.+Z-]*)?)?)?(?:-XX)*([~?%]*)$/i;

/**
 * Reads an EDTF date that is no interval. A time keeps the clock as it is
 * written: the seconds and the offset from UTC are dropped.
 */
export function readMoment(text: string): Moment | null {
  const match = MOMENT.exec(text);
  if (!match) return null;
  const [, long, minus, digits = '', open = '', ...rest] = match;
  const marks = rest.pop() ?? '';
  const years = 10 ** open.length;
  const count = Number(digits) * years;
  if (long ? open : digits.length + open.length !== 4) return null;
  if (minus && !count && !open) return null;
  const year = minus ? -count : count;
  // EDTF has no months in years of five digits and more.
  const known = rest.filter((part) => part && count < 1e4).map(Number);
  const [month, day, hour, minute = 0] = known;
  const parts = known.length ? {year, month, day, hour, minute} : {year};
  if (!isDate(parts)) return null;

  const level = YEAR + open.length - Math.min(known.length, 3);
  const start = level < YEAR ? decimalYear(parts) : minus ? year - years + 1 : year;
  const approximate = /[~%]/.test(marks);
  const uncertain = /[?%]/.test(marks);
  const mark = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  const edtf = writeMoment(parts, level, minus) + mark;
  const end = level < YEAR ? decimalYear(following(parts, level)) : start + years;
  return {edtf, parts, start, end, level, approximate, uncertain};
}

/** One month, day or minute later. `decimalYear` counts on past the end of a month or year. */
function following(parts: DateParts, level: number): DateParts {
  const {month = 1, day = 1, minute = 0} = parts;
  if (level === MONTH) return {...parts, month: month + 1};
  return level === DAY ? {...parts, day: day + 1} : {...parts, minute: minute + 1};
}

/** EDTF for the parts down to a precision. `minus` tells 100–1 BCE (`-00XX`) from the years 0–99 (`00XX`). */
export function writeMoment(parts: DateParts, level: number, minus?: string): string {
  const {year, month = 1, day = 1, hour = 0, minute = 0} = parts;
  const two = (part: number) => String(part).padStart(2, '0');
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 || minus ? '-' : '';
  if (digits.length > 4) return `Y${sign}${digits}`;
  const open = Math.max(0, level - YEAR);
  let text = sign + digits.slice(0, 4 - open) + 'X'.repeat(open);
  if (level < YEAR) text += `-${two(month)}`;
  if (level < MONTH) text += `-${two(day)}`;
  return level < DAY ? `${text}T${two(hour)}:${two(minute)}` : text;
}

/** EDTF of the date of the same precision just before (−1) or after (1) the moment. */
export function neighbour({start, end, level}: Moment, side: number): string {
  // A minute of a common year, to step into the date before.
  const at = side > 0 ? end : start - (level < YEAR ? 1 / 525_600 : 1);
  return writeMoment(level < YEAR ? partsOf(at) : {year: at}, level);
}

/** Reads an EDTF date or interval of the subset; `null` where it is none. */
export function readEdtf(text: string): FuzzyDate | null {
  const sides = text.split('/');
  const [first = '', last = first] = sides;
  const from = readMoment(first);
  const to = readMoment(last);
  const known = from ?? to;
  const isOpen = !from || !to;
  if (!known || sides.length > 2 || (isOpen && !/^(?:\.\.)?$/.test(from ? last : first)))
    return null;
  const [a, b] = [from ?? known, to ?? known];
  if (b.end <= a.start) return null;
  const span = sides.length > 1;
  return {
    edtf: span ? `${from?.edtf ?? first}/${to?.edtf ?? last}` : known.edtf,
    start: a.start,
    end: b.end,
    precision: PRECISIONS[Math.max(a.level, b.level)] ?? 'year',
    approximate: a.approximate || b.approximate,
    uncertain: a.uncertain || b.uncertain,
    span,
    ...(isOpen && {open: from ? 'end' : 'start'}),
  };
}
