import type {DataReaders} from '../element/data-controller.js';
import {readVisitsJson} from '../topic/readers/visits-json.js';
import {readVisitsElement} from '../topic/readers/visits-table.js';
import type {VisitsData} from '../topic/visit-types.js';

/** Where the visits come from: JSON, CSV, a table, a topic. */
export const visitReaders: DataReaders<VisitsData> = {
  json: readVisitsJson,
  text: async (text, file) =>
    (await import('../topic/readers/visits-text.js')).readVisitsText(text, file),
  children: readVisitsElement,
  fromTopic: ({visits, actors, sources}) => visits && {actors, sources, ...visits},
  isEmpty: ({visits}) => !visits.length,
};
