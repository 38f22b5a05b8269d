import type {DataReaders} from '../element/data-controller.js';
import type {MapData} from '../topic/place-types.js';
import {readPlacesJson} from '../topic/readers/places-json.js';
import {readPlacesElement, readPlacesText} from '../topic/readers/places-table.js';

/** Where a map finds its places. */
export const mapReaders: DataReaders<MapData> = {
  json: readPlacesJson,
  text: readPlacesText,
  children: readPlacesElement,
  fromTopic: ({lang, map, sources}) => map && {lang, sources, ...map},
  isEmpty: ({places}) => !places.length,
};
