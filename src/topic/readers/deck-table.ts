import type {DeckData} from '../deck-types.js';
import type {Problem, Reading} from '../types.js';
import {buildDeck, type LooseCard} from './deck-builder.js';
import {readTable} from './table-text.js';

const ALIASES: Readonly<Record<string, readonly string[]>> = {
  front: ['front', 'term', 'question', 'word', 'prompt', 'text'],
  back: ['back', 'definition', 'answer', 'meaning', 'translation'],
  theme: ['theme', 'tags', 'tag', 'category', 'topic'],
  id: ['id', 'guid', 'key'],
  hint: ['hint'],
  accept: ['accept', 'alternatives', 'synonyms'],
  names: ['names'],
  note: ['note', 'notes', 'explanation'],
  sources: ['sources', 'source', 'reference', 'references'],
};

const UNNAMED: readonly string[] = ['front', 'back', 'theme', 'id', 'hint'];

/** Fields that hold several values, parted by semicolons or bars. */
const LISTS: readonly string[] = ['accept', 'sources'];

function fieldOf(heading: string): string {
  const wanted = heading.trim().toLowerCase();
  return Object.entries(ALIASES).find(([, names]) => names.includes(wanted))?.[0] ?? '';
}

/** The fields that a heading row names, or `null` where the row is a card already. */
export function headings(row: readonly string[]): readonly string[] | null {
  const fields = row.map(fieldOf);
  // A table of texts with gaps has no backs: another known heading is enough.
  const known = fields.filter(Boolean).length;
  return fields.includes('front') && (known > 1 || row.length === 1) ? fields : null;
}

/** The parts of a cell that holds several. */
const partsOf = (cell: string): string[] => cell.split(/\s*[;|]\s*/);

/** Names by language, from `zh: 长白山; ko: 백두산`. */
function namesOf(cell: string): Readonly<Record<string, string>> {
  const pairs = partsOf(cell).map((part) => /^([\w-]+):(.+)$/s.exec(part) ?? []);
  return Object.fromEntries(
    pairs.flatMap(([, lang, name]) => (lang && name ? [[lang, name]] : [])),
  );
}

/** Fields of a row by name. */
export function rowFields(
  row: readonly string[],
  fields: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    fields.flatMap((field, index): readonly (readonly [string, unknown])[] => {
      const value = row[index];
      if (!field || value === undefined) return [];
      if (field === 'names') return [[field, namesOf(value)]];
      return [[field, LISTS.includes(field) ? partsOf(value) : value]];
    }),
  );
}

/**
 * Reads CSV or TSV: with a heading row (`front`/`term`/`question`,
 * `back`/`definition`/`answer`, `theme`/`tags`, `id`, `hint`, `names`, `sources` …), or
 * without one, front and back first. Rows are counted as a spreadsheet does.
 */
export function readDeckTable(text: string): Reading<DeckData> {
  const before: Problem[] = [];
  const {rows} = readTable(text, (where, message) => before.push({where, message}));
  const named = headings(rows[0] ?? []);
  const cards = rows.flatMap<LooseCard>((row, index) => {
    const isHeading = named && index === 0;
    if (isHeading || !row.some(Boolean)) return [];
    return [{where: `row ${index + 1}`, fields: rowFields(row, named ?? UNNAMED)}];
  });
  const {value, problems} = buildDeck(cards);
  return {value, problems: [...before, ...problems]};
}

/** How a pasted list parts what it holds. */
export interface PasteSeparators {
  /** Between term and definition; a tab by default. */
  readonly term?: string;
  /** Between cards; a line break by default. */
  readonly card?: string;
}

/**
 * Reads what Quizlet's export hands over for pasting: terms and definitions
 * parted by one text, cards by another. Only the first separator of a card
 * counts, so that a definition may hold it too.
 */
export function readDeckPaste(
  text: string,
  {term = '\t', card = '\n'}: PasteSeparators = {},
): Reading<DeckData> {
  const cards = text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .split(card)
    .flatMap<LooseCard>((entry, index) => {
      if (!entry.trim()) return [];
      const at = entry.indexOf(term);
      const front = at < 0 ? entry : entry.slice(0, at);
      const back = at < 0 ? '' : entry.slice(at + term.length);
      return [{where: `card ${index + 1}`, fields: {front, back}}];
    });
  return buildDeck(cards);
}
