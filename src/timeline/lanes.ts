import type {TimelineData, TopicEvent} from '../topic/types.js';

/** What a lane gathers. */
export type LaneMode = 'category' | 'actor' | 'none';

/** A lane of the axis. */
export interface Lane {
  readonly id: string;
  readonly label: string;
  /** How many rows of marks it has. */
  readonly rows: number;
  /** Rows of the lanes above it. */
  readonly firstRow: number;
}

/** The lanes, and the one that each event belongs to. */
export interface LanePlan {
  readonly lanes: readonly Lane[];
  laneOf(event: TopicEvent): number;
}

/** Names of lanes that the data does not name. */
export interface LaneWords {
  /** Several actors at once. */
  readonly joint: string;
  /** No category or actor given, or one of many small ones. */
  readonly other: string;
}

const OTHER = '';

function keyOf(event: TopicEvent, mode: LaneMode): string {
  if (mode === 'category') return event.category ?? OTHER;
  if (mode === 'none') return OTHER;
  return event.actors.join(' & ');
}

/** Extra rows go to the lanes with the most events for each row they have. */
function shareRows(counts: readonly number[], total: number): number[] {
  const rows = counts.map(() => 1);
  for (let left = total - counts.length; left > 0; left--) {
    let crowded = 0;
    counts.forEach((count, i) => {
      const here = counts[crowded] ?? 0;
      if (count / (rows[i] ?? 1) > here / (rows[crowded] ?? 1)) crowded = i;
    });
    rows[crowded] = (rows[crowded] ?? 0) + 1;
  }
  return rows;
}

function labelOf(key: string, data: TimelineData, mode: LaneMode, words: LaneWords): string {
  if (mode === 'none') return '';
  if (key === OTHER) return words.other;
  const known = mode === 'category' ? data.categories : data.actors;
  const found = known.find(({id}) => id === key)?.label;
  return found ?? (mode === 'actor' && key.includes(' & ') ? words.joint : key);
}

/** Keys in the order in which the data names them, those of no name at the end. */
function orderedKeys(events: readonly TopicEvent[], data: TimelineData, mode: LaneMode): string[] {
  const known = mode === 'category' ? data.categories : data.actors;
  const present = new Set(events.map((event) => keyOf(event, mode)));
  const named = known.map(({id}) => id).filter((id) => present.has(id));
  const rest = [...present].filter((key) => key !== OTHER && !named.includes(key));
  return [...named, ...rest, ...(present.has(OTHER) ? [OTHER] : [])];
}

/**
 * Lanes for a set of events. The lane of an event depends on the data alone, so
 * that nothing jumps while the reader pans. Where there are more lanes than
 * rows, the smallest share the last one.
 */
export function planLanes(
  events: readonly TopicEvent[],
  data: TimelineData,
  mode: LaneMode,
  totalRows: number,
  words: LaneWords,
): LanePlan {
  const counts = new Map<string, number>();
  for (const event of events) {
    const key = keyOf(event, mode);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  let keys = orderedKeys(events, data, mode);
  if (mode === 'actor') keys = mergeJoint(keys, counts);
  const rowsLeft = Math.max(1, totalRows);
  if (keys.length > rowsLeft) {
    const kept = [...keys]
      .filter((key) => key !== OTHER)
      .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))
      .slice(0, rowsLeft - 1);
    keys = [...keys.filter((key) => kept.includes(key)), OTHER];
  }
  const rows = shareRows(
    keys.map((key) => counts.get(key) ?? 1),
    rowsLeft,
  );
  let firstRow = 0;
  const lanes = keys.map((key, i) => {
    const lane = {
      id: key,
      label: labelOf(key, data, mode, words),
      rows: rows[i] ?? 1,
      firstRow,
    };
    firstRow += lane.rows;
    return lane;
  });
  const numbers = new Map(keys.map((key, i) => [key, i]));
  const joint = keys.findIndex((key) => key.includes(' & '));
  const last = Math.max(0, keys.length - 1);
  return {
    lanes,
    laneOf(event) {
      const key = keyOf(event, mode);
      const isJoint = mode === 'actor' && event.actors.length > 1;
      return numbers.get(key) ?? (isJoint && joint >= 0 ? joint : last);
    },
  };
}

/** Every combination of actors shares one lane, next to those of single actors. */
function mergeJoint(keys: readonly string[], counts: Map<string, number>): string[] {
  const joint = keys.filter((key) => key.includes(' & '));
  const [first] = joint;
  if (!first) return [...keys];
  counts.set(
    first,
    joint.reduce((sum, key) => sum + (counts.get(key) ?? 0), 0),
  );
  const single = keys.filter((key) => !key.includes(' & ') && key !== OTHER);
  return [...single, first, ...(keys.includes(OTHER) ? [OTHER] : [])];
}
