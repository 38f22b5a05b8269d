/** The reader's own date, as `2026-11-23`. */
export function localDay(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** Seed of a date's challenge: the same for everybody. */
export function dailySeed(day: string): string {
  return `daily ${day}`;
}

const DAY = 86_400_000;

function dayNumber(day: string): number {
  return Math.round(Date.parse(`${day}T00:00:00Z`) / DAY);
}

/** Days in a row with a finished daily challenge. */
export interface DailyRow {
  /** The last day, as `2026-11-23`. */
  readonly last: string;
  readonly days: number;
}

/** The row after a finished challenge: longer by one on the next day, the same on the same day, else a new one. */
export function extendRow(row: DailyRow | undefined, day: string): DailyRow {
  const gap = row ? dayNumber(day) - dayNumber(row.last) : NaN;
  if (row && gap === 0) return row;
  return {last: day, days: row && gap === 1 ? row.days + 1 : 1};
}
