import {dsvFormat} from 'd3';
import type {DeckData} from '../deck-types.js';
import type {Reading} from '../types.js';
import {buildDeck, fieldText, type LooseCard} from './deck-builder.js';
import {headings, rowFields} from './deck-table.js';
import {htmlText} from './html-text.js';

const SEPARATORS: Readonly<Record<string, string>> = {
  tab: '\t',
  comma: ',',
  semicolon: ';',
  pipe: '|',
  colon: ':',
  space: ' ',
};

/** The columns that Anki names by their number, and the field that each becomes. */
const NUMBERED: readonly (readonly [header: string, field: string])[] = [
  ['guid column', 'id'],
  ['tags column', 'tags'],
  ['deck column', 'deck'],
  ['notetype column', 'notetype'],
];

const HEADER = /^#([a-z ]+):(.*)$/i;

/** True where a text begins as Anki's text exports do. */
export function isAnkiText(text: string): boolean {
  const first = HEADER.exec(text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '');
  return /^(separator|html|columns|deck|notetype|tags|(tags|deck|guid|notetype) column)$/i.test(
    first?.[1] ?? '',
  );
}

/** Plain text of a field in HTML, without the sounds that Anki would play. */
function plainText(html: string): string {
  return htmlText(html.replace(/\[(?:sound|anki):[^\]]*\]/g, ''));
}

interface AnkiHead {
  readonly values: ReadonlyMap<string, string>;
  /** Lines of the file before its first row. */
  readonly lines: number;
  readonly body: string;
}

function readHead(text: string): AnkiHead {
  const values = new Map<string, string>();
  let lines = 0;
  let body = text.replace(/^\uFEFF/, '');
  while (body.startsWith('#')) {
    const [line = '', end = ''] = /^(.*?)(\r?\n|$)/.exec(body)?.slice(1) ?? [];
    const [, key = '', value = ''] = HEADER.exec(line) ?? [];
    values.set(key.toLowerCase(), value);
    body = body.slice(line.length + end.length);
    lines++;
  }
  return {values, lines, body};
}

/** `Korea::Border_towns` reads "Korea – Border towns". */
function label(name: string): string {
  return name.replaceAll('::', ' – ').replaceAll('_', ' ').trim();
}

function themeOf(tags: string, deck: string): string {
  const first = tags.trim().split(/\s+/)[0] ?? '';
  return label(first || (deck.split('::').pop() ?? ''));
}

/** Field names by column: those with a number of their own, then front, back and what follows. */
function columnFields({values}: AnkiHead, separator: string, width: number): readonly string[] {
  const fields: string[] = [];
  for (const [header, field] of NUMBERED) {
    const column = Number(values.get(header));
    if (column >= 1) fields[column - 1] = field;
  }
  const listed = values.get('columns');
  const named = listed === undefined ? null : headings(listed.split(separator));
  const rest = ['front', 'back', 'note'];
  return Array.from(
    {length: Math.max(width, fields.length)},
    (_, index) => fields[index] ?? (named ? named[index] : rest.shift()) ?? '',
  );
}

/**
 * Reads Anki's text export ("Notes in plain text"): its header lines name the
 * separator, whether fields are HTML, and the columns of tags, deck, note type
 * and guid. HTML becomes plain text; pictures and sounds are left out.
 */
export function readDeckAnki(text: string): Reading<DeckData> {
  const head = readHead(text);
  const {values} = head;
  const named = values.get('separator') ?? 'tab';
  const separator = SEPARATORS[named.trim().toLowerCase()] ?? (named.charAt(0) || '\t');
  const rows = dsvFormat(separator).parseRows(head.body);
  const fields = columnFields(head, separator, Math.max(0, ...rows.map((row) => row.length)));
  const isHtml = values.get('html')?.trim().toLowerCase() === 'true';
  const cards = rows.flatMap<LooseCard>((row, index) => {
    if (row.every((cell) => !cell.trim())) return [];
    const cells = isHtml ? row.map(plainText) : row;
    const loose = rowFields(cells, fields);
    const part = (key: string) => fieldText(loose[key] ?? values.get(key));
    const theme = themeOf(part('tags'), part('deck'));
    return [{where: `row ${head.lines + index + 1}`, fields: {...loose, theme}}];
  });
  const title = label((values.get('deck') ?? '').split('::').pop() ?? '');
  return buildDeck(cards, {title});
}
