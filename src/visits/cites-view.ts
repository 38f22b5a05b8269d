import {html, type TemplateResult} from 'lit';
import {worksOf, type Wording} from './words.js';

/** Numbered marks: they lead to the list of references on the page, else to the works themselves. */
export function renderCites(ids: readonly string[], words: Wording): readonly TemplateResult[] {
  return worksOf(ids, words).map((source) => {
    const number = words.number(source);
    const label = words.t('citation', {number, title: source.title});
    const {url} = source;
    if (words.leads || !url) {
      return html`<sup
        ><button
          class="cite"
          part="citation"
          role="link"
          aria-label=${label}
          title=${source.title}
          ?disabled=${!words.leads}
          @click=${() => words.show(source)}
        >
          ${number || '·'}
        </button></sup
      >`;
    }
    const tab = words.common('opensInNewTab');
    return html`<sup
      ><a
        class="cite"
        part="citation"
        href=${url}
        target="_blank"
        rel="noopener"
        aria-label="${label} (${tab})"
        title=${source.title}
        >${number || '·'}</a
      ></sup
    >`;
  });
}

/** A text with its marks: none ever stands alone at the beginning of a line, as the last letters keep them. */
export function renderCited(text: string, ids: readonly string[], words: Wording): TemplateResult {
  const last = /\S{0,8}$/u.exec(text)?.[0] ?? '';
  const start = text.slice(0, text.length - last.length);
  return html`${start}<span class="kept">${last}${renderCites(ids, words)}</span>`;
}
