/**
 * Where visits stand on the axis. Pixels: `x` runs with time from the start of
 * the line, heights run away from the axis on either side.
 */
import type {FuzzyDate} from '../topic/fuzzy-date.js';
import type {Visit, VisitGap} from '../topic/visit-types.js';

/** Room of a mark: the least distance between two that can be pressed. */
export const SLOT = 24;
const AIR = 10;
/** Lines of names over the highest mark. */
const MOST_LINES = 10;

/** Room at either end of the axis, for half of the name of a year. */
const edgeOf = ({em}: TextSizes): number => em * 1.25;

/** The years that the axis spans, and how many pixels they have. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  /** Pixels before the first year. */
  readonly start: number;
  /** Pixels from the first year to the last. */
  readonly length: number;
}

/** Sizes of text, in pixels. */
export interface TextSizes {
  readonly em: number;
  /** Height of a line of names. */
  readonly line: number;
  /** Width of a name. */
  width(text: string): number;
}

/** A visit's mark: how many slots it stands away from the axis. */
export interface PlacedVisit {
  readonly visit: Visit;
  readonly x: number;
  readonly row: number;
}

/** A name over the visits that its bearer made one after another. */
export interface Flag {
  readonly name: string;
  /** The pole, at the first of the visits. */
  readonly x: number;
  /** Where the pole begins: the middle of that visit's mark. */
  readonly foot: number;
  /** Where the name ends. */
  readonly textEnd: number;
  /** The last of the visits. */
  readonly end: number;
  /** Middle of the name. */
  readonly y: number;
}

/** A gap as a line with a name. */
export interface PlacedGap {
  readonly gap: VisitGap;
  readonly x1: number;
  readonly x2: number;
  /** Middle of the name. */
  readonly middle: number;
  readonly y: number;
}

/** All that stands on one side of the axis. */
export interface Side {
  readonly marks: readonly PlacedVisit[];
  readonly flags: readonly Flag[];
  readonly gaps: readonly PlacedGap[];
  readonly height: number;
}

/** The middle of a date: its mark stands there. */
export function anchorOf({start, end}: FuzzyDate): number {
  return (start + end) / 2;
}

/** True where the mark is drawn hollow: the date is vaguer than a month, or marked as a guess. */
export function isVague({approximate, uncertain, open, span, precision}: FuzzyDate): boolean {
  if (approximate || uncertain || open) return true;
  return !span && !/minute|day|month/.test(precision);
}

/** What stands on a flag. */
export function flagText({visitors}: Visit): string {
  const names = visitors.join(', ');
  return names.length > 28 ? `${names.slice(0, 27)}…` : names;
}

/** An axis in whole years around the visits, short enough that every name has room behind its visit. */
export function axisOf(visits: readonly Visit[], width: number, sizes: TextSizes): Axis {
  const times = visits.map(({date}) => date);
  const first = Math.floor(Math.min(...times.map(({start}) => start)));
  const last = Math.ceil(Math.max(...times.map(({end}) => end)));
  const spare = Math.max(0, 8 - (last - first));
  const from = first - Math.floor(spare / 2);
  const to = last + Math.ceil(spare / 2);
  const start = edgeOf(sizes);
  const room = width - 2 * start;
  const lengths = visits.map((visit) => {
    const share = (anchorOf(visit.date) - from) / (to - from);
    return (width - start - AIR - sizes.width(flagText(visit))) / share;
  });
  return {from, to, start, length: Math.max(room * 0.6, Math.min(room, ...lengths))};
}

/** Pixels from the start of the line; times beyond the axis stand at its ends. */
export function xOf(time: number, {from, to, start, length}: Axis): number {
  const share = (time - from) / (to - from);
  return start + Math.min(Math.max(share, 0), 1) * length;
}

/** Years to name on the axis: round ones, with enough room for each. */
export function yearsOn({from, to, length}: Axis, room: number): readonly number[] {
  const least = ((to - from) / length) * room;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(least)));
  const step = [1, 2, 5, 10].find((each) => each * power >= least) ?? 10;
  const size = step * power;
  const count = Math.floor(to / size) - Math.ceil(from / size) + 1;
  return Array.from({length: count}, (_, i) => (Math.ceil(from / size) + i) * size);
}

