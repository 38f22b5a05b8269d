import type {DataReaders} from '../element/data-controller.js';
import {readSectionsElement} from '../topic/readers/sections-html.js';
import {readSectionsJson} from '../topic/readers/sections-json.js';
import type {SectionsData} from '../topic/section-types.js';

/** Everything that sections can be read from: JSON, HTML, a topic. */
export const sectionReaders: DataReaders<SectionsData> = {
  json: readSectionsJson,
  children: readSectionsElement,
  fromTopic: ({title, lang, sections, sources}) => sections && {title, lang, sections, sources},
  isEmpty: ({sections}) => !sections.some(({cards}) => cards.length),
};
