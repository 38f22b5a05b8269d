import {html, type TemplateResult} from 'lit';
import {cabinetLists} from './cabinet-view.js';
import type {View} from './view.js';

/** On paper: the statements of the round (all of them before one was played), their answers, the cabinet. */
export function printView(view: View): TemplateResult {
  const {t, data, session} = view;
  const asked = new Set(session.round?.asked.map(({question}) => question.id));
  const claims = asked.size ? data.claims.filter(({id}) => asked.has(id)) : data.claims;
  return html`<div class="print-only sheet">
    <div role="heading" aria-level=${view.subLevel} class="display">${t('sheet')}</div>
    <ol>
      ${claims.map(({statement}) => html`<li>${statement}</li>`)}
    </ol>
    <div role="heading" aria-level=${view.subLevel} class="display">${t('answerKey')}</div>
    <ol>
      ${claims.map(
        (claim) =>
          html`<li>
            <b>${t(claim.answer ? 'true' : 'false')}.</b> ${claim.explanation}
            ${view.sourceList(claim.sources)}
          </li>`,
      )}
    </ol>
    <div role="heading" aria-level=${view.subLevel} class="display">${t('cabinet')}</div>
    ${cabinetLists(view)}
  </div>`;
}
