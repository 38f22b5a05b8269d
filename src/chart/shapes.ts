/**
 * What a plot is made of. The element renders shapes as SVG with classes that
 * its style sheet paints; an export paints them itself.
 */

/** A shape; `paint` names what it stands for, `column` whose colour it takes. */
export type Shape =
  | {kind: 'rect'; paint: Paint; column?: number; x: number; y: number; w: number; h: number}
  | {kind: 'path'; paint: Paint; column?: number; d: string}
  | {kind: 'text'; paint: Paint; x: number; y: number; text: string; anchor: Anchor};

export type Anchor = 'start' | 'middle' | 'end';

export type Paint =
  /** A value that is known. */
  | 'bar'
  /** The part of a bar that may or may not be there. */
  | 'open'
  /** A line, an arrow or a whisker in a column's colour. */
  | 'stroke'
  /** What a value on a line is not: exact. */
  | 'point'
  | 'dot'
  | 'grid'
  | 'zero'
  | 'rule'
  | 'gap'
  | 'cross'
  | 'tick'
  | 'value'
  | 'mark';

export interface Box {
  readonly x: number;
  readonly w: number;
}

/** Coordinates to a tenth of a pixel keep the markup short. */
export const round = (value: number): number => Math.round(value * 10) / 10;

/** Width of a text in a sans-serif font: an estimate that rather errs upwards. */
export function textWidth(text: string, size: number): number {
  let units = 0;
  for (const character of text)
    units += character > '\u2e80' ? 1 : /[iljt.,:;'| ]/.test(character) ? 0.32 : 0.6;
  return units * size;
}

/** The text, or its beginning with an ellipsis; nothing where not even three characters fit. */
export function fit(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  const characters = [...text];
  while (characters.length > 3) {
    characters.pop();
    const short = characters.join('').trimEnd() + '…';
    if (textWidth(short, size) <= width) return short;
  }
  return '';
}

/** The text with a mark that keeps numbers and their signs in order among right-to-left text. */
export function leftToRight(text: string): string {
  return `\u200e${text}`;
}
