import {isRight, type Round} from './round.js';

const PER_LINE = 10;

/** The round as a grid of filled and empty squares, ten to a line. */
export function squares(round: Round): string {
  const marks = round.claims.map((claim) => (isRight(round, claim) ? '■' : '□'));
  const lines: string[] = [];
  for (let at = 0; at < marks.length; at += PER_LINE) {
    lines.push(marks.slice(at, at + PER_LINE).join(''));
  }
  return lines.join('\n');
}

/** The result as text to pass on; it gives no answer away. */
export function shareText(headline: string, round: Round, url: string): string {
  return [headline, squares(round), url].filter(Boolean).join('\n');
}
