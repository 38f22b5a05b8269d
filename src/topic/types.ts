/**
 * The model that every reader produces and every element draws. Parsed values
 * only: what authors type is in the records that the readers accept.
 */
import type {FuzzyDate} from './fuzzy-date.js';
import type {Quantity} from './quantity.js';

/** Something in an author's data that could not be used, in the author's own terms. */
export interface Problem {
  /** The place in the data, as the author counts it: "row 7", "event “Treaty signed”", "the file". */
  readonly where: string;
  /** What is wrong, as a clause: "date “31 June 1961” is not a date". */
  readonly message: string;
}

/** What a reader returns: everything that could be used, and everything that could not. It never throws. */
export interface Reading<T> {
  readonly value: T;
  readonly problems: readonly Problem[];
}

/** How a work was consulted. Anything but `full` is marked beside the reference. */
export type SourceRead = 'full' | 'excerpt' | 'no';

/** A cited work. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly publisher?: string;
  /** Publication date as printed: an ISO date, a year or free text. */
  readonly date?: string;
  readonly url?: string;
  /** Kind of work: `news`, `academic`, `archive`, `UN`, `state-media` … */
  readonly kind?: string;
  readonly read?: SourceRead;
  readonly note?: string;
}

/** A picture, film, recording or page that belongs to an event. Elements link to it and never load it. */
export interface MediaLink {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Alternative text. */
  readonly alt?: string;
}

/** A dated event. */
export interface TopicEvent {
  /** Stable across edits of the data; used in deep links and stored progress. */
  readonly id: string;
  readonly date: FuzzyDate;
  /** The date as the author wants it printed, when the parsed date says it less well. */
  readonly displayDate?: string;
  readonly title: string;
  /** Plain text; blank lines separate paragraphs. */
  readonly text: string;
  /** Id of a {@link Category}. */
  readonly category?: string;
  /** Ids of the {@link Actor}s who acted. */
  readonly actors: readonly string[];
  readonly people: readonly string[];
  readonly places: readonly string[];
  /** Ids of {@link Source}s. */
  readonly sources: readonly string[];
  /** A correction, a dispute or a limit, with what the sources say. */
  readonly note?: string;
  readonly media: readonly MediaLink[];
}

/** A named span of time that events fall into. */
export interface Era {
  readonly id: string;
  readonly name: string;
  readonly date: FuzzyDate;
  readonly text?: string;
}

/** A theme that events, claims and cards share. */
export interface Category {
  readonly id: string;
  readonly label: string;
}

/** A party to the topic, with the hue that stands for it everywhere. */
export interface Actor {
  readonly id: string;
  readonly label: string;
  /** `1` is drawn in the first hue and solid, `2` in the second hue and textured; others are neutral. */
  readonly hue?: 1 | 2;
}

/** All that a timeline draws. */
export interface TimelineData {
  readonly title?: string;
  readonly text?: string;
  /** Language of the data, a BCP 47 tag. */
  readonly lang?: string;
  readonly events: readonly TopicEvent[];
  readonly eras: readonly Era[];
  readonly categories: readonly Category[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
}

/** One value of a table. */
export interface Cell {
  readonly quantity: Quantity;
  /** What the author typed, for display where it could not be parsed. */
  readonly raw?: string;
  readonly sources: readonly string[];
  /** What better sources say, where the value is wrong or disputed. */
  readonly note?: string;
  /** True where the value is known to be wrong and is shown as its source printed it. */
  readonly disputed?: boolean;
}

/** A numeric column. */
export interface Column {
  readonly id: string;
  readonly label: string;
  readonly unit?: string;
  /** Id of the {@link Actor} whose hue the column takes. */
  readonly actor?: string;
  /** Part that the column plays in derived views: a balance is `outflow` minus `inflow`, a total their sum. */
  readonly role?: 'inflow' | 'outflow';
}

/** A row of values that share a year or a name. */
export interface Row {
  /** The row header as printed. */
  readonly label: string;
  /** Decimal year of the row where its label is a date. */
  readonly time?: number;
  /** As many as the columns, in their order. */
  readonly cells: readonly Cell[];
  /** Who compiled the row and how; rows of different methods are never joined by a line. */
  readonly method?: string;
  readonly note?: string;
  readonly sources: readonly string[];
}

/** One table of values gathered by one method. */
export interface Series {
  readonly id: string;
  readonly label: string;
  /** What was counted, by whom, and what it leaves out. */
  readonly description?: string;
  /** Heading of the row headers: "Year". */
  readonly rowHeading: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** A dated remark on a chart's axis. */
export interface Marker {
  readonly id: string;
  readonly date: FuzzyDate;
  readonly label: string;
  /** Id of the {@link TopicEvent} that the marker stands for. */
  readonly event?: string;
  readonly sources: readonly string[];
}

/** All that a chart draws. */
export interface ChartData {
  readonly title?: string;
  readonly lang?: string;
  /** Unit of every value that has none of its own: "million US dollars". */
  readonly unit?: string;
  /** The first is shown first. */
  readonly series: readonly Series[];
  readonly markers: readonly Marker[];
  readonly actors: readonly Actor[];
  readonly sources: readonly Source[];
}
