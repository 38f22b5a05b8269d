import type {Category, Source} from './types.js';

/** How hard a claim is: 1 easy, 2 medium, 3 hard. */
export type Difficulty = 1 | 2 | 3;

/** A statement that is true or false. */
export interface Claim {
  /** Stable across edits of the data; names the claim in stored progress. */
  readonly id: string;
  readonly statement: string;
  readonly answer: boolean;
  /** Why it is so, in plain text; may be empty. */
  readonly explanation: string;
  /** Id of a {@link Category}, or the theme as the author typed it. */
  readonly theme?: string;
  readonly difficulty?: Difficulty;
  /** Ids of {@link Source}s. */
  readonly sources: readonly string[];
  /** Id of the timeline's event that the claim is about. */
  readonly event?: string;
  /** A dispute or a limit, with what the sources say. */
  readonly note?: string;
}

/** All that a quiz asks. */
export interface ClaimsData {
  /** Names the topic in stored progress. */
  readonly id?: string;
  readonly title?: string;
  /** Language of the claims, a BCP 47 tag. */
  readonly lang?: string;
  readonly claims: readonly Claim[];
  /** Labels of the themes; a theme that is not among them is its own label. */
  readonly themes: readonly Category[];
  /** The works that the claims cite. */
  readonly sources: readonly Source[];
}

/** A claim as authors write it. `statement` and `answer` are required. */
export interface ClaimRecord {
  /** Made from the statement where it is missing. */
  id?: string;
  statement: string;
  /** `true` or `false`, or a word that says so: `"yes"`, `"F"`, `"falsch"`. */
  answer: boolean | number | string;
  explanation?: string;
  theme?: string;
  /** 1 to 3, or `easy`, `medium`, `hard`. */
  difficulty?: number | string;
  /** Ids from the list of sources, addresses or plain references. */
  sources?: string | readonly string[];
  event?: string;
  note?: string;
}

/** A claims file. `claims` is required; a bare array of claims is read as well. */
export interface ClaimsRecord {
  id?: string;
  title?: string;
  lang?: string;
  claims: readonly ClaimRecord[];
  categories?: readonly Category[];
  sources?: readonly Source[];
}
