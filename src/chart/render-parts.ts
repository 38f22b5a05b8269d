import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../topic/types.js';
import type {Plot} from './plot.js';
import {notesOf} from './references.js';
import {renderCitations, type Marks} from './render-table.js';
import type {SheetColumn, SheetRow} from './sheet.js';
import type {Wording} from './wording.js';

/** A choice among a few: buttons beside one another, or a list where there is no room. */
export interface Choice {
  readonly name: string;
  readonly label: string;
  readonly options: readonly (readonly [id: string, label: string])[];
  readonly chosen: string;
  readonly list: boolean;
  onChoose(id: string): void;
}

export function renderChoice({
  name,
  label,
  options,
  chosen,
  list,
  onChoose,
}: Choice): TemplateResult {
  const choose = ({target}: Event): void => onChoose((target as HTMLInputElement).value);
  if (list) {
    return html`<select class="field" part=${name} aria-label=${label} @change=${choose}>
      ${options.map(([id, text]) => html`<option value=${id} .selected=${id === chosen}>${text}</option>`)}
    </select>`;
  }
  return html`<div class="segments" part=${name} role="radiogroup" aria-label=${label}>
    ${options.map(
      ([id, text]) =>
        html`<label
          ><input
            type="radio"
            name=${name}
            .value=${id}
            .checked=${id === chosen}
            @change=${choose}
          /><span>${text}</span></label
        >`,
    )}
  </div>`;
}

/** The values of one row, beside what the reader points at. */
export function renderReadout(
  row: SheetRow | undefined,
  plot: Plot | undefined,
  words: Wording,
  unit: string,
): TemplateResult {
  const entry = (label: string, value: string, look: string): TemplateResult =>
    html`<div class=${look}>
      <dt>${label}</dt>
      <dd>${value}</dd>
    </div>`;
  const year = row?.time ?? NaN;
  const placed = plot?.layout.markers ?? [];
  const happened = placed.filter(({marker}) => Math.floor(marker.date.start) === year);
  return html`<div class="readout" part="readout" aria-hidden="true" ?hidden=${!row}>
    ${
      row &&
      html`<strong>${row.label}</strong>
        <dl>
          ${row.cells.map(({quantity, disputed}, at) => {
            const column = plot?.sheet.columns[at];
            const value =
              words.quantity(quantity, unit ? '' : column?.unit) + (disputed ? ' †' : '');
            return entry(column?.label ?? '', value, `h${column?.hue ?? 0}`);
          })}
          ${row.whole ? entry(words.t('whole'), words.quantity(row.whole.quantity), 'whole') : nothing}
        </dl>
        ${unit ? html`<p class="muted">${unit}</p>` : nothing}
        ${notesOf({...row, method: ''}, plot?.sheet.columns ?? [], words).map((note) => html`<p>${note}</p>`)}
        ${happened.map(({marker, text}) => html`<p><b>${text === marker.label ? '' : text}</b> ${marker.label}</p>`)}`
    }
  </div>`;
}

function renderSource(
  {title, author, publisher, date, url, read}: Source,
  number: number,
  excerpt: string,
): TemplateResult {
  const rest = [author, publisher, date].filter(Boolean).join(', ');
  return html`<li value=${number}>
    ${url ? html`<a href=${url} target="_blank" rel="noopener">${title}</a>` : title}${rest ? `. ${rest}` : ''}${read === 'excerpt' ? html` <span class="muted">(${excerpt})</span>` : nothing}
  </li>`;
}

/** Notes and sources of the selected row, then all sources. */
export function renderSources(
  marks: Marks,
  row: SheetRow | undefined,
  columns: readonly SheetColumn[],
  excerpt: string,
): TemplateResult {
  const {words, references, page} = marks;
  return html`
    ${
      row
        ? html`<p class="selected">
            <strong>${row.label}</strong> ${notesOf(row, columns, words).join(' ')}
            ${renderCitations(row, marks)}
          </p>`
        : nothing
    }
    <ol part="references">
      ${references
        .sorted(page)
        .map((source) => renderSource(source, references.number(source, page), excerpt))}
    </ol>
  `;
}
