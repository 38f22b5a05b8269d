import {html, type TemplateResult} from 'lit';
import {renderSource} from '../element/source-view.js';
import type {Source} from '../topic/types.js';
import type {Marks} from './cited-view.js';

/** The works that a section cites, in the order of their numbers. */
export function renderCitedWorks(
  sources: readonly Source[],
  open: boolean,
  {t, common, number}: Marks,
): TemplateResult {
  const ordered = [...sources].sort((a, b) => number(a) - number(b));
  return html`<details class="all-sources small" part="sources" ?open=${open}>
    <summary>${t('sources', {n: sources.length})}</summary>
    <ol>
      ${ordered.map((source) => renderSource(source, common))}
    </ol>
  </details>`;
}
