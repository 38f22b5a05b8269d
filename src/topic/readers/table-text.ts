/** Rows of a file of separated values, as a spreadsheet would show them. */
import {dsvFormat} from 'd3';
import type {Report} from './shared.js';

export interface TableText {
  /** The first row is row 1 of the spreadsheet; empty rows are kept, so that the count holds. */
  readonly rows: readonly (readonly string[])[];
  readonly delimiter: string;
}

/** More than these are not repaired: the file is of another kind. */
const MAX_REPAIRS = 20;

/** Splits the text at the delimiter that its first row is made of. Quotation marks that do not enclose a cell are reported and left out. */
export function readTable(text: string, report: Report): TableText {
  let plain = text.replace(/^\uFEFF/, '');
  const delimiter = sniff(plain);
  // `parseRows` alone: the `parse` of d3 builds a function from the header, which a strict policy forbids.
  const {parseRows} = dsvFormat(delimiter);
  for (let repairs = 0; repairs < MAX_REPAIRS; repairs++) {
    const stray = strayQuote(plain, delimiter);
    if (!stray) break;
    const [open, close] = stray;
    const before = plain.slice(0, open);
    const row = parseRows(before).length + (/(?:^|[\r\n])$/.test(before) ? 1 : 0);
    const fault = close < 0 ? 'never closes' : 'closes before the cell ends';
    report(`row ${row}`, `has a quotation mark that ${fault}`);
    const after = close < 0 ? '' : plain.slice(close + 1);
    plain = before + plain.slice(open + 1, close < 0 ? undefined : close) + after;
  }
  return {rows: parseRows(plain).map((row) => row.map((cell) => cell.trim())), delimiter};
}

function sniff(text: string): string {
  const head = /[^\r\n]+/.exec(text)?.[0].replace(/"[^"]*"/g, '') ?? '';
  const count = (mark: string) => head.split(mark).length;
  return [';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best), ',');
}

/** Where a quoted cell opens and closes that does not end there; −1 where it never closes. */
function strayQuote(text: string, delimiter: string): readonly [number, number] | null {
  const opening = new RegExp(`(?:^|[${delimiter}\\r\\n])"`, 'g');
  while (opening.exec(text)) {
    const open = opening.lastIndex - 1;
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    if (close < 0) return [open, close];
    const next = text[close + 1] ?? '\n';
    if (next !== delimiter && next !== '\n' && next !== '\r') {
      // Rather a mark that was never closed than a cell of several lines that goes on behind it.
      return [open, /[\r\n]/.test(text.slice(open, close)) ? -1 : close];
    }
    opening.lastIndex = close + 1;
  }
  return null;
}

/** The cells of a row, and a report where it has more than the header. */
export function cellsOf(
  row: readonly string[],
  columns: number,
  where: string,
  report: Report,
): readonly string[] {
  if (row.slice(columns).some(Boolean)) {
    report(where, `has ${row.length} cells where the header has ${columns}`);
  }
  return row.slice(0, columns);
}
