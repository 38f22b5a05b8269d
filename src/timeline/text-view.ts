import {html, nothing, type TemplateResult} from 'lit';
import type {Translate} from '../element/messages.js';
import type {commonMessages} from '../element/common-messages.js';
import type {Source} from '../topic/types.js';
import {highlight, type MarkBudget} from './search.js';

/** A text with what was searched for marked in it. */
export function renderMarked(text: string, query: string, budget?: MarkBudget): unknown {
  if (!query) return text;
  return highlight(text, query, budget).map(({text, hit}) =>
    hit ? html`<mark part="hit">${text}</mark>` : text,
  );
}

/** A text in paragraphs, as blank lines divide it. */
export function renderParagraphs(
  text: string,
  query = '',
  budget?: MarkBudget,
): readonly TemplateResult[] {
  return text
    .split(/\n\s*\n/)
    .filter(Boolean)
    .map((paragraph) => html`<p>${renderMarked(paragraph, query, budget)}</p>`);
}

/** Author, publisher and date, as far as they are known. */
function details({author, publisher, date}: Source): string {
  return [author, publisher, date].filter(Boolean).join(', ');
}

/** How far a work was read, where that is not in full. */
export function readMark({read}: Source, common: Translate<typeof commonMessages>): string {
  return read === 'excerpt' ? common('excerptRead') : read === 'no' ? common('notRead') : '';
}

/** A cited work: its title, linked, who published it and how it was read. */
export function renderSource(
  source: Source,
  common: Translate<typeof commonMessages>,
): TemplateResult {
  const {title, url} = source;
  const mark = readMark(source, common);
  const more = details(source);
  return html`${url ? html`<a href=${url} target="_blank" rel="noopener">${title}</a>` : title}${
    more ? html`<span class="muted">, ${more}</span>` : nothing
  }${mark ? html`<span class="muted"> (${mark})</span>` : nothing}`;
}
