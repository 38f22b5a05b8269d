/** Side of a texture's tile, in pixels. */
export const TILE = 6;

/** What is drawn in a tile over the column's tint, by texture; the first is solid. */
export const TEXTURES: readonly string[] = [
  '',
  'M-1.5 1.5l3-3M-1.5 7.5l9-9M4.5 7.5l3-3',
  'M0 3h6',
  'M3 0v6',
  'M-1.5 4.5l3 3M-1.5-1.5l9 9M4.5-1.5l3 3',
  'M2.5 3h1',
  'M0 3h6M3 0v6',
  'M-1.5 7.5l9-9M-1.5-1.5l9 9',
];

/** Dashes of lines, by texture. */
export const DASHES: readonly string[] = [
  '',
  '7 3',
  '2 3',
  '11 3',
  '7 3 2 3',
  '1 4',
  '11 3 2 3',
  '4 4',
];
