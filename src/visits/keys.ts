/** A visit as the arrow keys see it. */
export interface Stop {
  readonly time: number;
  readonly above: boolean;
}

function nearest(stops: readonly Stop[], from: number, above: boolean): number {
  const time = stops[from]?.time ?? 0;
  const distance = (at: number): number => Math.abs((stops[at]?.time ?? 0) - time);
  const side = [...stops.keys()].filter((at) => stops[at]?.above === above);
  return side.reduce((best, at) => (distance(at) < distance(best) ? at : best), side[0] ?? from);
}

/**
 * The visit that a key leads to from another; `undefined` for keys that are the
 * page's. Up and down change the side of the axis; in a list, without sides,
 * they are steps.
 */
export function stepFrom(
  key: string,
  from: number,
  stops: readonly Stop[],
  {rtl, list}: {rtl: boolean; list: boolean},
): number | undefined {
  const last = stops.length - 1;
  const by = (step: number): number => Math.min(Math.max(from + step, 0), last);
  switch (key) {
    case 'ArrowRight':
      return by(rtl ? -1 : 1);
    case 'ArrowLeft':
      return by(rtl ? 1 : -1);
    case 'ArrowUp':
    case 'ArrowDown': {
      const up = key === 'ArrowUp';
      if (list) return by(up ? -1 : 1);
      return stops[from]?.above === up ? from : nearest(stops, from, up);
    }
    case 'Home':
      return 0;
    case 'End':
      return last;
    default:
      return undefined;
  }
}
