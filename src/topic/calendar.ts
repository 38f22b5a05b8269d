/**
 * The proleptic Gregorian calendar on decimal astronomical years: 1 BCE is 0,
 * 2 BCE is −1, noon of 2 July 1961 is 1961.5. `Date` is not used, because it
 * ends at the year 271,821 BCE and takes the years 0–99 for 1900–1999.
 */

/** A date down to the part that is known. */
export interface DateParts {
  /** Astronomical year: 1 BCE is 0. */
  readonly year: number;
  /** 1–12. */
  readonly month?: number;
  /** 1–31. */
  readonly day?: number;
  /** 0–23. */
  readonly hour?: number;
  /** 0–59. */
  readonly minute?: number;
}

const DAY = 1440;

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInYear(year: number): number {
  return isLeapYear(year) ? 366 : 365;
}

/** Days of a month, 1–12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return 30 + ((month + (month > 7 ? 1 : 0)) % 2);
}

/** True where every part that is given exists in the calendar. */
export function isDate({year, month = 1, day = 1, hour = 0, minute = 0}: DateParts): boolean {
  const within = (value: number, low: number, high: number) =>
    Number.isInteger(value) && value >= low && value <= high;
  return (
    Number.isSafeInteger(year) &&
    within(month, 1, 12) &&
    within(day, 1, daysInMonth(year, month)) &&
    within(hour, 0, 23) &&
    within(minute, 0, 59)
  );
}

/** First instant of the parts; a part that is not given counts as its first. */
export function decimalYear({year, month = 1, day = 1, hour = 0, minute = 0}: DateParts): number {
  let days = day - 1;
  for (let before = 1; before < month; before++) days += daysInMonth(year, before);
  return year + (days * DAY + hour * 60 + minute) / (daysInYear(year) * DAY);
}

/** The nearest minute, in full. The inverse of {@link decimalYear} for years within ±100,000. */
export function partsOf(decimal: number): Required<DateParts> {
  let year = Math.floor(decimal);
  const length = daysInYear(year) * DAY;
  let minutes = Math.round((decimal - year) * length);
  if (minutes >= length) {
    year++;
    minutes = 0;
  }
  let days = Math.floor(minutes / DAY);
  let month = 1;
  for (; month < 12 && days >= daysInMonth(year, month); month++) days -= daysInMonth(year, month);
  minutes %= DAY;
  return {year, month, day: days + 1, hour: Math.floor(minutes / 60), minute: minutes % 60};
}
