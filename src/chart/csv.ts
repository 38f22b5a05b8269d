import type {Sheet} from './sheet.js';
import type {Wording} from './wording.js';

function quote(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * The sheet as CSV (RFC 4180): for each column its value, lower and upper
 * bound and qualifier, then method, notes and sources of the row. What is
 * missing is empty, and its qualifier says so.
 */
export function toCsv(
  {rowHeading, columns, rows}: Sheet,
  {t}: Wording,
  source: (id: string) => string,
  unit = '',
): string {
  const heads = columns.flatMap((column) => {
    const own = column.unit ?? unit;
    const name = own ? `${column.label} (${own})` : column.label;
    return [
      name,
      ...(['low', 'high', 'qualifier'] as const).map((key) => `${column.label} ${t(key)}`),
    ];
  });
  const lines = rows.map((row) => {
    const cells = row.cells.flatMap(({quantity: {value, low, high, qualifier}}) => [
      ...[value, low, high].map((each) => (each === null ? '' : String(each))),
      qualifier,
    ]);
    const notes = [row.note, ...row.cells.map(({note}) => note)].filter(Boolean).join(' ');
    const ids = new Set([...row.sources, ...row.cells.flatMap(({sources}) => sources)]);
    return [row.label, ...cells, row.method ?? '', notes, [...ids].map(source).join('; ')];
  });
  const head = [rowHeading, ...heads, t('methodColumn'), t('notes'), t('sourcesColumn')];
  return [head, ...lines].map((line) => line.map(quote).join(',') + '\r\n').join('');
}