/** Marks true to time, each in the slot nearest to the axis where it touches no other. */
function stack(visits: readonly Visit[], axis: Axis): PlacedVisit[] {
  const ends: number[] = [];
  const byTime = [...visits].sort((a, b) => anchorOf(a.date) - anchorOf(b.date));
  return byTime.map((visit) => {
    const x = xOf(anchorOf(visit.date), axis);
    const free = ends.findIndex((end) => end + SLOT <= x);
    const row = free < 0 ? ends.length : free;
    ends[row] = x;
    return {visit, x, row};
  });
}

/** Visits in a row by the same people. */
function runsOf(marks: readonly PlacedVisit[]): PlacedVisit[][] {
  const runs: PlacedVisit[][] = [];
  for (const placed of marks) {
    const run = runs.at(-1);
    const before = run?.[0];
    if (run && before && flagText(before.visit) === flagText(placed.visit)) run.push(placed);
    else runs.push([placed]);
  }
  return runs;
}

/**
 * Names on poles. From the last to the first, each stands just above the marks
 * and the poles that it reaches over: no pole crosses a name. Names that would
 * rise too high are left out.
 */
function raiseFlags(marks: readonly PlacedVisit[], sizes: TextSizes): Flag[] {
  const flags: Flag[] = [];
  const top = Math.max(0, ...marks.map(({row}) => row + 1)) * SLOT + sizes.line * MOST_LINES;
  for (const run of runsOf(marks).reverse()) {
    const [first] = run;
    if (!first) continue;
    const {x} = first;
    const name = flagText(first.visit);
    const textEnd = x + sizes.width(name) + AIR;
    const end = run.at(-1)?.x ?? x;
    const reach = Math.max(textEnd, end);
    const under = (at: number): boolean => at >= x - SLOT / 2 && at <= reach;
    const overMarks = marks.map((each) => (under(each.x) ? (each.row + 1) * SLOT : 0));
    const overFlags = flags.map((each) => (under(each.x) ? each.y + sizes.line / 2 : 0));
    const y = Math.max(...overMarks, ...overFlags) + sizes.line / 2;
    if (y < top) flags.push({name, x, foot: (first.row + 0.5) * SLOT, textEnd, end, y});
  }
  return flags.reverse();
}

/** How much wider than running text the serif is in which names of gaps are set, with some to spare. */
const SERIF = 1.15;

/** Gaps beyond everything else; `caption` is the width that is taken at the start of the first line. */
function spanGaps(
  gaps: readonly VisitGap[],
  axis: Axis,
  from: number,
  caption: number,
  sizes: TextSizes,
): PlacedGap[] {
  const ends: number[] = [caption];
  return gaps.map((gap) => {
    const x1 = xOf(gap.date.start, axis);
    const x2 = Math.max(xOf(gap.date.end, axis), x1 + 1);
    const half = (sizes.width(gap.label) * SERIF) / 2;
    const middle = Math.max((x1 + x2) / 2, half);
    const start = Math.min(x1, middle - half);
    // The end of one may be the start of the next.
    const free = ends.findIndex((end) => end <= start + 4);
    const row = free < 0 ? ends.length : free;
    ends[row] = Math.max(x2, middle + half + AIR);
    return {gap, x1, x2, middle, y: from + (row + 0.5) * sizes.line * 1.5};
  });
}

/** Lays out one side of the axis; it takes no room where nothing is on it. */
export function layOutSide(
  visits: readonly Visit[],
  gaps: readonly VisitGap[],
  axis: Axis,
  caption: string,
  sizes: TextSizes,
): Side {
  if (!visits.length && !gaps.length) return {marks: [], flags: [], gaps: [], height: 0};
  const marks = stack(visits, axis);
  const flags = raiseFlags(marks, sizes);
  const top = Math.max(SLOT, ...flags.map(({y}) => y + sizes.line / 2)) + sizes.line / 2;
  const spanned = spanGaps(gaps, axis, top, sizes.width(caption) * 1.4 + 2 * AIR, sizes);
  const last = Math.max(top + sizes.line * 0.75, ...spanned.map(({y}) => y));
  return {marks, flags, gaps: spanned, height: last + sizes.line * 0.75};
}
