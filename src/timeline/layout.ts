import {bisector} from 'd3';
import type {TopicEvent} from '../topic/types.js';
import type {Lane, LanePlan} from './lanes.js';
import {anchorOf, extentOf} from './time-index.js';
import type {View} from './view.js';

/** Something drawn on the axis: an event, or several that are too close to tell apart. */
export interface Item {
  /** Stable while the same events stand for it. */
  key: string;
  kind: 'point' | 'bar' | 'cluster';
  /** Indices into the events, in the order of time. */
  readonly members: number[];
  readonly lane: number;
  /** Row counted from the top of the axis. */
  readonly row: number;
  /** Pixels from the origin of the layout: the middle of a mark, the start of a bar. */
  x: number;
  /** End of a bar, or of what a cluster covers. */
  x1: number;
  /** Where the label begins, or ends if it stands before the mark. */
  labelX: number;
  labelSide: 'after' | 'before' | 'none';
  labelWidth: number;
  /** Where the next thing in the row begins, so that the label has to end. */
  limit: number;
}

/** Sizes that a layout needs, in pixels. */
export interface Metrics {
  /** Width of an event's label in the element's font. */
  labelWidth(event: TopicEvent): number;
  /** Least distance between the middles of two marks of a row; never under {@link TARGET}. */
  readonly spacing: number;
}

/** The smallest target that a finger or a shaky hand can hit (WCAG 2.2, 2.5.8). */
export const TARGET = 24;
/** From the middle of a mark to its label. */
export const LABEL_OFFSET = 12;
const LABEL_GAP = 10;
/** From the start of a bar to the middle of its mark. */
export const BAR_MARK = 8;
const BAR_PADDING = 8;
const LEAST_BAR = 12;

/** The events of a lane in the order in which their marks stand. */
interface LaneEvents {
  readonly order: readonly number[];
  readonly anchors: Float64Array;
  /** The latest end among an event and all before it. */
  readonly reach: Float64Array;
}

/** Events sorted into lanes, ready to be laid out at any scale. */
export interface LaneIndex {
  readonly events: readonly TopicEvent[];
  readonly plan: LanePlan;
  readonly lanes: readonly LaneEvents[];
  readonly starts: Float64Array;
  readonly ends: Float64Array;
}

/** Sorts events into lanes, once for every filter. */
export function indexLanes(events: readonly TopicEvent[], plan: LanePlan): LaneIndex {
  const starts = new Float64Array(events.length);
  const ends = new Float64Array(events.length);
  const anchors = new Float64Array(events.length);
  const orders: number[][] = plan.lanes.map(() => []);
  events.forEach((event, i) => {
    const {t0, t1} = extentOf(event.date);
    starts[i] = t0;
    ends[i] = t1;
    anchors[i] = anchorOf(event.date);
    orders[plan.laneOf(event)]?.push(i);
  });
  const lanes = orders.map((order) => {
    order.sort((a, b) => (anchors[a] ?? 0) - (anchors[b] ?? 0) || a - b);
    let latest = -Infinity;
    const reach = order.map((i) => (latest = Math.max(latest, ends[i] ?? 0)));
    return {
      order,
      anchors: Float64Array.from(order, (i) => anchors[i] ?? 0),
      reach: Float64Array.from(reach),
    };
  });
  return {events, plan, lanes, starts, ends};
}

/** What stands at the end of a row so far. */
interface Tail {
  item: Item | undefined;
  /** Middle of the last mark. */
  mark: number;
  barEnd: number;
  labelEnd: number;
}

const numberBisector = bisector((value: number) => value);

/** A bar's label stands inside where it fits, else behind it. */
function barLabelX(x: number, x1: number, width: number): number {
  const inside = x + BAR_MARK + LABEL_OFFSET;
  return inside + width + BAR_PADDING <= x1 ? inside : Math.max(x1 + BAR_PADDING, inside);
}

/** Lays out one lane, greedily from left to right. */
class LanePacker {
  readonly items: Item[] = [];
  private readonly tails: Tail[];
  /** The row that got a mark last. */
  private last: Tail | undefined;
  private readonly lane: number;
  private readonly firstRow: number;
  private readonly spacing: number;
  private readonly labelWidth: Metrics['labelWidth'];
  /** No label may stand outside of all time. */
  private readonly begin: number;
  private readonly end: number;

