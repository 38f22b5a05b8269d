import {MISSING, quantityOf, rangeOf, type Quantity} from '../topic/quantity.js';

/** Both ends of what a quantity may be; infinite where it is open. */
export function ends({qualifier, value, low, high}: Quantity): readonly [number, number] {
  const at = value ?? NaN;
  if (qualifier === 'at-least' || qualifier === 'more-than') return [at, Infinity];
  if (qualifier === 'at-most' || qualifier === 'less-than') return [-Infinity, at];
  return [low ?? at, high ?? at];
}

/** The number without what binary fractions add in its last digits: 0.1 + 0.2 is 0.3. */
export function tidy(value: number): number {
  return Number(value.toPrecision(12));
}

/**
 * Adds (`sign` 1) or subtracts (−1) two quantities and keeps what is known of
 * them: about − exact is about, more than + exact is more than, a range stays a
 * range. Missing, where either is missing or where nothing is known of the result.
 */
export function combine(a: Quantity, b: Quantity, sign: 1 | -1): Quantity {
  if (a.value === null || b.value === null) return MISSING;
  const [aLow, aHigh] = ends(a);
  const [bLow, bHigh] = ends(b);
  const low = tidy(aLow + (sign > 0 ? bLow : -bHigh));
  const high = tidy(aHigh + (sign > 0 ? bHigh : -bLow));
  const either = (...names: string[]): boolean =>
    names.includes(a.qualifier) || names.includes(b.qualifier);
  const strict = either('more-than', 'less-than');
  if (Number.isFinite(low) && Number.isFinite(high)) {
    if (low === high) return quantityOf(low, either('about') ? 'about' : 'exact');
    return rangeOf(low, high);
  }
  if (Number.isFinite(low)) return quantityOf(low, strict ? 'more-than' : 'at-least');
  if (Number.isFinite(high)) return quantityOf(high, strict ? 'less-than' : 'at-most');
  return MISSING;
}
