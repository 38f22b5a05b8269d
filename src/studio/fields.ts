import type {Claim, Difficulty} from '../topic/claim-types.js';
import {hasGap} from '../topic/deck-cloze.js';
import type {Card} from '../topic/deck-types.js';

/** The two kinds of material. */
export type Kind = 'cards' | 'claims';

/** What a teacher can change in a card. */
export interface CardFields {
  readonly front: string;
  readonly back: string;
  readonly hint: string;
  readonly note: string;
  readonly theme: string;
}

/** What a teacher can change in a claim. */
export interface ClaimFields {
  readonly statement: string;
  readonly answer: boolean;
  readonly explanation: string;
  /** 0 where none is given. */
  readonly difficulty: Difficulty | 0;
  readonly theme: string;
}

export interface FieldsOf {
  cards: CardFields;
  claims: ClaimFields;
}

export interface ItemOf {
  cards: Card;
  claims: Claim;
}

/** Fields of an entry that has yet to be written. */
export const emptyFields: FieldsOf = {
  cards: {front: '', back: '', hint: '', note: '', theme: ''},
  claims: {statement: '', answer: true, explanation: '', difficulty: 0, theme: ''},
};

export function cardFields({front, back, hint = '', note = '', theme = ''}: Card): CardFields {
  return {front, back, hint, note, theme};
}

export function claimFields(claim: Claim): ClaimFields {
  const {statement, answer, explanation, difficulty = 0, theme = ''} = claim;
  return {statement, answer, explanation, difficulty, theme};
}

/** The card with other fields; what a teacher cannot change stays as it was. */
export function withCardFields(card: Card, {front, back, hint, note, theme}: CardFields): Card {
  const {id, accept, names, sources} = card;
  const more = {...(theme && {theme}), ...(hint && {hint}), ...(note && {note})};
  return {id, front, back, accept, names, sources, ...more};
}

export function withClaimFields(claim: Claim, fields: ClaimFields): Claim {
  const {id, sources, event, note} = claim;
  const {statement, answer, explanation, difficulty, theme} = fields;
  return {
    id,
    statement,
    answer,
    explanation,
    sources,
    ...(theme && {theme}),
    ...(difficulty && {difficulty}),
    ...(event && {event}),
    ...(note && {note}),
  };
}

/** Spaces as the readers tidy them, so that what is written is read again alike. */
function tidy(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
}

/** Fields with their spaces tidied. */
export function tidied<F extends CardFields | ClaimFields>(fields: F): F {
  const entries = Object.entries(fields).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? tidy(value) : value,
  ]);
  return Object.fromEntries(entries) as F;
}

/** The fields that keep an entry from being used, each with the key of the message that says why. */
export type Faults = Readonly<Record<string, 'frontMissing' | 'backMissing' | 'statementMissing'>>;

export function faultsOf(fields: CardFields | ClaimFields): Faults {
  if ('statement' in fields) return fields.statement.trim() ? {} : {statement: 'statementMissing'};
  const {front, back} = fields;
  return {
    ...(!front.trim() && {front: 'frontMissing' as const}),
    ...(!back.trim() && !hasGap(front) && {back: 'backMissing' as const}),
  };
}

export function sameFields(a: CardFields | ClaimFields, b: CardFields | ClaimFields): boolean {
  return Object.entries(a).every(([name, value]) => b[name as keyof typeof b] === value);
}