  constructor(
    lane: number,
    {firstRow, rows}: Lane,
    {spacing, labelWidth}: Metrics,
    [begin, end]: readonly [number, number],
  ) {
    this.labelWidth = labelWidth;
    this.lane = lane;
    this.firstRow = firstRow;
    this.spacing = Math.max(TARGET, spacing);
    this.begin = begin;
    this.end = end;
    this.tails = Array.from({length: rows}, () => ({
      item: undefined,
      mark: -Infinity,
      barEnd: -Infinity,
      labelEnd: -Infinity,
    }));
  }

  add(index: number, event: TopicEvent, x: number, x1: number): void {
    const bar = x1 > x;
    const mark = bar ? x + BAR_MARK : x;
    const barStart = bar ? x : Infinity;
    // Most of many events end here, so nothing is made before it is known that they do not.
    if (!this.tails.some((tail) => this.isFree(tail, mark, barStart))) {
      // A span for which no row is left stands as a mark at its beginning.
      return bar ? this.add(index, event, x, x) : this.merge(index, x1);
    }
    const tails = this.tails.filter((tail) => this.isFree(tail, mark, barStart));
    const width = this.labelWidth(event);
    const left = mark - TARGET / 2;
    const flips =
      !bar && x + LABEL_OFFSET + width > this.end && x - LABEL_OFFSET - width >= this.begin;
    const leftmost = flips ? x - LABEL_OFFSET - width : left;
    // Where no row is clear, the label that ends first gives way.
    const tail =
      tails.find(({labelEnd}) => labelEnd <= leftmost) ??
      tails.reduce((best, each) => (each.labelEnd < best.labelEnd ? each : best));
    const clear = tail.labelEnd <= leftmost;
    const item: Item = {
      key: event.id,
      kind: bar ? 'bar' : 'point',
      members: [index],
      lane: this.lane,
      row: this.firstRow + this.tails.indexOf(tail),
      x,
      x1,
      labelX: bar ? barLabelX(x, x1, width) : x + LABEL_OFFSET * (flips ? -1 : 1),
      labelSide: flips ? (clear ? 'before' : 'none') : 'after',
      labelWidth: width,
      limit: flips ? Infinity : this.end,
    };
    if (tail.item) tail.item.limit = (item.labelSide === 'before' ? leftmost : left) - LABEL_GAP;
    tail.item = item;
    tail.mark = mark;
    this.last = tail;
    tail.labelEnd = flips ? x + TARGET / 2 : item.labelX + width + LABEL_GAP;
    if (bar) tail.barEnd = x1;
    this.items.push(item);
  }

  private isFree(tail: Tail, mark: number, barStart: number): boolean {
    return mark - tail.mark >= this.spacing && (barStart === Infinity || tail.barEnd <= barStart);
  }

  /** No row has room: the event joins what was drawn last. */
  private merge(index: number, x1: number): void {
    const tail = this.last;
    const item = tail?.item;
    if (!tail || !item) return;
    item.members.push(index);
    item.x1 = Math.max(item.x1, x1);
    if (item.kind === 'cluster') return;
    item.kind = 'cluster';
    item.key = `cluster:${item.key}`;
    // A bar becomes a badge in the room that its beginning had.
    item.x = tail.mark;
    item.labelSide = 'none';
    tail.labelEnd = tail.mark + TARGET / 2;
  }
}

/**
 * Lays out a stretch of time at one scale. Pixels count from `window.t0`.
 * What is found depends on the window and the scale, never on the reader's
 * view, so that nothing jumps while the reader pans.
 * @param scale Pixels in a year.
 * @param domain All time that can be shown, beyond which no label may reach.
 */
export function layoutWindow(
  index: LaneIndex,
  window: View,
  scale: number,
  domain: View,
  metrics: Metrics,
): Item[] {
  const {events, starts, ends, plan} = index;
  const items: Item[] = [];
  index.lanes.forEach(({order, anchors, reach}, number) => {
    const lane = plan.lanes[number];
    if (!lane) return;
    const packer = new LanePacker(number, lane, metrics, [
      (domain.t0 - window.t0) * scale,
      (domain.t1 - window.t0) * scale,
    ]);
    const last = numberBisector.right(anchors, window.t1);
    for (let i = numberBisector.left(reach, window.t0); i < last; i++) {
      const which = order[i] ?? 0;
      const event = events[which];
      const anchor = anchors[i] ?? 0;
      const t1 = ends[which] ?? 0;
      if (!event || (t1 < window.t0 && anchor < window.t0)) continue;
      const length = (t1 - (starts[which] ?? 0)) * scale;
      const bar = event.date.span && !event.date.open && length >= LEAST_BAR;
      const x = (anchor - window.t0) * scale;
      packer.add(which, event, x, bar ? x + length : x);
    }
    items.push(...packer.items);
  });
  return items;
}
