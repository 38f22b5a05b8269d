import {html, nothing, type TemplateResult} from 'lit';
import {compareQuantities} from '../topic/quantity.js';
import type {Source} from '../topic/types.js';
import {notesOf, sourcesOf, type PageReferences, type References} from './references.js';
import type {Sheet, SheetRow} from './sheet.js';
import type {Wording} from './wording.js';

/** The column that a table is sorted by: −1 is that of the row headers. */
export interface Sorting {
  readonly column: number;
  readonly descending: boolean;
}

/** What marks of sources need. */
export interface Marks {
  readonly words: Wording;
  readonly references: References;
  readonly page: PageReferences;
}

export interface TableView extends Marks {
  readonly unit: string;
  readonly caption: string;
  /** True where a row's notes have no column of their own. */
  readonly narrow: boolean;
  /** The row that is selected. */
  readonly selected?: SheetRow | undefined;
  /** Left out on paper, where nothing can be sorted. */
  readonly sorting?: Sorting;
  onSort?(column: number): void;
}

/** The rows in the order that the reader asked for; missing values come last. */
export function sortRows(rows: readonly SheetRow[], {column, descending}: Sorting): SheetRow[] {
  const sign = descending ? -1 : 1;
  return [...rows].sort((a, b) => {
    if (column < 0) {
      const [one, two] = [a.time, b.time];
      const dated = one !== undefined && two !== undefined;
      return sign * (dated ? one - two : a.label.localeCompare(b.label));
    }
    const [one, two] = [a.cells[column]?.quantity, b.cells[column]?.quantity];
    if (!one || !two || one.value === null || two.value === null) {
      return Number((one?.value ?? null) === null) - Number((two?.value ?? null) === null);
    }
    return sign * compareQuantities(one, two);
  });
}

function renderCitation(source: Source, {words, references, page}: Marks): TemplateResult {
  const {title, url} = source;
  const number = references.number(source, page);
  const name = words.t('citation', {number, title});
  if (page.list) {
    return html`<button
      class="cite"
      role="link"
      title=${title}
      aria-label=${name}
      data-source=${source.id}
      @click=${() => page.show(source)}
    >
      [${number}]
    </button> `;
  }
  return url
    ? html`<a
        class="cite"
        href=${url}
        target="_blank"
        rel="noopener"
        title=${title}
        aria-label=${name}
        >[${number}]</a
      > `
    : html`<span class="cite" title=${title}>[${number}]</span> `;
}

/** The sources of a row as numbers: they lead to the page's list of references, else to the works. */
export function renderCitations(row: SheetRow, marks: Marks): TemplateResult[] {
  return sourcesOf(row)
    .flatMap((id) => marks.references.get(id) ?? [])
    .map((source) => renderCitation(source, marks));
}

function renderHead(
  sheet: Sheet,
  {words, unit, sorting, onSort, narrow}: TableView,
): TemplateResult {
  const head = (label: string, column: number, own = ''): TemplateResult => {
    const text = html`${label}${own ? html` <span class="muted">${own}</span>` : nothing}`;
    const here = sorting?.column === column;
    const order = here ? (sorting.descending ? 'descending' : 'ascending') : nothing;
    return html`<th scope="col" aria-sort=${order}>
      ${
        sorting && onSort
          ? html`<button class="sort" @click=${() => onSort(column)}>
              ${text}<span class="arrow" aria-hidden="true"
                >${here ? (sorting.descending ? '↓' : '↑') : '↕'}</span
              >
            </button>`
          : text
      }
    </th>`;
  };
  const heads = sheet.columns.map(({label, unit: own}, at) =>
    head(label, at, own === unit ? '' : own),
  );
  return html`<thead>
    <tr>
      ${head(sheet.rowHeading, -1)}${heads}
      ${narrow ? nothing : html`<th scope="col" class="notes">${words.t('sources')}</th>`}
    </tr>
  </thead>`;
}

function renderRow(row: SheetRow, sheet: Sheet, view: TableView): TemplateResult {
  const {words, narrow} = view;
  const notes = notesOf(row, sheet.columns, words);
  const remarks = html`${notes.join(' ')} ${renderCitations(row, view)}`;
  const cells = row.cells.map(
    ({quantity, disputed}) =>
      html`<td class=${quantity.value === null ? 'muted' : ''}>
        ${words.quantity(quantity)}${disputed ? html`<abbr title=${words.t('disputed')}>†</abbr>` : nothing}
      </td>`,
  );
  return html`<tr aria-current=${row === view.selected ? 'true' : nothing}>
      <th scope="row">${row.label}</th>
      ${cells} ${narrow ? nothing : html`<td class="notes">${remarks}</td>`}
    </tr>
    ${
      narrow
        ? html`<tr class="below">
            <td class="notes" colspan=${sheet.columns.length + 1}>${remarks}</td>
          </tr>`
        : nothing
    }`;
}

/** Every value of the sheet in words, with notes and sources. */
export function renderTable(sheet: Sheet, view: TableView): TemplateResult {
  const {caption, unit, sorting} = view;
  const rows = sorting ? sortRows(sheet.rows, sorting) : sheet.rows;
  return html`<div class="scroller">
    <table part="table">
      <caption>
        ${caption}${unit ? html`<span class="muted">, ${unit}</span>` : nothing}
      </caption>
      ${renderHead(sheet, view)}
      <tbody>
        ${rows.map((row) => renderRow(row, sheet, view))}
      </tbody>
    </table>
  </div>`;
}
