import {layoutWindow, TARGET, type Item, type LaneIndex, type Metrics} from './layout.js';
import {centreView, shortestSpan, spanOf, type View} from './view.js';

/** Most things drawn at once: each is a handful of nodes. */
const MOST_ITEMS = 54;

/** A finished layout and the stretch of time in which it may be looked at. */
export interface Layout {
  readonly items: readonly Item[];
  /** Time at pixel 0 of the items. */
  readonly origin: number;
  /** Pixels in a year. */
  readonly scale: number;
}

interface Cached extends Layout {
  readonly width: number;
  readonly span: number;
  readonly safe: View;
}

/** The most items that begin within any stretch of the given width. */
export function mostWithin(items: readonly Item[], width: number): number {
  const sorted = items.map(({x}) => x).sort((a, b) => a - b);
  let most = 0;
  for (let first = 0, last = 0; last < sorted.length; last++) {
    while ((sorted[last] ?? 0) - (sorted[first] ?? 0) > width) first++;
    most = Math.max(most, last - first + 1);
  }
  return most;
}

function find({items}: Layout, event: number): Item | undefined {
  return items.find(({members}) => members.includes(event));
}

/**
 * Lays events out for whatever view is asked for, and remembers: panning within
 * the neighbourhood of the last view costs nothing.
 */
export class AxisLayout {
  private readonly index: LaneIndex;
  private readonly domain: View;
  private readonly labelWidth: Metrics['labelWidth'];
  private cached: Cached | undefined;

  constructor(index: LaneIndex, domain: View, labelWidth: Metrics['labelWidth']) {
    this.index = index;
    this.domain = domain;
    this.labelWidth = labelWidth;
  }

  /** The layout for a view that is drawn in `width` pixels. */
  at(view: View, width: number): Layout {
    const span = spanOf(view);
    const {cached} = this;
    const near =
      cached &&
      cached.width === width &&
      Math.abs(span / cached.span - 1) < 1e-7 &&
      view.t0 >= cached.safe.t0 - span * 1e-6 &&
      view.t0 <= cached.safe.t1 + span * 1e-6;
    if (near) return cached;
    this.cached = this.compute(view, width);
    return this.cached;
  }

  private compute(view: View, width: number): Cached {
    const span = spanOf(view);
    const scale = width / span;
    // Windows lie on a fixed grid, so that the way back shows what the way there did.
    const grid = span * 2;
    const start = Math.floor(view.t0 / grid) * grid;
    const window = {t0: start - span, t1: start + grid + span * 2};
    const items = this.layoutSparsely(window, scale, width);
    const safe = {t0: start, t1: start + grid};
    return {items, origin: window.t0, scale, width, span, safe};
  }

  /** Spreads marks further apart until no view holds too many. */
  private layoutSparsely(window: View, scale: number, width: number): Item[] {
    let spacing = this.guessSpacing(scale, width);
    for (let tries = 0; ; tries++) {
      const metrics = {labelWidth: this.labelWidth, spacing};
      const items = layoutWindow(this.index, window, scale, this.domain, metrics);
      const most = mostWithin(items, width);
      if (most <= MOST_ITEMS || tries > 9) return items;
      spacing *= Math.max(1.25, Math.min(4, most / MOST_ITEMS));
    }
  }

  /** A spacing to begin with, somewhat too small for even data, so that few tries are needed. */
  private guessSpacing(scale: number, width: number): number {
    const {events, plan} = this.index;
    const inView = (events.length * width) / scale / spanOf(this.domain);
    if (inView < MOST_ITEMS * 4) return TARGET;
    const rows = plan.lanes.reduce((sum, lane) => sum + lane.rows, 0);
    return Math.max(TARGET, (0.6 * width * rows) / MOST_ITEMS);
  }

  /** The item that stands for an event in a view. */
  itemOf(event: number, view: View, width: number): Item | undefined {
    return find(this.at(view, width), event);
  }

  /**
   * The nearest view around a time in which an event stands by itself; `null`
   * where it never does, because others happened at the same instant.
   */
  viewThatSeparates(event: number, time: number, view: View, width: number): View | null {
    const least = Math.min(shortestSpan(this.domain), spanOf(this.domain));
    let next = centreView(view, time, this.domain);
    for (let tries = 0; tries < 64; tries++) {
      const item = find(this.compute(next, width), event);
      if (item && item.kind !== 'cluster') return next;
      const span = spanOf(next) / 1.6;
      if (spanOf(next) <= least * 1.001) return null;
      next = centreView({t0: next.t0, t1: next.t0 + Math.max(span, least)}, time, this.domain);
    }
    return null;
  }
}
