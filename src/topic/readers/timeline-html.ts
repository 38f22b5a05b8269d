import {parseFuzzyDate} from '../fuzzy-date.js';
import type {Reading, TimelineData} from '../types.js';
import {buildTimeline} from './build-timeline.js';
import {blockText, lineText, outermost, tableRows} from './dom.js';
import {readItem, timesOf} from './html-item.js';
import {type Draft, isRecord, quoted, reading, textOf} from './shared.js';
import {fieldsOf, recordOf} from './timeline-columns.js';

const HEADINGS = 'h1,h2,h3,h4,h5,h6';

/** Events found in a list, and eras around them. */
interface Found {
  readonly events: Draft[];
  readonly eras: Draft[];
}

/**
 * Reads a timeline from ordinary HTML inside an element:
 *
 * - `<ol>` or `<ul>`, its items dated by `<time>` (two of them make a span);
 *   a heading before each of several lists, or in an item around a list, names an era;
 * - `<dl>`, dates in `<dt>`, events in `<dd>`;
 * - `<table>` with a header row whose headings are those of the CSV.
 *
 * @returns `null` where there is nothing of the kind.
 */
export function readTimelineElement(root: Element): Reading<TimelineData> | null {
  const blocks = outermost(root, 'ol,ul,dl,table').filter(isDated);
  if (!blocks.length) return null;
  return reading((report) => {
    const found: Found = {events: [], eras: []};
    const named = new Set<Element>();
    for (const block of blocks) {
      const before = found.events.length;
      if (block.matches('dl')) readDefinitions(block, found);
      else if (block.matches('table')) readTable(block, found);
      else readList(block, found);
      const heading = blocks.length > 1 ? block.previousElementSibling : null;
      if (!heading?.matches(HEADINGS)) continue;
      named.add(heading);
      addEra(heading, lineText(heading), '', found, found.events.slice(before));
    }
    const title = outermost(root, `${HEADINGS},caption`, 'li,dd,td,th').find(
      (heading) => !named.has(heading),
    );
    return buildTimeline({...found, record: {title: title && lineText(title)}}, report);
  });
}

function isDated(block: Element): boolean {
  if (block.matches('table')) return headerOf(block) !== null;
  if (block.querySelector('time')) return true;
  return [...block.querySelectorAll('dt')].some((term) => parseFuzzyDate(lineText(term)));
}

function readList(list: Element, found: Found): void {
  for (const item of list.children) {
    if (item.nodeName !== 'LI') continue;
    const nested = outermost(item, 'ol,ul').filter((inner) => inner.querySelector('time'));
    const draft = readItem(item, timesOf(item), new Set(nested));
    if (!nested.length) {
      found.events.push(named(draft, found));
      continue;
    }
    const before = found.events.length;
    for (const inner of nested) readList(inner, found);
    const date = textOf(draft['date']);
    const events = found.events.slice(before);
    addEra(
      item,
      textOf(draft['title']),
      textOf(draft['text']),
      found,
      events,
      date,
      draft['endDate'],
    );
  }
}

function readDefinitions(list: Element, found: Found): void {
  let term: Element | null = null;
  for (const part of list.querySelectorAll('dt,dd')) {
    if (part.closest('dl') !== list) continue;
    if (part.nodeName === 'DT') {
      term = part;
      continue;
    }
    const times = term ? timesOf(term) : [];
    const plain = term && !times.length ? lineText(term) : '';
    const record = readItem(part, times.length ? times : timesOf(part), new Set());
    found.events.push(named(plain ? {...record, date: plain} : record, found));
  }
}

function named(record: Record<string, unknown>, {events}: Found): Draft {
  const title = textOf(record['title']);
  return {where: title ? `event ${quoted(title)}` : `item ${events.length + 1}`, record};
}

/** An era lasts as long as its events where it has no date of its own. */
function addEra(
  element: Element,
  name: string,
  text: string,
  {eras}: Found,
  events: readonly Draft[],
  date = '',
  endDate?: unknown,
): void {
  const dates = events.flatMap(({record}) => {
    const {date: first, endDate: last} = isRecord(record) ? record : {};
    return [first, last].flatMap((side) => parseFuzzyDate(textOf(side)) ?? []);
  });
  const moments = dates
    .flatMap(({edtf}) => edtf.split('/'))
    .flatMap((side) => parseFuzzyDate(side.replace(/[~?%]/, '')) ?? []);
  const [first] = [...moments].sort((a, b) => a.start - b.start);
  const [last] = [...moments].sort((a, b) => b.end - a.end);
  const record = {
    id: element.id,
    name,
    text,
    date: date || (first && last ? `${first.edtf}/${last.edtf}` : ''),
    endDate,
  };
  eras.push({where: `era ${quoted(name)}`, record});
}

/** The header row of a table of events, and the field of each column. */
function headerOf(table: Element): {index: number; fields: (string | undefined)[]} | null {
  const rows = tableRows(table);
  const index = rows.findIndex(({cells}) => cells.length > 1);
  const fields = fieldsOf(rows[index]?.cells.map((cell) => lineText(cell)) ?? []);
  return fields && {index, fields};
}

function readTable(table: Element, {events}: Found): void {
  const {index: header, fields} = headerOf(table) ?? {index: -1, fields: []};
  tableRows(table).forEach(({row, cells}, index) => {
    if (index <= header || !cells.some((cell) => lineText(cell))) return;
    const values: Record<string, unknown> = {};
    const links: unknown[] = [];
    cells.forEach((cell, column) => {
      const field = fields[column];
      if (!field) return;
      const item = readItem(cell, timesOf(cell), new Set());
      links.push(...(item['sources'] as unknown[]));
      const dated = field === 'date' && item['date'];
      if (dated) Object.assign(values, {date: dated, endDate: item['endDate']});
      else values[field] ??= field === 'text' ? blockText(cell) : lineText(cell);
    });
    const record = recordOf(values);
    const marked = readItem(row, [], new Set());
    events.push({
      where: `row ${index + 1}`,
      record: {
        ...record,
        id: record['id'] || row.id,
        category: record['category'] || marked['category'],
        actor: record['actor'] || marked['actor'],
        note: record['note'] || row.getAttribute('data-note'),
        sources: links.length ? links : record['sources'],
      },
    });
  });
}
