import type {DataErrorEvent} from '../element/data-error-event.js';

/** The reader has chosen a place on the map. */
export class PlaceSelectEvent extends Event {
  readonly placeId: string;
  readonly name: string;
  /** Degrees (WGS 84). */
  readonly lat: number;
  readonly lon: number;

  constructor(place: {id: string; name: string; lat: number; lon: number}) {
    super('place-select', {bubbles: true, composed: true});
    this.placeId = place.id;
    this.name = place.name;
    this.lat = place.lat;
    this.lon = place.lon;
  }
}

declare global {
  interface HTMLElementEventMap {
    'place-select': PlaceSelectEvent;
    'map-error': DataErrorEvent;
  }
}
