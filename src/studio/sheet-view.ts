import {html, nothing, type TemplateResult} from 'lit';
import {citedWorks} from '../topic/writers/shared.js';
import type {Source} from '../topic/types.js';
import {renderKey} from './key-view.js';
import {
  CARDS_PER_PAGE,
  choiceLetter,
  chunks,
  mirrored,
  type Faces,
  type Paper,
  type Plan,
} from './plan.js';
import type {SheetSettings} from './settings.js';
import type {StudioText} from './view.js';

/** All that a sheet is printed from. */
export interface SheetScene {
  readonly plan: Plan;
  readonly settings: SheetSettings;
  readonly title: string;
  /** Language of the material, and direction of the sheet. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly label: (theme: string | undefined) => string;
  readonly sources: readonly Source[];
  readonly t: StudioText;
}

/** Long texts are set smaller, so that a row of cards is as tall as any other. */
function size(text: string): string {
  return text.length > 220 ? 'long' : text.length > 90 ? 'middle' : 'short';
}

function renderFront({card, front}: Faces, {label, lang}: SheetScene): TemplateResult {
  return html`<div class="face">
    <p class="theme">${label(card.theme)}</p>
    <p class="phrase ${size(front)}" lang=${lang} dir="auto">${front}</p>
    <p class="theme"></p>
  </div>`;
}

function renderBack({card, back}: Faces, {lang, sources, t}: SheetScene): TemplateResult {
  const works = citedWorks(card.sources, sources);
  return html`<div class="face">
    <p class="theme"></p>
    <div>
      <p class="answer ${size(back)}" lang=${lang} dir="auto">${back}</p>
      ${
        card.names.length
          ? html`<p class="names">
              ${card.names.map((name) => html`<span lang=${name.lang}>${name.text}</span> `)}
            </p>`
          : nothing
      }
      ${card.note ? html`<p class="remark" lang=${lang} dir="auto">${card.note}</p>` : nothing}
    </div>
    <p class="works">
      ${works.length ? `${t('sources')}: ${works.map(({title}) => title).join('; ')}` : nothing}
    </p>
  </div>`;
}

/** Pages of fronts, each with its backs behind it. */
function renderDuplex(scene: SheetScene): TemplateResult {
  return html`${chunks(scene.plan.cards, CARDS_PER_PAGE).map(
    (page) =>
      html`<div class="grid">${page.map((faces) => renderFront(faces, scene))}</div>
        <div class="grid">
          ${mirrored(page).map((faces) =>
            faces ? renderBack(faces, scene) : html`<div class="face"></div>`,
          )}
        </div>`,
  )}`;
}

function renderFold(scene: SheetScene): TemplateResult {
  return html`${scene.plan.cards.map(
    (faces) =>
      html`<div class="fold">${renderFront(faces, scene)}${renderBack(faces, scene)}</div>`,
  )}`;
}

function renderHead({version, claims}: Paper, {plan, title, t}: SheetScene): TemplateResult {
  const blank = (word: string): TemplateResult =>
    html`<span class="blank"><span>${word}</span><span class="rule"></span></span>`;
  return html`<div class="paper-head">
    <div class="title-row">
      <p class="sheet-title" dir="auto">${title}</p>
      ${version ? html`<p class="version">${t('version', {letter: version})}</p>` : nothing}
    </div>
    <div class="blanks">
      ${blank(t('name'))}${blank(t('class'))}${blank(t('date'))}
      ${
        plan.sheet === 'exam'
          ? html`<span class="blank points"
              ><span>${t('points')}</span><span class="rule"></span
              ><span>/ ${claims.length}</span></span
            >`
          : nothing
      }
    </div>
  </div>`;
}

function renderStatements({claims}: Paper, {lang, t}: SheetScene): TemplateResult {
  const box = (word: string): TemplateResult =>
    html`<span class="tick"><span class="box"></span>${word}</span>`;
  return html`<p class="task">${t('tick')}</p>
    <ol class="statements">
      ${claims.map(
        ({statement}) =>
          html`<li>
            <span class="line"
              ><span class="wording" lang=${lang} dir="auto">${statement}</span
              ><span class="ticks">${box(t('true'))}${box(t('false'))}</span></span
            >
          </li>`,
      )}
    </ol>`;
}

function renderTerms({terms, choices}: Paper, {lang, t}: SheetScene): TemplateResult {
  if (!choices.length) {
    return html`<p class="task">${t('linesTask')}</p>
      <ol class="explain">
        ${terms.map(
          ({text}) =>
            html`<li>
              <span class="line"
                ><span class="wording" lang=${lang} dir="auto">${text}</span
                ><span class="lines"><span class="rule"></span><span class="rule"></span></span
              ></span>
            </li>`,
        )}
      </ol>`;
  }
  return html`<p class="task">${t('matchTask')}</p>
    <div class="match">
      <ol>
        ${terms.map(
          ({text}) =>
            html`<li>
              <span class="line"
                ><span class="wording" lang=${lang} dir="auto">${text}</span
                ><span class="rule"></span
              ></span>
            </li>`,
        )}
      </ol>
      <div>
        ${choices.map(
          ({meaning}, at) =>
            html`<p class="meaning">
              <b>${choiceLetter(at)}</b><span lang=${lang} dir="auto">${meaning}</span>
            </p>`,
        )}
      </div>
    </div>`;
}

function renderPaper(paper: Paper, scene: SheetScene): TemplateResult {
  return html`<div class="paper">
    ${renderHead(paper, scene)} ${paper.claims.length ? renderStatements(paper, scene) : nothing}
    ${paper.terms.length ? renderTerms(paper, scene) : nothing}
  </div>`;
}

/** A sheet as it goes on paper: in the preview, in print and in a frame of its own alike. */
export function renderSheet(scene: SheetScene): TemplateResult {
  const {plan, settings, dir} = scene;
  const {papers, sheet} = plan;
  const {key, layout} = settings;
  if (sheet === 'cards') {
    return html`<div class="sheet" dir=${dir}>
      ${layout === 'fold' ? renderFold(scene) : renderDuplex(scene)}
    </div>`;
  }
  return html`<div class="sheet" dir=${dir}>
    ${key === 'only' ? nothing : papers.map((paper) => renderPaper(paper, scene))}
    ${key === 'none' ? nothing : papers.map((paper) => renderKey(paper, scene))}
  </div>`;
}
