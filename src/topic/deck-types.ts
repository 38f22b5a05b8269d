import type {Category, Source} from './types.js';

/** A name in another language. */
export interface CardName {
  /** BCP 47 tag: `zh`, `ko`. */
  readonly lang: string;
  readonly text: string;
}

/** A flashcard. */
export interface Card {
  /** Stable across edits of the deck; names the card in stored progress. */
  readonly id: string;
  /** Plain text. Gaps to fill stand in double braces: `signed in {{1961}}`. */
  readonly front: string;
  /** Plain text; empty only where the front has gaps. */
  readonly back: string;
  /** Id of a {@link Category}, or the theme as the author typed it. */
  readonly theme?: string;
  readonly hint?: string;
  /** Other typed answers that count as right. */
  readonly accept: readonly string[];
  /** The thing's names in other languages, shown with the answer. */
  readonly names: readonly CardName[];
  /** Ids of {@link Source}s. */
  readonly sources: readonly string[];
  /** A dispute or a limit, with what the sources say. */
  readonly note?: string;
}

/** All that a deck shows. */
export interface DeckData {
  /** Names the topic in stored progress. */
  readonly id?: string;
  readonly title?: string;
  /** Language of the cards, a BCP 47 tag. */
  readonly lang?: string;
  readonly cards: readonly Card[];
  /** The cards' themes with their labels, in the order given, then of appearance. */
  readonly themes: readonly Category[];
  /** The works that the cards cite. */
  readonly sources: readonly Source[];
}

/** A card as authors write it. `front`, and `back` unless the front has gaps, are required. */
export interface CardRecord {
  /** Made from the front where it is missing; give one, and the front can be edited without loss of progress. */
  id?: string;
  front: string;
  back?: string;
  theme?: string;
  hint?: string;
  accept?: string | readonly string[];
  /** Names by language tag: `{"zh": "长白山", "ko": "백두산"}`. */
  names?: Readonly<Record<string, string>>;
  /** Ids from the list of sources, addresses or plain references. */
  sources?: string | readonly string[];
  note?: string;
}

/** A deck file. `cards` is required; a bare array of cards is read as well. */
export interface DeckRecord {
  id?: string;
  title?: string;
  lang?: string;
  cards: readonly CardRecord[];
  categories?: readonly Category[];
  sources?: readonly Source[];
}
