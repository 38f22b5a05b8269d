import type {ClaimsData} from '../claim-types.js';
import type {Reading} from '../types.js';
import {buildClaims, type LooseClaim} from './claim-builder.js';
import {parseTruth} from './truth.js';

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  statement: ['statement', 'claim', 'question', 'text'],
  answer: ['answer', 'true', 'true or false', 'true/false', 'truth', 'correct'],
  explanation: ['explanation', 'feedback', 'why', 'reason', 'comment'],
  theme: ['theme', 'category', 'topic', 'tag', 'tags'],
  difficulty: ['difficulty', 'level'],
  sources: ['source', 'sources', 'reference', 'references'],
  id: ['id', 'key'],
  event: ['event'],
  note: ['note', 'notes'],
};

/** Columns of a table without a heading row, in the order that people write them. */
const UNNAMED: readonly string[] = [
  'statement',
  'answer',
  'explanation',
  'theme',
  'difficulty',
  'sources',
];

const SEPARATORS: readonly string[] = [',', ';', '\t', '|'];

function fieldOf(heading: string): string {
  const wanted = heading.trim().toLowerCase();
  return Object.entries(ALIASES).find(([, names]) => names.includes(wanted))?.[0] ?? '';
}

/** Splits rows; quoted cells may hold separators, line breaks and doubled quotes (RFC 4180). */
function rowsOf(text: string, separator: string): readonly string[][] {
  const rows: string[][] = [[]];
  const cell = new RegExp(
    `("[^"]*(?:""[^"]*)*"?|)([^\\${separator}\r\n]*)(\\${separator}|\r?\n|\r|$)`,
    'y',
  );
  while (cell.lastIndex < text.length) {
    const [, quoted = '', plain = '', end = ''] = cell.exec(text) ?? [];
    const inner = quoted.replace(/^"|"$/g, '').replaceAll('""', '"');
    rows.at(-1)?.push(inner + plain);
    if (end !== separator) rows.push([]);
  }
  return rows;
}

/** The separator that parts the first row into the most cells. */
function guessSeparator(text: string): string {
  const head = text.slice(0, 10_000);
  const cells = SEPARATORS.map((separator) => rowsOf(head, separator)[0]?.length ?? 0);
  return SEPARATORS[cells.indexOf(Math.max(...cells))] ?? ',';
}

/**
 * Reads a table (comma, semicolon, tab or bar) with a heading row (`statement`,
 * `answer`, `explanation`, `theme`, `difficulty`, `source` …) or without one, in
 * that order. Several sources are parted by semicolons or bars. Rows are counted
 * as a spreadsheet does. Never throws.
 */
export function readClaimsCsv(text: string): Reading<ClaimsData> {
  const plain = text.replace(/^\ufeff/, '');
  const rows = rowsOf(plain, guessSeparator(plain));
  const fields = (rows[0] ?? []).map(fieldOf);
  const named = fields.includes('statement') && fields.includes('answer');
  const isTable = named || rows.some((row) => row.some((cell) => parseTruth(cell) !== null));
  if (!isTable) {
    const message = 'no row of it has a statement and an answer that is true or false';
    return buildClaims([], {}, [{where: 'the file', message}]);
  }
  const claims = rows.flatMap<LooseClaim>((row, index) => {
    if ((named && index === 0) || row.every((cell) => !cell.trim())) return [];
    return [{where: `row ${index + 1}`, fields: fieldsOf(row, named ? fields : UNNAMED)}];
  });
  return buildClaims(claims);
}

function fieldsOf(
  row: readonly string[],
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  const entries = names.flatMap((name, index): readonly (readonly [string, unknown])[] => {
    const cell = row[index];
    if (!name || cell === undefined) return [];
    return [[name, name === 'sources' ? cell.split(/\s*[;|]\s*/) : cell]];
  });
  return Object.fromEntries(entries);
}
