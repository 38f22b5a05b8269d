import type {TopicEvent} from '../topic/types.js';
import type {Layout} from './axis-layout.js';
import {fitText, type MeasureText} from './labels.js';
import {LABEL_OFFSET, TARGET, type Item} from './layout.js';
import type {View} from './view.js';

/** An item in place: pixels from the start edge of the plot, whichever side that is. */
export interface PlacedItem {
  readonly item: Item;
  /** Middle of the mark; start of a bar, which may lie before the edge. */
  readonly x: number;
  readonly x1: number;
  readonly label: string;
  readonly labelX: number;
  readonly labelBefore: boolean;
}

const EDGE = 4;

function place(item: Item, event: TopicEvent, shift: number, measure: MeasureText): PlacedItem {
  const x = item.x - shift;
  const x1 = item.x1 - shift;
  const limit = item.limit - shift;
  const inside = item.kind === 'bar' && item.labelX < item.x1;
  // The label of a bar that began earlier stays in view.
  const labelX = inside ? Math.max(item.labelX - shift, EDGE) : item.labelX - shift;
  const end = inside ? Math.min(limit, x1 - EDGE) : limit;
  const before = item.labelSide === 'before';
  const room = before ? Infinity : end - labelX;
  const label =
    item.labelSide === 'none' ? '' : fitText(event.title, item.labelWidth, room, measure);
  return {item, x, x1, label, labelX, labelBefore: before};
}

/** True where any part of the item is on view, label included. */
function touches(item: Item, from: number, to: number): boolean {
  const labelled =
    item.labelSide === 'after' ? Math.min(item.labelX + item.labelWidth, item.limit) : 0;
  const left = item.labelSide === 'before' ? item.labelX - item.labelWidth : item.x - TARGET / 2;
  return left <= to && Math.max(item.x1, item.x + TARGET / 2, labelled) >= from;
}

/**
 * What is to be drawn for a view, in the order of time.
 * @param keep Keys that are drawn even outside the view, so that focus is not lost.
 */
export function sceneOf(
  {items, origin, scale}: Layout,
  events: readonly TopicEvent[],
  view: View,
  width: number,
  measure: MeasureText,
  keep: (item: Item) => boolean,
): PlacedItem[] {
  const shift = (view.t0 - origin) * scale;
  const placed: PlacedItem[] = [];
  for (const item of items) {
    const event = events[item.members[0] ?? 0];
    if (!event || !(touches(item, shift, shift + width) || keep(item))) continue;
    placed.push(place(item, event, shift, measure));
  }
  return placed.sort((a, b) => (a.item.members[0] ?? 0) - (b.item.members[0] ?? 0));
}

/** Extent of a placed item's label in pixels from the start edge; `null` where it has none. */
export function labelExtent(
  {item, label, labelX, labelBefore}: PlacedItem,
  measure: MeasureText,
): readonly [number, number] | null {
  if (!label) return null;
  const width = label.endsWith('…') ? measure(label) : item.labelWidth;
  return labelBefore ? [labelX - width, labelX] : [labelX, labelX + width];
}

/** Extent of a placed item's mark. */
export function markExtent({item, x, x1}: PlacedItem): readonly [number, number] {
  if (item.kind === 'bar') return [x, Math.max(x1, x)];
  return [x - LABEL_OFFSET / 2, x + LABEL_OFFSET / 2];
}
