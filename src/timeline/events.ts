import type {DataErrorEvent} from '../element/data-error-event.js';
import type {TopicEvent} from '../topic/types.js';

/** How the reader came to an event. */
export type SelectOrigin = 'pointer' | 'keyboard' | 'pager' | 'search' | 'tour';

/** The reader chose an event. */
export class TimelineSelectEvent extends Event {
  /** Id of the event in the data. */
  readonly eventId: string;
  /** Its date in EDTF: `1961-07-11`, `1950/1953`, `1894~`. */
  readonly date: string;
  /** First instant, as a decimal astronomical year (1 BCE is 0). */
  readonly start: number;
  /** First instant after it, as a decimal astronomical year. */
  readonly end: number;
  readonly title: string;
  /** Names of the places where it happened. */
  readonly places: readonly string[];
  readonly origin: SelectOrigin;

  constructor({id, date, title, places}: TopicEvent, origin: SelectOrigin) {
    super('timeline-select', {bubbles: true, composed: true});
    this.eventId = id;
    this.date = date.edtf;
    this.start = date.start;
    this.end = date.end;
    this.title = title;
    this.places = places;
    this.origin = origin;
  }
}

/** The reader changed which events are shown. */
export class TimelineFilterEvent extends Event {
  /** Ids of the categories shown; empty for all. */
  readonly categories: readonly string[];
  /** What is searched for; empty for nothing. */
  readonly query: string;
  /** How many events are left. */
  readonly count: number;

  constructor(categories: readonly string[], query: string, count: number) {
    super('timeline-filter', {bubbles: true, composed: true});
    this.categories = categories;
    this.query = query;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'timeline-select': TimelineSelectEvent;
    'timeline-filter': TimelineFilterEvent;
    'timeline-error': DataErrorEvent;
  }
}
