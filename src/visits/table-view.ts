import {html, nothing, svg, type TemplateResult} from 'lit';
import {icon} from '../element/icons.js';
import type {Visit} from '../topic/visit-types.js';
import {renderCites} from './cites-view.js';
import {renderKey} from './list-view.js';
import {sortVisits, type SortColumn, type Sorting} from './sorting.js';
import {renderText} from './visit-view.js';
import {dateInWords, listed, meetingOf, partyOf, rankOf, type Wording} from './words.js';

const sortIcons = {
  ascending: icon(svg`<path d="M6 8l4-4 4 4M10 4v12"/>`),
  descending: icon(svg`<path d="M6 12l4 4 4-4M10 4v12"/>`),
  none: icon(svg`<path d="M6 8l4-4 4 4M6 12l4 4 4-4"/>`),
};

/** What the table shows and does. */
export interface TableView {
  readonly visits: readonly Visit[];
  readonly selected: string;
  readonly sorting: Sorting;
  readonly words: Wording;
  sort(column: SortColumn): void;
}

function renderRow(visit: Visit, selected: string, words: Wording): TemplateResult {
  const {id, date, visitors, hosts, places, to, type, sources} = visit;
  const kind = [meetingOf(visit, words), type].filter(Boolean).join(', ');
  return html`<tr class=${id === selected ? 'chosen' : ''} part="row">
    <th scope="row" tabindex="-1" data-place=${id}>${dateInWords(date, words)}</th>
    <td>
      <span class="who">${renderKey(visit, words)} ${listed(visitors, words)}</span>
      <span class="muted">${rankOf(visit, words)}</span>
    </td>
    <td>${listed(hosts, words)}</td>
    <td>${listed(places, words)} <span class="muted">${partyOf(to, words)}</span></td>
    <td>${kind ? html`<p class="muted">${kind}</p>` : nothing}${renderText(visit, words)}</td>
    <td>${renderCites(sources, words)}</td>
  </tr>`;
}

function renderSortHead(column: SortColumn, {words, sorting, sort}: TableView): TemplateResult {
  const here = sorting.column === column;
  const order = sorting.descending ? 'descending' : 'ascending';
  return html`<th scope="col" aria-sort=${here ? order : nothing}>
    <button class="sort" part="sort" @click=${() => sort(column)}>
      ${words.t(column)} ${here ? sortIcons[order] : sortIcons.none}
    </button>
  </th>`;
}

/** The visits as a table, with everything that is known of each. */
export function renderTable(view: TableView): TemplateResult {
  const {visits, selected, sorting, words} = view;
  const {t, common} = words;
  const caption = t('visits', {n: visits.length});
  return html`<div class="scroller" role="region" aria-label=${t('table')} tabindex="0">
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${(['date', 'visitor', 'host', 'place'] as const).map((column) => renderSortHead(column, view))}
          <th scope="col">${t('about')}</th>
          <th scope="col">${common('sources')}</th>
        </tr>
      </thead>
      <tbody>
        ${sortVisits(visits, sorting, words).map((visit) => renderRow(visit, selected, words))}
      </tbody>
    </table>
  </div>`;
}
