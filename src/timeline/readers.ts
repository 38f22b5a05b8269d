import type {DataReaders} from '../element/data-controller.js';
import type {TimelineData} from '../topic/types.js';
import {readJsonText} from '../topic/readers/json-text.js';
import {readTimelineCsv} from '../topic/readers/timeline-csv.js';
import {readTimelineElement} from '../topic/readers/timeline-html.js';
import {readTimelineJson} from '../topic/readers/timeline-json.js';

const NOTHING: TimelineData = {events: [], eras: [], categories: [], actors: [], sources: []};

/** Everything that a timeline can be read from: JSON, TimelineJS, CSV, HTML, a topic. */
export const timelineReaders: DataReaders<TimelineData> = {
  json: readTimelineJson,
  text(text, {name, type}) {
    const isJson = /json/i.test(type) || /\.json$/i.test(name) || /^\s*[[{]/.test(text);
    if (!isJson) return readTimelineCsv(text);
    const {value, problem} = readJsonText(text, name);
    return problem ? {value: NOTHING, problems: [problem]} : readTimelineJson(value);
  },
  children: readTimelineElement,
  fromTopic: ({title, lang, events, eras, categories, actors, sources}) =>
    events && {title, lang, events, eras, categories, actors, sources},
  isEmpty: ({events}) => !events.length,
};
