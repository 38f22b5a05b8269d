// A late evening's study belongs to the day before, as readers see it.
const DAY_BEGINS = 4;

/** The reader's day that an instant falls into, which begins at four in the morning, as days since 1970. */
export function dayOf(time: number): number {
  const date = new Date(time);
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / 86_400_000;
  return date.getHours() < DAY_BEGINS ? day - 1 : day;
}
