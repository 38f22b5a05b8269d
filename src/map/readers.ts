import type {DataReaders} from '../element/data-controller.js';
import type {MapData} from '../topic/place-types.js';
import {readPlacesJson} from '../topic/readers/places-json.js';
import {readPlacesElement, readPlacesText} from '../topic/readers/places-table.js';

/** Where a map finds its places. */
export const mapReaders: DataReaders<MapData> = {
  json: readPlacesJson,
  text: readPlacesText,
  children: readPlacesElement,
  fromTopic: ({map, sources}) => map && {...map, sources: map.sources ?? sources},
  isEmpty: ({places}) => !places.length,
};
