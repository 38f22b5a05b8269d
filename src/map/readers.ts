import type {DataReaders} from '../element/data-controller.js';
import type {MapData} from '../topic/place-types.js';
import {readPlacesJson} from '../topic/readers/places-json.js';
import {readPlacesElement} from '../topic/readers/places-table.js';

/** Where a map finds its places. */
export const mapReaders: DataReaders<MapData> = {
  json: readPlacesJson,
  text: async (text, file) =>
    (await import('../topic/readers/places-text.js')).readPlacesText(text, file),
  children: readPlacesElement,
  fromTopic: ({lang, map, sources}) => map && {lang, sources, ...map},
  isEmpty: ({places}) => !places.length,
};
