import type {DataErrorEvent} from '../element/data-error-event.js';
import type {Visit} from '../topic/visit-types.js';

/** The reader chose a visit. */
export class VisitSelectEvent extends Event {
  /** Id of the visit in the data. */
  readonly visitId: string;
  /** Id of the timeline's event that the visit is; empty where the data names none. */
  readonly eventId: string;
  /** Who came, and where: "Kim Jong Un in Beijing". */
  readonly title: string;
  /** First instant, as a decimal astronomical year (1 BCE is 0). */
  readonly start: number;
  /** First instant after it, as a decimal astronomical year. */
  readonly end: number;
  /** Names of the places, as the data has them. */
  readonly places: readonly string[];

  constructor({id, event = '', date, places}: Visit, title: string) {
    super('visit-select', {bubbles: true, composed: true});
    this.visitId = id;
    this.eventId = event;
    this.title = title;
    this.start = date.start;
    this.end = date.end;
    this.places = places;
  }
}

declare global {
  interface HTMLElementEventMap {
    'visit-select': VisitSelectEvent;
    'visits-error': DataErrorEvent;
  }
  interface DocumentEventMap {
    'visit-select': VisitSelectEvent;
  }
}
