/** Prose in cards: what authors write, and what a section shows. */
import type {Source} from './types.js';

/**
 * A piece of a text: words, or a mark that cites. Authors write the mark into
 * the text, behind what it supports: `signed in 1961.[wp-treaty-1961, pekrev]`.
 */
export type Run = {readonly words: string} | {readonly cites: readonly string[]};

/** A text with its citations, in reading order. */
export type CitedText = readonly Run[];

/** What a note is about. */
export type NoteKind = 'correction' | 'dispute' | 'limit' | 'note';

/** A remark below a card. */
export interface SectionNote {
  readonly kind: NoteKind;
  readonly text: CitedText;
}

/** A short statement below a card. */
export interface SectionFact {
  readonly label?: string;
  readonly text: CitedText;
}

/** A card: a heading, its prose, and what belongs to it. */
export interface SectionCard {
  /** Stable across edits of the text. */
  readonly id: string;
  readonly title: string;
  /** A text for each paragraph. */
  readonly paragraphs: readonly CitedText[];
  readonly facts: readonly SectionFact[];
  readonly notes: readonly SectionNote[];
}

/** A section: cards under one heading. */
export interface Section {
  /** Name by which a tag asks for it: `economy`. Empty for a section that stands alone. */
  readonly name: string;
  readonly title: string;
  readonly cards: readonly SectionCard[];
}

/** All sections of a topic. */
export interface SectionsData {
  readonly title?: string;
  readonly lang?: string;
  readonly sections: readonly Section[];
  readonly sources: readonly Source[];
}

/** A note as authors write it: the text alone, or with its kind. */
export type SectionNoteRecord = string | {kind?: NoteKind; text: string};

/** A fact as authors write it: the text alone, or with a label. */
export type SectionFactRecord = string | {label?: string; text: string};

/** A card as authors write it. `title` or `text` is required; a blank line starts a paragraph. */
export interface SectionCardRecord {
  id?: string;
  title?: string;
  text?: string;
  facts?: SectionFactRecord[];
  notes?: SectionNoteRecord[];
}

/** A section as authors write it. `cards` is required. */
export interface SectionRecord {
  name?: string;
  title?: string;
  cards: SectionCardRecord[];
}

/** A sections file. `sections` is required; a single section, or an array of cards, is read as well. */
export interface SectionsRecord {
  title?: string;
  lang?: string;
  sections: SectionRecord[];
  sources?: Source[];
}
