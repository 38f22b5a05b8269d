import type {Reading} from '../types.js';
import type {VisitsData} from '../visit-types.js';
import {lineText, linkedSource, tableRows} from './dom.js';
import {reading, type Draft, type Report} from './shared.js';
import {buildVisits} from './visits-json.js';

/** What the columns may be called, by field. */
const headings: Readonly<Record<string, string>> = {
  id: 'id',
  date: 'date|dates|when|year|start|from date',
  endDate: 'end|end date|until',
  visitor: 'visitor|visitors|who|guest|name',
  host: 'host|hosts|met|received by',
  place: 'place|places|where|city',
  from: 'from|from country|country of the visitor',
  to: 'to|hosted in|country|host country',
  rank: 'rank',
  role: 'role|office|as',
  type: 'type|kind|type of visit',
  meeting: 'meeting|number',
  text: 'text|about|description|summary',
  note: 'note|notes|remark',
  sources: 'source|sources|reference|references',
};

/** A row, as the author counts it, with what its cells say. */
export interface TableRow {
  readonly where: string;
  readonly cells: readonly unknown[];
}

function fieldOf(heading: string): string {
  const wanted = heading
    .trim()
    .toLowerCase()
    .replace(/[\s_-]+/g, ' ');
  return Object.keys(headings).find((field) => headings[field]?.split('|').includes(wanted)) ?? '';
}

/** Visits from a table's heading row and the rows below it. */
export function buildVisitRows(
  title: string,
  head: readonly string[],
  rows: readonly TableRow[],
  report: Report,
): VisitsData {
  const fields = head.map(fieldOf);
  const missing = ['date', 'visitor'].filter((field) => !fields.includes(field));
  if (missing.length) report('the heading row', `has no column for ${missing.join(' and ')}`);
  const usable = missing.length ? [] : rows;
  const drafts = usable.map(({where, cells}): Draft => {
    const entries = fields.flatMap((field, at) => (field ? [[field, cells[at]] as const] : []));
    return {where, record: Object.fromEntries(entries)};
  });
  return buildVisits({title}, drafts, report);
}

/** Reads a `<table>` whose first row names its columns; `null` where there is none. Links in the cells of sources are sources. */
export function readVisitsElement(root: Element): Reading<VisitsData> | null {
  const table = root.querySelector('table');
  if (!table) return null;
  return reading((report) => {
    const [head, ...rows] = tableRows(table);
    const names = (head?.cells ?? []).map((cell) => lineText(cell));
    const all = rows.map(({cells}, at): TableRow => ({
      where: `row ${at + 2}`,
      cells: cells.map((cell, column) => {
        const links = [...cell.querySelectorAll('a[href]')].map(linkedSource).filter(Boolean);
        return fieldOf(names[column] ?? '') === 'sources' && links.length ? links : lineText(cell);
      }),
    }));
    const filled = all.filter(({cells}) => cells.some(Boolean));
    const caption = table.querySelector('caption');
    return buildVisitRows(caption ? lineText(caption) : '', names, filled, report);
  });
}
