import {html, type TemplateResult} from 'lit';
import {renderWhy} from './render-parts.js';
import type {QuizView} from './view.js';
import type {Claim} from '../topic/claim-types.js';

/** All claims as a worksheet with boxes to tick, and the answer key on a page of its own. */
export function renderSheet(claims: readonly Claim[], view: QuizView): TemplateResult {
  const {t, lang} = view;
  const box = (text: string): TemplateResult => html`<span class="box"></span> ${text}`;
  return html`<div class="sheet print-only">
    <p>${t('worksheet')}</p>
    <ol class="questions">
      ${claims.map(
        ({statement}) =>
          html`<li>
            <span dir="auto" lang=${lang}>${statement}</span>
            <span class="boxes">${box(t('true'))} ${box(t('false'))}</span>
          </li>`,
      )}
    </ol>
    <div class="key">
      <div class="subheading" role="heading" aria-level=${view.level}>${t('key')}</div>
      <ol>
        ${claims.map(
          (claim) =>
            html`<li><b>${t(claim.answer ? 'true' : 'false')}.</b> ${renderWhy(claim, view)}</li>`,
        )}
      </ol>
    </div>
  </div>`;
}
