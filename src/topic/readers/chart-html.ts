import type {ChartData, Reading, Series} from '../types.js';
import {
  type ChartContext,
  type ColumnDraft,
  type RowDraft,
  buildChart,
  buildSeries,
} from './build-chart.js';
import {lineText, linkedSource, outermost, tableRows} from './dom.js';
import {type Report, reading} from './shared.js';

/**
 * Reads a chart from the tables inside an element. A caption is the title; the
 * header row names the columns, with units in parentheses or in `data-unit`;
 * the first cell of a row is its label. `title` or `data-note` of a cell is its
 * note, its links are its sources. Rows in `<tfoot>` are sums or remarks, and
 * are not drawn. Numbers are read as the element's language writes them.
 *
 * @returns `null` where there is no table.
 */
export function readChartElement(root: Element): Reading<ChartData> | null {
  const tables = outermost(root, 'table').filter((table) => tableRows(table).length > 0);
  if (!tables.length) return null;
  const locale = root.closest('[lang]')?.getAttribute('lang') || undefined;
  return reading((report) => {
    const captions = tables.map((table) => table.querySelector('caption'));
    const [caption] = captions;
    const title = tables.length === 1 && caption ? lineText(caption) : headingOf(root);
    const unit = tables[0]?.getAttribute('data-unit') ?? undefined;
    return buildChart({title, unit}, locale, report, (context) => ({
      series: tables.map((table, i) => readTable(table, captions[i] ?? null, context)),
      markers: [],
    }));
  });
}

function headingOf(root: Element): string {
  const [heading] = outermost(root, 'h1,h2,h3,h4,h5,h6', 'table');
  return heading ? lineText(heading) : '';
}

function readTable(table: Element, caption: Element | null, context: ChartContext): Series {
  const {report} = context;
  const rows = tableRows(table);
  const isHead = ({row, cells}: (typeof rows)[number]) =>
    row.closest('thead') !== null || cells.every(({nodeName}) => /^TH$/i.test(nodeName));
  // Of several header rows the last one names the columns.
  const body = rows.findIndex((row) => !isHead(row));
  const header = body < 0 ? rows.length - 1 : Math.max(0, body - 1);
  const [corner, ...heads] = rows[header]?.cells ?? [];
  const drafts = rows.slice(header + 1).flatMap(({row, cells}, index): RowDraft[] => {
    if (row.closest('tfoot') || !cells.some((cell) => lineText(cell))) return [];
    const where = `row ${header + index + 2}`;
    reportSpans(cells, where, report);
    if (cells.length > heads.length + 1) {
      report(where, `has ${cells.length} cells where the header has ${heads.length + 1}`);
    }
    const [label, ...values] = cells;
    return [
      {
        where,
        label: label && lineText(label),
        cells: values.map(cellOf),
        note: row.getAttribute('data-note') ?? (label && noteOf(label)),
        method: row.getAttribute('data-method'),
        sources: label && linksOf(label),
      },
    ];
  });
  reportSpans(rows[header]?.cells ?? [], `row ${header + 1}`, report);
  return buildSeries(
    {
      id: table.id,
      label: caption ? lineText(caption) : '',
      rowHeading: corner && lineText(corner),
      columns: heads.map(columnOf),
      rows: drafts,
      mixed: true,
    },
    context,
  );
}

function columnOf(head: Element): ColumnDraft {
  const data = (name: string) => head.getAttribute(`data-${name}`) ?? undefined;
  return {label: lineText(head), unit: data('unit'), actor: data('actor'), role: data('role')};
}

function cellOf(cell: Element): unknown {
  return {
    value: lineText(cell),
    note: noteOf(cell),
    sources: linksOf(cell),
    disputed: cell.hasAttribute('data-disputed'),
  };
}

/** `data-note` or `title` of the cell or of a part of it, such as `<abbr title>`. */
function noteOf(cell: Element): string {
  const noted = [cell, ...cell.querySelectorAll('[data-note],[title]')];
  const notes = noted.map((part) => part.getAttribute('data-note') || part.getAttribute('title'));
  return notes.find(Boolean) ?? '';
}

function linksOf(cell: Element): unknown[] {
  return [...cell.querySelectorAll('a[href]')].flatMap((link) => linkedSource(link) ?? []);
}

function reportSpans(cells: readonly Element[], where: string, report: Report): void {
  for (const cell of cells) {
    for (const span of ['colspan', 'rowspan']) {
      if (Number(cell.getAttribute(span) ?? 1) === 1) continue;
      report(where, `has a cell with ${span}, so that its values may stand in the wrong place`);
      return;
    }
  }
}
