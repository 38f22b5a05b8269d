import {html, type TemplateResult} from 'lit';
import {worksOf, type Wording} from './words.js';

/** Numbered marks: they lead to the list of references on the page, else to the works themselves. */
export function renderCites(ids: readonly string[], words: Wording): readonly TemplateResult[] {
  return worksOf(ids, words).map((source) => {
    const number = words.number(source);
    const label = words.t('citation', {number, title: source.title});
    const {url} = source;
    if (words.leads || !url) {
      return html`<button
        class="cite"
        part="citation"
        role="link"
        aria-label=${label}
        title=${source.title}
        ?disabled=${!words.leads}
        @click=${() => words.show(source)}
      >
        ${number || '·'}
      </button>`;
    }
    const tab = words.common('opensInNewTab');
    return html`<a
      class="cite"
      part="citation"
      href=${url}
      target="_blank"
      rel="noopener"
      aria-label="${label} (${tab})"
      title=${source.title}
      >${number || '·'}</a
    >`;
  });
}
