import type {DataReaders} from '../element/data-controller.js';
import type {TimelineData} from '../topic/types.js';
import {readTimelineElement} from '../topic/readers/timeline-html.js';
import {readTimelineJson} from '../topic/readers/timeline-json.js';

/** Everything that a timeline can be read from: JSON, TimelineJS, CSV, HTML, a topic. */
export const timelineReaders: DataReaders<TimelineData> = {
  json: readTimelineJson,
  text: async (text, file) =>
    (await import('../topic/readers/timeline-text.js')).readTimelineText(text, file),
  children: readTimelineElement,
  fromTopic: ({title, lang, events, eras, categories, actors, sources}) =>
    events && {title, lang, events, eras, categories, actors, sources},
  isEmpty: ({events}) => !events.length,
};
