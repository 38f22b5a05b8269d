import {html, nothing, type TemplateResult} from 'lit';
import {citedWorks} from '../topic/writers/shared.js';
import type {Claim} from '../topic/claim-types.js';
import {choiceLetter, type Paper, type Term} from './plan.js';
import type {SheetScene} from './sheet-view.js';

function renderWorks(
  ids: readonly string[],
  {sources, t}: SheetScene,
): TemplateResult | typeof nothing {
  const works = citedWorks(ids, sources).map(({title, publisher, date}) =>
    [title, publisher, date].filter(Boolean).join(', '),
  );
  if (!works.length) return nothing;
  return html`<span class="works">${t('sources')}: ${works.join('; ')}</span>`;
}

function renderClaim(claim: Claim, scene: SheetScene): TemplateResult {
  const {lang, t} = scene;
  return html`<li>
    <b>${t(claim.answer ? 'true' : 'false')}.</b>
    <span lang=${lang} dir="auto">${claim.explanation}</span>
    ${claim.note ? html`<span class="remark" lang=${lang} dir="auto">${claim.note}</span>` : nothing}
    ${renderWorks(claim.sources, scene)}
  </li>`;
}

function renderTerm(term: Term, {choices}: Paper, {lang}: SheetScene): TemplateResult {
  const at = choices.indexOf(term);
  return html`<li>
    ${at < 0 ? nothing : html`<b>${choiceLetter(at)}</b>`}
    <span lang=${lang} dir="auto">${term.text}: ${term.meaning}</span>
  </li>`;
}

/** The answers of one paper, with why and who says so. */
export function renderKey(paper: Paper, scene: SheetScene): TemplateResult {
  const {t, title} = scene;
  const {version, claims, terms} = paper;
  return html`<div class="paper key">
    <div class="title-row">
      <p class="sheet-title" dir="auto">${title}</p>
      <p class="version">${version ? t('keyFor', {letter: version}) : t('key')}</p>
    </div>
    ${
      claims.length
        ? html`<ol class="answers">
            ${claims.map((claim) => renderClaim(claim, scene))}
          </ol>`
        : nothing
    }
    ${
      terms.length
        ? html`<ol class="answers">
            ${terms.map((term) => renderTerm(term, paper, scene))}
          </ol>`
        : nothing
    }
  </div>`;
}
