import {ticks, tickStep, utcTicks} from 'd3';
import {decimalYear, partsOf} from '../topic/calendar.js';
import {spanOf, type View} from './view.js';

/** A labelled line across the axis. */
export interface Tick {
  readonly time: number;
  readonly label: string;
  /** True where a larger unit begins: a year among months, a day among hours. */
  readonly major: boolean;
}

/** How years are named; numbers come already formatted. */
export interface YearWords {
  bce(year: string): string;
  ce(year: string): string;
  millionYearsAgo(count: string): string;
  billionYearsAgo(count: string): string;
  readonly present: string;
}

const MILLION = 1e6;
const DEEP = 2e5;

/** An astronomical year in words: 0 is "1 BCE". `plain` leaves "CE" off. */
export function yearName(year: number, locale: string, words: YearWords, plain = true): string {
  const number = (n: number): string => n.toLocaleString(locale, {useGrouping: n >= 10000});
  if (year < 1) return words.bce(number(1 - year));
  return plain ? number(year) : words.ce(number(year));
}

function deepName(time: number, locale: string, words: YearWords): string {
  const ago = -time / MILLION;
  if (Math.abs(ago) < 1e-9) return words.present;
  const number = (n: number): string => n.toLocaleString(locale, {maximumSignificantDigits: 6});
  if (ago < 0) return yearName(Math.round(time), locale, words, false);
  return ago >= 1000
    ? words.billionYearsAgo(number(ago / 1000))
    : words.millionYearsAgo(number(ago));
}

function deepTicks({t0, t1}: View, count: number, locale: string, words: YearWords): Tick[] {
  return ticks(t0, t1, count).map((time) => ({
    time,
    label: deepName(time, locale, words),
    major: false,
  }));
}

/**
 * Round years on both sides of the missing year zero: 200 BCE, 100 BCE, 1 CE,
 * 100. In astronomical years a round BCE year lies one above a round number.
 */
function yearTicks(view: View, count: number, locale: string, words: YearWords): Tick[] {
  const {t0, t1} = view;
  const step = Math.max(1, tickStep(t0, t1, count));
  const years: number[] = [];
  const firstBce = Math.min(Math.floor((1 - t0) / step) * step, 1e9);
  for (let bce = firstBce; bce >= step && 1 - bce <= t1; bce -= step) years.push(1 - bce);
  if (step > 1 && t0 <= 1 && t1 >= 1) years.push(1);
  for (let ce = Math.max(step, Math.ceil(t0 / step) * step); ce <= t1; ce += step) years.push(ce);
  const plain = t0 >= 1;
  return years.map((year) => ({
    time: year,
    label: yearName(year, locale, words, plain || year >= 1000),
    major: false,
  }));
}

function toDate(time: number): Date {
  const {year, month, day, hour, minute} = partsOf(time);
  const date = new Date(Date.UTC(2000, month - 1, day, hour, minute));
  date.setUTCFullYear(year, month - 1, day);
  return date;
}

function fromDate(date: Date): number {
  return decimalYear({
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
    hour: date.getUTCHours(),
    minute: date.getUTCMinutes(),
  });
}

type Unit = 'month' | 'day' | 'minute';

function unitOf(dates: readonly Date[]): Unit {
  if (dates.some((date) => date.getUTCHours() || date.getUTCMinutes())) return 'minute';
  return dates.some((date) => date.getUTCDate() !== 1) ? 'day' : 'month';
}

/** The unit that begins at a date: 0 nothing larger, 1 a day among hours, 2 a year. */
function isMajor(date: Date, unit: Unit): boolean {
  if (unit === 'minute') return !date.getUTCHours() && !date.getUTCMinutes();
  return date.getUTCMonth() === 0 && date.getUTCDate() === 1;
}

const formats: Record<Unit, Intl.DateTimeFormatOptions> = {
  month: {month: 'short'},
  day: {day: 'numeric', month: 'short'},
  minute: {hour: '2-digit', minute: '2-digit', hourCycle: 'h23'},
};

function calendarTicks(view: View, count: number, locale: string, words: YearWords): Tick[] {
  const dates = utcTicks(toDate(view.t0), toDate(view.t1), count);
  const unit = unitOf(dates);
  const format = (date: Date, options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat(locale, {...options, timeZone: 'UTC'}).format(date);
  const yearOf = (date: Date): string => yearName(date.getUTCFullYear(), locale, words);
  const hasMajor = dates.some((date) => isMajor(date, unit));
  return dates.map((date, i) => {
    const major = isMajor(date, unit);
    // The larger unit is named where it begins, and at the first tick of a view in which none does.
    const named = major || (i === 0 && !hasMajor);
    const label = format(date, formats[unit]);
    const whole = unit === 'month' && major ? yearOf(date) : `${label} ${yearOf(date)}`;
    const day = `${format(date, formats.day)} ${yearOf(date)}`;
    const full = unit === 'minute' ? (major ? day : `${day}, ${label}`) : whole;
    return {time: fromDate(date), label: named ? full : label, major};
  });
}

/**
 * Ticks for a view: hours, days, months, years, centuries or millions of years.
 * @param count About how many there is room for.
 */
export function timeTicks(view: View, count: number, locale: string, words: YearWords): Tick[] {
  const room = Math.max(2, count);
  const span = spanOf(view);
  const oldest = Math.max(Math.abs(view.t0), Math.abs(view.t1));
  if (oldest > DEEP && (span > DEEP || view.t0 < -DEEP)) {
    return deepTicks(view, room, locale, words);
  }
  const calendar = span / room < 0.75 && oldest < 2.5e5;
  return calendar ? calendarTicks(view, room, locale, words) : yearTicks(view, room, locale, words);
}
