import {ticks} from 'd3';
import type {Quantity} from '../topic/quantity.js';
import {ends, tidy} from './arithmetic.js';

export type ScaleKind = 'linear' | 'log';

/** Values to pixels. */
export interface ValueScale {
  readonly kind: ScaleKind;
  /** Distance from the top of the plot. Defined for every value that the scale has room for. */
  readonly y: (value: number) => number;
  readonly ticks: readonly number[];
  /** Where bars begin: zero, or the lower end of a logarithmic scale. */
  readonly base: number;
}

/** The finite ends of all quantities. */
export function extremes(quantities: readonly Quantity[]): number[] {
  return quantities
    .filter(({value}) => value !== null)
    .flatMap((quantity) => [...ends(quantity), quantity.value ?? NaN])
    .filter(Number.isFinite);
}

function linear(list: readonly number[], top: number, bottom: number, count: number): ValueScale {
  const low = Math.min(0, ...list);
  let high = Math.max(0, ...list);
  if (low === high) high = 1;
  // Both ends move out to a tick, so that the axis ends on round numbers.
  const [first = 0, second = 1] = ticks(low, high, count);
  const step = second - first;
  const from = Math.floor(low / step + 1e-9);
  const to = Math.max(from + 1, Math.ceil(high / step - 1e-9));
  const values = Array.from({length: to - from + 1}, (_, at) => tidy((from + at) * step));
  const y = (value: number): number =>
    bottom - ((value / step - from) / (to - from)) * (bottom - top);
  return {kind: 'linear', y, ticks: values, base: 0};
}

function log(values: readonly number[], top: number, bottom: number): ValueScale {
  const low = Math.floor(Math.log10(Math.min(...values)));
  const high = Math.max(low + 1, Math.ceil(Math.log10(Math.max(...values)) - 1e-9));
  const y = (value: number): number =>
    bottom - ((Math.log10(value) - low) / (high - low)) * (bottom - top);
  const between = (bottom - top) / (high - low) < 60 ? [1] : [1, 2, 5];
  const all = Array.from({length: high - low}, (_, at) => between.map((n) => n * 10 ** (low + at)));
  return {kind: 'log', y, ticks: [...all.flat(), 10 ** high], base: 10 ** low};
}

/**
 * The scale for these quantities between two heights. A logarithmic scale has
 * no zero: it is refused, and the linear one given, where no value is positive.
 */
export function valueScale(
  kind: ScaleKind,
  quantities: readonly Quantity[],
  top: number,
  bottom: number,
): ValueScale {
  const values = extremes(quantities);
  const positive = values.filter((value) => value > 0);
  if (kind === 'log' && positive.length) return log(positive, top, bottom);
  return linear(values, top, bottom, Math.max(2, Math.min(5, (bottom - top) / 50)));
}

/** The values that a logarithmic scale has to leave out. */
export function withoutLog(quantities: readonly Quantity[]): number {
  return quantities.filter(({value}) => value !== null && value <= 0).length;
}
