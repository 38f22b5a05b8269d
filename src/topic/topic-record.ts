import type {ClaimRecord} from './claim-types.js';
import type {CardRecord} from './deck-types.js';
import type {ImageRecord} from './image-types.js';
import type {MapRecord} from './place-types.js';
import type {ChartRecord, EraRecord, EventRecord} from './records.js';
import type {SectionRecord} from './section-types.js';
import type {Actor, Category, Source} from './types.js';
import type {VisitsRecord} from './visit-types.js';

/** A work that the topic stands on, such as the article that it follows. */
export interface LinkRecord {
  title: string;
  url?: string;
}

/**
 * A whole topic as one JSON file. Every part may be left out; an element whose
 * part is missing says that there is nothing to show.
 */
export interface TopicRecord {
  /** Names the topic in stored progress; made from the title where it is missing. */
  id?: string;
  title?: string;
  subtitle?: string;
  /** Drawing at the head of the page; a landscape of no place where nothing is named. */
  picture?: 'river-border';
  /** BCP 47 tag of the language that the topic is written in. */
  lang?: string;
  /** The article that the topic follows. */
  sourceArticle?: LinkRecord;
  /** Month or day of the latest source, as an ISO date. */
  dataDate?: string;
  /** Licence of the texts. */
  licence?: LinkRecord;
  /** Whose data is used, in the words that they ask for. */
  credits?: LinkRecord[];
  categories?: Category[];
  actors?: Actor[];
  eras?: EraRecord[];
  events?: EventRecord[];
  /** The topic's table of values. */
  chart?: ChartRecord;
  /** Visits of leaders. */
  visits?: VisitsRecord;
  /** Statements that are true or false, for the quiz and the game. */
  claims?: ClaimRecord[];
  /** Flashcards. */
  cards?: CardRecord[];
  /** Pictures that the game hides under its fog. */
  images?: ImageRecord[];
  /** The topic's places and outlines. */
  map?: MapRecord;
  /** Prose in cards. */
  sections?: SectionRecord[];
  sources?: Source[];
}
