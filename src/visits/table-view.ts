import {html, nothing, type TemplateResult} from 'lit';
import type {Visit} from '../topic/visit-types.js';
import {renderCites} from './cites-view.js';
import {renderKey} from './list-view.js';
import {renderText} from './visit-view.js';
import {dateInWords, listed, meetingOf, partyOf, rankOf, type Wording} from './words.js';

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

/** The visits as a table, with everything that is known of each. */
export function renderTable(
  visits: readonly Visit[],
  selected: string,
  words: Wording,
): TemplateResult {
  const {t, common} = words;
  const heads = [t('date'), t('visitor'), t('host'), t('place'), t('about'), common('sources')];
  const caption = t('visits', {n: visits.length});
  return html`<div class="scroller" role="region" aria-label=${t('table')} tabindex="0">
    <table part="table">
      <caption>
        ${caption}
      </caption>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${visits.map((visit) => renderRow(visit, selected, words))}
      </tbody>
    </table>
  </div>`;
}
