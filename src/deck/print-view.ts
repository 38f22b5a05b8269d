import {html, nothing, type TemplateResult} from 'lit';
import type {DeckData} from '../topic/deck-types.js';
import {fullReference, type DeckText} from './card-view.js';
import {facesOf} from './faces.js';

/** Every card on a grid to cut: the front, and beside it the back to fold or glue behind it. */
export function renderPrintCards(data: DeckData, t: DeckText, lang: string): TemplateResult {
  const sources = new Map(data.sources.map((source) => [source.id, source]));
  const themes = new Map(data.themes.map(({id, label}) => [id, label]));
  return html`<div class="print-cards" part="print">
    ${data.cards.map((card) => {
      const faces = facesOf(card, {
        direction: 'front',
        seed: '',
        typing: false,
        blank: '________',
      });
      const cited = card.sources.flatMap((id) => sources.get(id) ?? []);
      return html`<div class="print-card">
        <div class="print-face">
          <p class="print-theme">${themes.get(card.theme ?? '') ?? ''}</p>
          <p class="print-phrase" lang=${lang} dir="auto">${faces.questionText}</p>
          <p class="print-sources"></p>
        </div>
        <div class="print-face">
          <p class="print-theme"></p>
          <div>
            <p class="print-answer" lang=${lang} dir="auto">${faces.answerText}</p>
            ${
              card.names.length
                ? html`<p class="print-names">
                    ${card.names.map((name) => html`<span lang=${name.lang}>${name.text}</span> `)}
                  </p>`
                : nothing
            }
            ${card.note ? html`<p class="print-note" lang=${lang}>${card.note}</p>` : nothing}
          </div>
          <p class="print-sources">
            ${cited.length ? `${t('sources')}: ${cited.map(fullReference).join('; ')}` : nothing}
          </p>
        </div>
      </div>`;
    })}
  </div>`;
}
