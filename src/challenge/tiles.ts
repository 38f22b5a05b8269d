import type {Random} from '../topic/random.js';

/** Tiles across and down; the picture is three by two. */
export const COLUMNS = 24;
export const ROWS = 16;
export const TILES = COLUMNS * ROWS;

function smoothNoise(random: Random): (x: number, y: number) => number {
  const waves = Array.from({length: 4}, () => ({
    x: (random() - 0.5) * 12,
    y: (random() - 0.5) * 12,
    phase: random() * Math.PI * 2,
  }));
  return (x, y) =>
    waves.reduce((sum, wave) => sum + Math.sin(wave.x * x + wave.y * y + wave.phase), 0) /
    waves.length;
}

/**
 * The order in which tiles clear, as indices row by row: in soft patches, and
 * last of all around the point that gives the picture away.
 * @param late That point, as parts of the width and the height.
 */
export function clearingOrder(
  random: Random,
  late: readonly [number, number] = [0.5, 0.5],
): readonly number[] {
  const noise = smoothNoise(random);
  const rank = (tile: number): number => {
    const x = ((tile % COLUMNS) + 0.5) / COLUMNS;
    const y = (Math.floor(tile / COLUMNS) + 0.5) / ROWS;
    const distance = Math.hypot((x - late[0]) * 1.5, y - late[1]);
    return noise(x, y) * 0.55 + random() * 0.05 - distance;
  };
  const ranks = Array.from({length: TILES}, (_, tile) => rank(tile));
  return ranks.map((_, tile) => tile).sort((a, b) => (ranks[a] ?? 0) - (ranks[b] ?? 0));
}

/** One round cell of fog. */
export interface Cell {
  /** Centre and radius, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** When it begins to dissolve, as a part of the wait, 0 to 1. */
  readonly delay: number;
}

/** Radius of a cell as a part of its tile's side: it covers the tile, some more than others, as puffs of fog do. */
function cover(tile: number): number {
  return 0.78 + (((tile * 7919) % 13) / 13) * 0.34;
}

/** The cells of some tiles on a canvas of a given width; they dissolve outwards from the middle of the tiles. */
export function cellsOf(tiles: readonly number[], width: number): readonly Cell[] {
  const side = width / COLUMNS;
  const cells = tiles.map((tile) => ({
    x: ((tile % COLUMNS) + 0.5) * side,
    y: (Math.floor(tile / COLUMNS) + 0.5) * side,
    r: side * cover(tile),
  }));
  const mean = (axis: 'x' | 'y'): number =>
    cells.reduce((sum, cell) => sum + cell[axis], 0) / (cells.length || 1);
  const [cx, cy] = [mean('x'), mean('y')];
  const away = cells.map(({x, y}) => Math.hypot(x - cx, y - cy));
  const far = Math.max(1, ...away);
  return cells.map((cell, index) => ({...cell, delay: (away[index] ?? 0) / far}));
}

/** Milliseconds of the whole dissolve, and of one cell. */
const DISSOLVE = 720;
const ONE_CELL = 300;

/** Radius of a cell at a time, in milliseconds after the start. */
export function radiusAt({r, delay}: Cell, time: number): number {
  const t = (time - delay * (DISSOLVE - ONE_CELL)) / ONE_CELL;
  if (t <= 0) return r;
  if (t >= 1) return 0;
  // Slow to let go, quick to vanish.
  return r * (1 - t * t * (3 - 2 * t));
}
