import type {Claim} from '../topic/claim-types.js';
import {fillGaps, gapAnswers, hasGap, parseCloze} from '../topic/deck-cloze.js';
import type {Card} from '../topic/deck-types.js';
import {seededRandom} from '../topic/random.js';
import type {StudioData} from './data.js';
import type {SheetKind, SheetSettings} from './settings.js';

/** Cards on a page of the grid to cut: two beside each other. */
export const CARDS_PER_PAGE = 8;
const COLUMNS = 2;

/** The two sides of a card on paper. */
export interface Faces {
  readonly card: Card;
  readonly front: string;
  readonly back: string;
}

/** A term to match or to explain. */
export interface Term {
  readonly card: Card;
  readonly text: string;
  readonly meaning: string;
}

/** One paper to hand out, with all that its key needs. */
export interface Paper {
  /** `A` to `D`; empty where there is only one. */
  readonly version: string;
  readonly claims: readonly Claim[];
  readonly terms: readonly Term[];
  /** The meanings in the order in which they are printed; the first is A. */
  readonly choices: readonly Term[];
}

/** All that goes on paper. */
export interface Plan {
  readonly sheet: SheetKind;
  readonly cards: readonly Faces[];
  readonly papers: readonly Paper[];
}

/** Both sides of a card; gaps are blanks in front and filled behind. */
export function facesOf(card: Card): Faces {
  if (!hasGap(card.front)) return {card, front: card.front, back: card.back};
  const parts = parseCloze(card.front);
  const blank = ({text, gap, hint}: (typeof parts)[number]): string =>
    gap ? `________${hint ? ` (${hint})` : ''}` : text;
  const back = [fillGaps(card.front), card.back].filter(Boolean).join('\n');
  return {card, front: parts.map(blank).join(''), back};
}

function termOf(card: Card): Term {
  const {front, back} = facesOf(card);
  return {
    card,
    text: front,
    meaning: hasGap(card.front) ? gapAnswers(card.front).join(', ') : back,
  };
}

/**
 * In an order that a text fixes. Each item has a place of its own in it, so
 * that taking one out leaves the others as they were.
 */
export function ordered<T extends {readonly id: string}>(items: readonly T[], seed: string): T[] {
  const rank = new Map(items.map((item) => [item, seededRandom(`${seed} ${item.id}`)()]));
  return [...items].sort((a, b) => (rank.get(a) ?? 0) - (rank.get(b) ?? 0));
}

/** Some of the claims, as many true as false where there are enough of both. */
export function drawClaims(
  claims: readonly Claim[],
  count: number,
  seed: string,
): readonly Claim[] {
  const all = ordered(claims, seed);
  const piles = [true, false].map((truth) => all.filter(({answer}) => answer === truth));
  const places = new Map(piles.flatMap((pile) => pile.map((claim, at) => [claim, at] as const)));
  const place = (claim: Claim): number => places.get(claim) ?? 0;
  const chosen = all.sort((a, b) => place(a) - place(b)).slice(0, count);
  return ordered(chosen, `${seed} order`);
}

function planWorksheet({claims, cards}: StudioData, settings: SheetSettings): readonly Paper[] {
  const seed = `worksheet ${settings.draw}`;
  const drawn = ordered(cards, seed).slice(0, settings.terms).map(termOf);
  const byMeaning = ordered(
    drawn.map((term) => ({id: term.card.id, term})),
    `${seed} choices`,
  );
  const paper: Paper = {
    version: '',
    claims: drawClaims(claims, settings.statements, seed),
    terms: drawn,
    choices: settings.termsAs === 'match' ? byMeaning.map(({term}) => term) : [],
  };
  return paper.claims.length || paper.terms.length ? [paper] : [];
}

function planExam({claims}: StudioData, {questions, versions, draw}: SheetSettings): Paper[] {
  const seed = `exam ${draw}`;
  const drawn = drawClaims(claims, questions, seed);
  if (!drawn.length) return [];
  return [...'ABCD'].slice(0, versions).map((letter) => ({
    version: versions > 1 ? letter : '',
    claims: ordered(drawn, `${seed} ${letter}`),
    terms: [],
    choices: [],
  }));
}

/** What the settings make of the material. The same settings make the same. */
export function planSheet(data: StudioData, sheet: SheetKind, settings: SheetSettings): Plan {
  return {
    sheet,
    cards: sheet === 'cards' ? data.cards.map(facesOf) : [],
    papers:
      sheet === 'worksheet'
        ? planWorksheet(data, settings)
        : sheet === 'exam'
          ? planExam(data, settings)
          : [],
  };
}

/** The part of a plan that fills its first page. */
export function firstPage({sheet, cards, papers}: Plan): Plan {
  return {sheet, cards: cards.slice(0, CARDS_PER_PAGE), papers: papers.slice(0, 1)};
}

/** Items in groups of a length. */
export function chunks<T>(items: readonly T[], length: number): readonly (readonly T[])[] {
  return Array.from({length: Math.ceil(items.length / length)}, (_, at) =>
    items.slice(at * length, (at + 1) * length),
  );
}

/** A page of backs in the order that lies behind its fronts when the sheet is turned over its long side. */
export function mirrored<T>(page: readonly T[]): readonly (T | undefined)[] {
  return chunks(page, COLUMNS).flatMap((row) =>
    Array.from({length: COLUMNS}, (_, at) => row[COLUMNS - 1 - at]),
  );
}

/** The letter of the place in the printed choices: A, B … Z, AA. */
export function choiceLetter(at: number): string {
  const letter = String.fromCharCode(65 + (at % 26));
  return at < 26 ? letter : choiceLetter(Math.floor(at / 26) - 1) + letter;
}
