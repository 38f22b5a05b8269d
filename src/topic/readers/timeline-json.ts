import type {Reading, TimelineData} from '../types.js';
import {EMPTY_TIMELINE, buildTimeline} from './build-timeline.js';
import {draftsOf, isRecord, reading} from './shared.js';
import {isTimelineJs, readTimelineJs} from './timelinejs.js';

/**
 * Reads a timeline: a `TimelineRecord`, a bare array of `EventRecord`s, or the
 * JSON of TimelineJS. Events that cannot be used are reported by their title.
 */
export function readTimelineJson(json: unknown): Reading<TimelineData> {
  if (isTimelineJs(json)) return readTimelineJs(json);
  return reading((report) => {
    const record = Array.isArray(json) ? {events: json} : json;
    if (!isRecord(record) || !Array.isArray(record['events'])) {
      report('the file', 'has no list of events');
      return EMPTY_TIMELINE;
    }
    const events = draftsOf(record['events'], 'event');
    return buildTimeline({record, events, eras: draftsOf(record['eras'], 'era')}, report);
  });
}
