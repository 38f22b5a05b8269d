import type {TopicEvent} from '../topic/types.js';
import {anchorOf} from './time-index.js';
import {spanOf, type View} from './view.js';

/** How many events begin in each of `bins` equal parts of the domain. */
export function countByTime(events: readonly TopicEvent[], domain: View, bins: number): number[] {
  const counts = new Array<number>(bins).fill(0);
  for (const {date} of events) {
    const share = (anchorOf(date) - domain.t0) / spanOf(domain);
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(share * bins)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  return counts;
}

/**
 * Columns on a base line as SVG path data. Heights follow the square root, so
 * that one event is still seen beside a hundred.
 */
export function densityPath(counts: readonly number[], width: number, height: number): string {
  const most = Math.max(...counts);
  const step = width / counts.length;
  const bar = Math.max(1, step - 1);
  return counts
    .map((count, i) => {
      if (!count) return '';
      const h = Math.max(2, Math.sqrt(count / most) * height);
      return `M${(i * step).toFixed(1)} ${height}v${(-h).toFixed(1)}h${bar.toFixed(1)}v${h.toFixed(1)}z`;
    })
    .join('');
}
