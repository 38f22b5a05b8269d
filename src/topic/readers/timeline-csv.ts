import {parseFuzzyDate} from '../fuzzy-date.js';
import type {Reading, TimelineData} from '../types.js';
import {EMPTY_TIMELINE, buildTimeline} from './build-timeline.js';
import {type Draft, type Report, isRecord, reading} from './shared.js';
import {cellsOf, readTable} from './table-text.js';
import {fieldsOf, recordOf} from './timeline-columns.js';
import {slideToEra, slideToEvent} from './timelinejs.js';

const PLAIN = ['date', 'title', 'text'];

/**
 * Reads a table of events with a header row, or the spreadsheet of TimelineJS.
 * Commas, semicolons or tabs divide its cells. Rows are named by their number
 * in the spreadsheet, where the header is row 1.
 */
export function readTimelineCsv(text: string): Reading<TimelineData> {
  return reading((report) => {
    const {rows} = readTable(text, report);
    const header = rows.findIndex((row) => row.some(Boolean));
    const names = rows[header] ?? [];
    const keys = names.map((name) => name.toLowerCase().replace(/[^a-z]/g, ''));
    if (keys.includes('headline') && keys.includes('year')) {
      return readSpreadsheet(draftRows(rows, header + 1, keys, report), report);
    }
    let fields: readonly (string | undefined)[] | null = fieldsOf(names);
    let first = header + 1;
    if (!fields && names.length > 1 && parseFuzzyDate(names[0] ?? '')) {
      report(`row ${first}`, 'is not a header; its cells are read as date, title and text');
      fields = PLAIN;
      first = header;
    }
    if (!fields) {
      const fault = names.length ? 'names no column “date” and “title”' : 'is missing';
      report(header < 0 ? 'the file' : `row ${first}`, header < 0 ? 'is empty' : fault);
      return EMPTY_TIMELINE;
    }
    const events = draftRows(rows, first, fields, report);
    return buildTimeline({events: events.map(eventOf)}, report);
  });
}

/** Rows that are not empty, as records by the names of their columns. */
function draftRows(
  rows: readonly (readonly string[])[],
  first: number,
  names: readonly (string | undefined)[],
  report: Report,
): Draft[] {
  return rows.slice(first).flatMap((row, index) => {
    if (!row.some(Boolean)) return [];
    const where = `row ${first + index + 1}`;
    const cells = cellsOf(row, names.length, where, report);
    const named = names.flatMap((name, i) => (name ? [[name, cells[i] ?? ''] as const] : []));
    const record: Cells = Object.fromEntries(named);
    return [{where, record}];
  });
}

type Cells = Readonly<Record<string, string>>;

function eventOf({where, record}: Draft): Draft {
  return {where, record: recordOf(record as Cells)};
}

/** The spreadsheet of TimelineJS: its rows become slides. */
function readSpreadsheet(rows: readonly Draft[], report: Report): TimelineData {
  const typed = (type: string) =>
    rows.filter(({record}) => ((record as Cells)['type'] ?? '').toLowerCase() === type);
  const title = typed('title').map(({record}) => slideOf(record as Cells))[0];
  const record = title && slideToEvent({where: '', record: title}).record;
  const special = new Set([...typed('title'), ...typed('era')]);
  const slides = (drafts: readonly Draft[]) =>
    drafts.map((draft) => ({...draft, record: slideOf(draft.record as Cells)}));
  return buildTimeline(
    {
      record: isRecord(record) ? {title: record['title'], text: record['text']} : {},
      events: slides(rows.filter((row) => !special.has(row))).map(slideToEvent),
      eras: slides(typed('era')).map(slideToEra),
    },
    report,
  );
}

function slideOf(cells: Cells): Record<string, unknown> {
  const date = (prefix: string) => {
    const [year, month, day] = ['year', 'month', 'day'].map((name) => cells[prefix + name]);
    return year ? {year, month, day, ...clockOf(cells[`${prefix}time`] ?? '')} : undefined;
  };
  return {
    unique_id: cells['id'] ?? cells['uniqueid'],
    start_date: date(''),
    end_date: date('end'),
    display_date: cells['displaydate'],
    text: {headline: cells['headline'], text: cells['text']},
    group: cells['group'],
    media: {
      url: cells['media'],
      caption: cells['mediacaption'],
      credit: cells['mediacredit'],
      alt: cells['mediaalttext'] ?? cells['mediaalt'],
    },
  };
}

/** "14:30", "2:30:00 PM" */
function clockOf(time: string): {hour?: number; minute?: number} {
  const [, hour, minute, half] = /^(\d{1,2}):(\d\d)(?::\d\d(?:\.\d+)?)? ?([ap])?/i.exec(time) ?? [];
  if (!hour) return {};
  const afternoon = half?.toLowerCase() === 'p' ? 12 : 0;
  return {hour: half ? (Number(hour) % 12) + afternoon : Number(hour), minute: Number(minute)};
}
