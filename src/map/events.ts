import type {DataErrorEvent} from '../element/data-error-event.js';
import type {Place} from '../topic/place-types.js';
import {namesOf} from './names.js';

/** The reader has chosen a place on the map. */
export class PlaceSelectEvent extends Event {
  readonly placeId: string;
  readonly name: string;
  /** All its names: in running text first, then in other languages. */
  readonly places: readonly string[];
  /** Degrees (WGS 84). */
  readonly lat: number;
  readonly lon: number;

  constructor(place: Pick<Place, 'id' | 'name' | 'lat' | 'lon'> & Partial<Pick<Place, 'names'>>) {
    super('place-select', {bubbles: true, composed: true});
    this.placeId = place.id;
    this.name = place.name;
    this.places = namesOf({names: {}, ...place});
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
