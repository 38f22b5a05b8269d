import type {DeckData} from '../deck-types.js';
import type {Reading} from '../types.js';
import {isAnkiText, readDeckAnki} from './deck-anki.js';
import {readDeckJson} from './deck-json.js';
import {headings, readDeckPaste, readDeckTable} from './deck-table.js';
import {readJsonText} from './json-text.js';
import {readTable} from './table-text.js';

/** Separators that people choose for pasted lists, the surest first. */
const PASTED: readonly string[] = ['\t', '::', ' – ', ' — ', ' - ', ' = ', '|', ';', ','];

/** The separator that nearly every line has, or a tab. */
function guessSeparator(lines: readonly string[]): string {
  const found = PASTED.find((separator) => {
    const having = lines.filter((line) => line.includes(separator)).length;
    return having >= lines.length * 0.8;
  });
  return found ?? '\t';
}

function isJson(text: string, type: string): boolean {
  return /json/i.test(type) || /^\s*[[{](?!\{)/.test(text);
}

/** True where a heading row, or the file's name or type, says that the text is a table. */
function isTable(text: string, kind: string): boolean {
  const {rows} = readTable(text.slice(0, text.search(/\r?\n|$/)), () => {});
  return headings(rows[0] ?? []) !== null || /[ct]sv|separated-values/i.test(kind);
}

/**
 * Reads a deck from a text in any format: JSON, Anki's text export, CSV or TSV,
 * or a pasted list of terms and definitions. Never throws.
 */
export function readDeckText(
  text: string,
  {name, type}: {name: string; type: string},
): Reading<DeckData> {
  if (isAnkiText(text)) return readDeckAnki(text);
  if (isJson(text, type)) {
    const {value, problem} = readJsonText(text, name);
    return problem ? {value: emptyDeck, problems: [problem]} : readDeckJson(value);
  }
  if (isTable(text, `${name} ${type}`)) return readDeckTable(text);
  const lines = text.split(/\r?\n/).filter((line) => line.trim());
  return readDeckPaste(text, {term: guessSeparator(lines)});
}

const emptyDeck: DeckData = {cards: [], themes: [], sources: []};
