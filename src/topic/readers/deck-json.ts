import type {DeckData} from '../deck-types.js';
import type {Reading} from '../types.js';
import {buildDeck, type LooseCard} from './deck-builder.js';
import {isRecord} from './shared.js';

/** A card object, also with the field names that other programs use. */
function looseCard(entry: unknown, index: number): LooseCard {
  const fields = isRecord(entry) ? entry : {};
  const {term, question, text, definition, answer, tags, category} = fields;
  return {
    where: `card ${index + 1}`,
    fields: {
      front: term ?? question ?? text,
      back: definition ?? answer,
      theme: category ?? (Array.isArray(tags) ? (tags as unknown[])[0] : tags),
      ...fields,
    },
  };
}

/**
 * Reads a deck in the format of the published schema: an object with `cards`,
 * `categories` and `sources`, or a bare array of cards. Never throws.
 */
export function readDeckJson(record: unknown): Reading<DeckData> {
  const frame = isRecord(record) ? record : {};
  const entries: unknown = Array.isArray(record) ? record : frame['cards'];
  const cards: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const {id, title, lang, categories, themes, sources} = frame;
  const {value, problems} = buildDeck(cards.map(looseCard), {
    id,
    title,
    lang,
    themes: categories ?? themes,
    sources,
  });
  if (Array.isArray(entries)) return {value, problems};
  const missing = {where: 'the data', message: 'has no list named “cards”'};
  return {value, problems: [missing, ...problems]};
}
