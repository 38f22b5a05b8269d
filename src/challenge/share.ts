import type {Mark} from './game.js';

/** Plain characters, so that every font and every app has them. */
const SQUARES: Readonly<Record<Mark, string>> = {
  right: '■',
  hinted: '▣',
  wrong: '□',
  misnamed: '◇',
  named: '◆',
};

const PER_LINE = 10;

/** The moves of a round as rows of squares, ten to a row. They give nothing away. */
export function shareGrid(marks: readonly Mark[]): string {
  const squares = marks.map((mark) => SQUARES[mark]);
  const lines: string[] = [];
  for (let at = 0; at < squares.length; at += PER_LINE) {
    lines.push(squares.slice(at, at + PER_LINE).join(''));
  }
  return lines.join('\n');
}
