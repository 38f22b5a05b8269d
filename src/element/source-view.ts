import {html, nothing, type TemplateResult} from 'lit';
import type {Source} from '../topic/types.js';
import type {commonMessages} from './common-messages.js';
import type {Translate} from './messages.js';

type Common = Translate<typeof commonMessages>;

/** What was not read in full says so. */
function readMark({read}: Source, common: Common): string {
  if (read === 'excerpt') return common('excerptRead');
  return read === 'no' ? common('notRead') : '';
}

/** One cited work on a line: its title as a link, who published it and when, how it was read. */
export function renderSource(source: Source, common: Common): TemplateResult {
  const {title, url, author, publisher, date} = source;
  const more = [author, publisher, date].filter(Boolean).join(', ');
  const mark = readMark(source, common);
  return html`<li>
    ${url ? html`<a href=${url} target="_blank" rel="noopener">${title}</a>` : title}${
      more ? html`<span class="muted">, ${more}</span>` : nothing
    }${mark ? html`<span class="muted"> (${mark})</span>` : nothing}
  </li>`;
}

/** The works behind a statement, or the words that none is given. */
export function renderSources(sources: readonly Source[], common: Common): TemplateResult {
  return html`<div class="sources" part="sources">
    <div class="label-line">${common('sources')}</div>
    ${
      sources.length
        ? html`<ol>
            ${sources.map((source) => renderSource(source, common))}
          </ol>`
        : html`<p class="muted">${common('noSource')}</p>`
    }
  </div>`;
}
