/** How finely a date is known. */
export type DatePrecision =
  'minute' | 'day' | 'month' | 'year' | 'decade' | 'century' | 'millennium';

/** A date, a span of dates, or a date that is only roughly known. */
export interface FuzzyDate {
  /**
   * Canonical text in the subset of EDTF (ISO 8601-2) that this library reads:
   * `1961-07-11`, `1950/1953`, `1894~`, `195X`, `-0099`, `Y-66000000`;
   * `../1894` until 1894, `1894/..` since 1894, `/1893` at some time before
   * 1894, `1895/` at some time after 1894.
   */
  readonly edtf: string;
  /**
   * First instant, as a decimal astronomical year (1 BCE is 0, 2 BCE is −1;
   * mid-1961 is 1961.5). Where `open` is `start`, the start of the side that is
   * known, so that sorting and extents stay finite.
   */
  readonly start: number;
  /** First instant after the date; the whole of 1961 ends at 1962. Where `open` is `end`, the end of the side that is known. */
  readonly end: number;
  /** Of a span, the coarser one of its sides. */
  readonly precision: DatePrecision;
  /** "About": EDTF `~`, also `c.`. */
  readonly approximate: boolean;
  /** "Perhaps": EDTF `?`. */
  readonly uncertain: boolean;
  /** True where the date names a span ("1950/1953"), false where a point is known to that precision. */
  readonly span: boolean;
  /** The side of a span that is not known: "before 1894" is `start`, "since 1894" is `end`. */
  readonly open?: 'start' | 'end';
}

/**
 * Order for sorting: by start, then the longer first, so that a span comes
 * before what happened in it. Dates of the same extent are equal, which leaves
 * them in the author's order.
 */
export function compareFuzzyDates(a: FuzzyDate, b: FuzzyDate): number {
  return a.start - b.start || b.end - a.end;
}
