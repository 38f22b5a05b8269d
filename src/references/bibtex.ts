import type {Source} from '../topic/types.js';
import {datePartsOf, peopleOf} from './names.js';

const TYPES: Readonly<Record<string, string>> = {
  book: 'book',
  academic: 'article',
  news: 'article',
  'state-media': 'article',
  government: 'techreport',
  ngo: 'techreport',
  'think-tank': 'techreport',
  UN: 'techreport',
};

/** The field that holds the publisher, by type of entry. */
const HOUSES: Readonly<Record<string, string>> = {
  book: 'publisher',
  article: 'journal',
  techreport: 'institution',
};

// Braces by name: BibTeX counts them even behind a backslash.
const SPECIAL: Readonly<Record<string, string>> = {
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** Text as BibTeX reads it back: what TeX takes as a command is escaped, letters of all scripts stay. */
export function escapeBibtex(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\\~^{}$&#%_]/g, (character) => SPECIAL[character] ?? `\\${character}`);
}

/** In an address a brace or a backslash would end the field, so they are percent-encoded. */
function escapeUrl(url: string): string {
  return url.replace(/[\\{}\s]/g, (character) => encodeURIComponent(character));
}

/** A key of letters that every BibTeX program takes. */
function keyOf(id: string, taken: Set<string>): string {
  const plain = id
    .normalize('NFKD')
    .replace(/[^\w:.-]+/g, '-')
    .replace(/^[-\d.:_]+|-+$/g, '');
  const base = plain || 'source';
  let key = base;
  for (let copy = 2; taken.has(key.toLowerCase()); copy++) key = `${base}-${copy}`;
  taken.add(key.toLowerCase());
  return key;
}

function entryOf(source: Source, key: string): string {
  const {kind = '', title, author, publisher, date, url, read} = source;
  const [year, month, day] = datePartsOf(date);
  const listed = TYPES[kind] ?? 'misc';
  // These types are errors without a publisher or an author.
  const type = publisher && (listed !== 'book' || author) ? listed : 'misc';
  const notes = [
    day ? date : !year && date,
    read === 'excerpt' && 'Read in excerpt',
    read === 'no' && 'Not seen',
  ];
  const note = notes.filter((part) => typeof part === 'string' && part).join('. ');
  const fields: [string, string | undefined][] = [
    ['author', peopleOf(author).map(escapeBibtex).join(' and ')],
    // Inner braces keep the capitals of the title.
    ['title', `{${escapeBibtex(title)}}`],
    [HOUSES[type] ?? 'howpublished', escapeBibtex(publisher ?? '')],
    ['year', year ? String(year) : ''],
    ['month', month ? String(month) : ''],
    ['url', url ? escapeUrl(url) : ''],
    ['note', escapeBibtex(note)],
  ];
  const lines = fields
    .filter(([, value]) => value)
    .map(([name, value]) => `  ${name} = {${value}}`);
  return `@${type}{${key},\n${lines.join(',\n')}\n}`;
}

/** References as a BibTeX file, in UTF-8. */
export function toBibtex(sources: readonly Source[]): string {
  const taken = new Set<string>();
  return `${sources.map((source) => entryOf(source, keyOf(source.id, taken))).join('\n\n')}\n`;
}
