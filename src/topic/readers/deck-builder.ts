import {hasGap} from '../deck-cloze.js';
import type {Card, CardName, DeckData} from '../deck-types.js';
import type {Category, Problem, Reading, Source} from '../types.js';
import {labelRegistry, sourceRegistry, type Registry} from './registry.js';
import {isRecord, listOf, quoted, type Report} from './shared.js';

/** A card's fields as some format had them, and where they stood. */
export interface LooseCard {
  /** The place in the author's terms: "row 7", "card 3". */
  readonly where: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** What stands around the cards, as the author wrote it. */
export interface LooseDeck {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly lang?: unknown;
  readonly themes?: unknown;
  readonly sources?: unknown;
}

/** The text of a field, with its spaces tidied; empty where it holds no text. */
export function fieldText(value: unknown): string {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return '';
  return value
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** FNV-1a over UTF-16 units: short, and the same wherever the same text is read. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return (value >>> 0).toString(36);
}

/**
 * Turns the loose cards of any format into the model, and names what cannot be
 * used. Never throws.
 */
export function buildDeck(loose: readonly LooseCard[], frame: LooseDeck = {}): Reading<DeckData> {
  const builder = new DeckBuilder(frame);
  for (const card of loose) builder.add(card);
  const [id, title, lang] = [frame.id, frame.title, frame.lang].map(fieldText);
  const value: DeckData = {
    ...(id && {id}),
    ...(title && {title}),
    ...(lang && {lang}),
    cards: builder.cards,
    themes: builder.themes.list.map(({id, label}) => ({id, label})),
    sources: builder.sources.list,
  };
  return {value, problems: builder.problems};
}

class DeckBuilder {
  readonly cards: Card[] = [];
  readonly themes: Registry<Category>;
  readonly sources: Registry<Source>;
  readonly problems: Problem[] = [];
  /** Where each id and each text was first seen. */
  private readonly ids = new Map<string, string>();
  private readonly texts = new Map<string, string>();
  private readonly report: Report = (where, message) => this.problems.push({where, message});

  constructor({themes, sources}: LooseDeck) {
    this.themes = labelRegistry(themes, 'category', this.report);
    this.sources = sourceRegistry(sources, this.report);
  }

  add({where, fields}: LooseCard): void {
    const front = fieldText(fields['front']);
    const back = fieldText(fields['back']);
    const flaw = this.flawOf(front, back, where);
    if (flaw) return this.report(where, flaw);
    const theme = this.themes.find(fields['theme'], where);
    const hint = fieldText(fields['hint']);
    const note = fieldText(fields['note']);
    this.cards.push({
      id: this.id(fieldText(fields['id']), front, where),
      front,
      back,
      ...(theme && {theme}),
      ...(hint && {hint}),
      accept: listOf(fields['accept']).map(fieldText).filter(Boolean),
      names: readNames(fields['names']),
      sources: listOf(fields['sources'])
        .map((source) => this.sources.find(source, where))
        .filter(Boolean),
      ...(note && {note}),
    });
  }

  /** Why a card cannot be shown; empty where it can. */
  private flawOf(front: string, back: string, where: string): string {
    if (!front) return back ? `${quoted(back)} has no front` : 'has no front';
    if (!back && !hasGap(front)) return `${quoted(front)} has no back`;
    const text = `${front}\n${back}`;
    const twin = this.texts.get(text);
    this.texts.set(text, twin ?? where);
    return twin ? `${quoted(front)} is the same card as ${twin}` : '';
  }

  /** An id made from the front alone lets an author mend a back without loss of progress. */
  private id(given: string, front: string, where: string): string {
    const wanted = given || `c-${hash(front)}`;
    const taken = this.ids.get(wanted);
    let id = wanted;
    for (let copy = 2; this.ids.has(id); copy++) id = `${wanted}-${copy}`;
    if (given && taken) {
      this.report(
        where,
        `id ${quoted(given)} is taken by ${taken}; this card is now ${quoted(id)}`,
      );
    }
    this.ids.set(id, where);
    return id;
  }
}

function readNames(value: unknown): readonly CardName[] {
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([lang, entry]) => {
    const text = fieldText(entry);
    return text ? [{lang, text}] : [];
  });
}
