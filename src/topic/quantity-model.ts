/** How far a number may be trusted. */
export type Qualifier =
  'exact' | 'about' | 'more-than' | 'at-least' | 'less-than' | 'at-most' | 'range' | 'missing';

/** A number with its qualifier. */
export interface Quantity {
  readonly qualifier: Qualifier;
  /** The number to draw: the middle of a range, `null` when missing. */
  readonly value: number | null;
  /** Lower bound, or `null` when there is none. */
  readonly low: number | null;
  /** Upper bound, or `null` when there is none. */
  readonly high: number | null;
}

/** A value that is not known. */
export const MISSING: Quantity = {qualifier: 'missing', value: null, low: null, high: null};

/** A quantity from a number and its qualifier (any but `range` and `missing`). */
export function quantityOf(value: number, qualifier: Qualifier = 'exact'): Quantity {
  const bounded = (...qualifiers: Qualifier[]) => (qualifiers.includes(qualifier) ? value : null);
  return {
    qualifier,
    value,
    low: bounded('exact', 'more-than', 'at-least'),
    high: bounded('exact', 'less-than', 'at-most'),
  };
}

/** A quantity from two bounds. */
export function rangeOf(low: number, high: number): Quantity {
  return {qualifier: 'range', value: low / 2 + high / 2, low, high};
}

const ORDER: readonly Qualifier[] = [
  'less-than',
  'at-most',
  'range',
  'about',
  'exact',
  'at-least',
  'more-than',
];

/**
 * Order for sorting: by value, then from "less than" over "exact" to "more
 * than", then by lower bound. Missing values come last.
 */
export function compareQuantities(a: Quantity, b: Quantity): number {
  if (a.value === null || b.value === null) return +(a.value === null) - +(b.value === null);
  return (
    sign(a.value, b.value) ||
    ORDER.indexOf(a.qualifier) - ORDER.indexOf(b.qualifier) ||
    sign(a.low ?? 0, b.low ?? 0)
  );
}

// A difference would overflow, or lose neighbours, where a comparison does not.
function sign(a: number, b: number): number {
  return +(a > b) - +(a < b);
}
