import type {ClaimsData} from '../claim-types.js';
import type {Reading} from '../types.js';
import {buildClaims, type LooseClaim} from './claim-builder.js';

/** True where the first line is a question as learning systems import them between tabs. */
export function isClaimsTab(text: string): boolean {
  return /^\s*TF\t/i.test(text);
}

/** Reads lines of `TF`, statement and answer between tabs; other kinds of questions are named. Never throws. */
export function readClaimsTab(text: string): Reading<ClaimsData> {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n?|\n/);
  const rows = lines.map((line, index) => ({where: `line ${index + 1}`, cells: line.split('\t')}));
  const filled = rows.filter(({cells}) => cells.some((cell) => cell.trim()));
  const isQuestion = ({cells}: (typeof rows)[number]): boolean =>
    /^\s*TF\s*$/i.test(cells[0] ?? '');
  const claims = filled
    .filter(isQuestion)
    .map(({where, cells: [, statement, answer]}): LooseClaim => ({
      where,
      fields: {statement, answer},
    }));
  const others = filled.filter((row) => !isQuestion(row));
  const problems = others.map(({where}) => ({where, message: 'it is not a true/false question'}));
  return buildClaims(claims, {}, problems);
}
