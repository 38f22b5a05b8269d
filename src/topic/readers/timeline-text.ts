import type {Reading, TimelineData} from '../types.js';
import {EMPTY_TIMELINE} from './build-timeline.js';
import {type FileHint, readText} from './sniff.js';
import {readTimelineCsv} from './timeline-csv.js';
import {readTimelineJson} from './timeline-json.js';

/** Reads a timeline from a file: JSON or CSV, of this library or of TimelineJS. */
export function readTimelineText(text: string, hint: FileHint = {}): Reading<TimelineData> {
  return readText(text, hint, {
    json: readTimelineJson,
    csv: readTimelineCsv,
    empty: EMPTY_TIMELINE,
  });
}
