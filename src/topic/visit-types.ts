import type {FuzzyDate} from './fuzzy-date.js';
import type {Actor, Source} from './types.js';

/** How high a visitor stood; the order of the list decides the shape of the mark. */
export interface Rank {
  readonly id: string;
  readonly label: string;
}

/** One visit. */
export interface Visit {
  /** Stable across edits of the data. */
  readonly id: string;
  readonly date: FuzzyDate;
  /** Who came; never empty. */
  readonly visitors: readonly string[];
  /** Who received them. */
  readonly hosts: readonly string[];
  readonly places: readonly string[];
  /** Id of the {@link Actor} that the visitor came from. */
  readonly from?: string;
  /** Id of the {@link Actor} that hosted the visit. */
  readonly to?: string;
  /** Id of a {@link Rank}. */
  readonly rank?: string;
  /** What the visitor was at the time, where the rank does not say it: "heir". */
  readonly role?: string;
  /** Kind of visit: "state visit". */
  readonly type?: string;
  /** Which of the counted meetings it was, from 1. */
  readonly meeting?: number;
  /** Id of the timeline's event that the visit is. */
  readonly event?: string;
  readonly text?: string;
  /** A correction, a dispute or a limit, with what the sources say. */
  readonly note?: string;
  /** Ids of {@link Source}s. */
  readonly sources: readonly string[];
}

/** A long time without visits of a kind. */
export interface VisitGap {
  readonly id: string;
  readonly date: FuzzyDate;
  /** What did not happen: "No Chinese president". */
  readonly label: string;
  /** Id of the {@link Actor} that nobody came to. */
  readonly to?: string;
  readonly sources: readonly string[];
}

/** A correction or a limit that concerns the visits as a whole. */
export interface VisitRemark {
  readonly id: string;
  readonly text: string;
  readonly sources: readonly string[];
}

/** All that the visits' axis draws. */
export interface VisitsData {
  readonly title?: string;
  readonly lang?: string;
  /** What the counted meetings are called, in the singular: "Kim–Xi meeting". */
  readonly meetingName?: string;
  /** In the order of time. */
  readonly visits: readonly Visit[];
  readonly gaps: readonly VisitGap[];
  readonly remarks: readonly VisitRemark[];
  readonly ranks: readonly Rank[];
  /** The first that hosts stands above the axis, the others below. */
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
}

/** A visit as authors write it; `date` and `visitor` are required. */
export interface VisitRecord {
  id?: string;
  /** A fuzzy date: `1961-07-11`, `2018-03-25/2018-03-28`, `1894~`. */
  date: string;
  /** Last day, as an alternative to `date: "from/to"`. */
  endDate?: string;
  visitor: string | string[];
  host?: string | string[];
  place?: string | string[];
  from?: string;
  to?: string;
  rank?: string;
  role?: string;
  type?: string;
  meeting?: number;
  event?: string;
  text?: string;
  note?: string;
  sources?: string[];
}

/** A visits file. `visits` is required; a bare array of visits is read as well. */
export interface VisitsRecord {
  title?: string;
  lang?: string;
  meetingName?: string;
  visits: VisitRecord[];
  gaps?: {id?: string; date: string; label: string; to?: string; sources?: string[]}[];
  remarks?: {id?: string; text: string; sources?: string[]}[];
  ranks?: Rank[];
  actors?: Actor[];
  sources?: Source[];
}
