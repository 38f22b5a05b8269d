import {DAY, MONTH, YEAR, writeMoment} from '../edtf.js';
import type {Reading, TimelineData} from '../types.js';
import {buildTimeline} from './build-timeline.js';
import {htmlLinks, htmlText} from './html-text.js';
import {type Draft, isRecord, listOf, quoted, reading, textOf} from './shared.js';

/** True for JSON in the format of TimelineJS (timeline.knightlab.com/docs/json-format.html). */
export function isTimelineJs(json: unknown): boolean {
  if (!isRecord(json)) return false;
  const slides = [...listOf(json['events']), json['title']];
  return slides.some(
    (slide) => isRecord(slide) && ('start_date' in slide || isRecord(slide['text'])),
  );
}

/**
 * Reads the JSON of TimelineJS: the title slide, events, groups (as categories)
 * and eras. Markup becomes plain text, and its links become sources; media
 * become links. Backgrounds, and media of the title slide, have no place here.
 */
export function readTimelineJs(json: unknown): Reading<TimelineData> {
  return reading((report) => {
    const record = isRecord(json) ? json : {};
    const drafts = (value: unknown, kind: string) =>
      listOf(value).map((slide, index): Draft => {
        const name = headlineOf(slide);
        return {where: name ? `${kind} ${quoted(name)}` : `${kind} ${index + 1}`, record: slide};
      });
    const title = isRecord(record['title']) ? eventOf(record['title']) : {};
    return buildTimeline(
      {
        record: {title: title['title'], text: title['text'], lang: record['lang']},
        events: drafts(record['events'], 'event').map(slideToEvent),
        eras: drafts(record['eras'], 'era').map(slideToEra),
      },
      report,
    );
  });
}

/** The draft of an event, from one that holds a slide. */
export function slideToEvent({where, record}: Draft): Draft {
  return {where, record: isRecord(record) ? eventOf(record) : record};
}

/** The draft of an era, from one that holds a slide. */
export function slideToEra({where, record}: Draft): Draft {
  if (!isRecord(record)) return {where, record};
  const {title, ...era} = eventOf(record);
  return {where, record: {...era, name: title}};
}

function headlineOf(slide: unknown): string {
  const text = isRecord(slide) && slide['text'];
  return isRecord(text) ? htmlText(textOf(text['headline'])) : '';
}

function eventOf(slide: Record<string, unknown>): Record<string, unknown> {
  const start = slide['start_date'];
  const text = isRecord(slide['text']) ? textOf(slide['text']['text']) : '';
  const media = isRecord(slide['media']) ? slide['media'] : {};
  return {
    id: slide['unique_id'],
    date: dateOf(start),
    endDate: dateOf(slide['end_date']),
    displayDate: htmlText(
      textOf(slide['display_date']) || (isRecord(start) ? textOf(start['display_date']) : ''),
    ),
    title: headlineOf(slide),
    text: htmlText(text),
    category: htmlText(textOf(slide['group'])),
    sources: htmlLinks(text),
    media: {
      url: media['url'],
      caption: htmlText(textOf(media['caption'])),
      credit: htmlText(textOf(media['credit'])),
      alt: htmlText(textOf(media['alt'])),
    },
  };
}

/**
 * EDTF for a date of TimelineJS, whose year −500 is 500 BCE; in deep time one
 * year makes no difference, and round numbers stay round. What is no number is
 * handed on as typed, to be reported.
 */
function dateOf(date: unknown): string {
  if (!isRecord(date)) return textOf(date);
  const texts = ['year', 'month', 'day', 'hour', 'minute'].map((name) => textOf(date[name]));
  const [year, month, day, hour, minute] = texts.map((text) => (text ? Number(text) : undefined));
  if (!year || texts.some((text) => !/^-?\d*$/.test(text))) return texts.filter(Boolean).join(' ');
  const level = !month ? YEAR : !day ? MONTH : hour === undefined ? DAY : 0;
  const astronomical = year < 0 && year > -1e5 ? year + 1 : year;
  return writeMoment({year: astronomical, month, day, hour, minute}, level);
}
