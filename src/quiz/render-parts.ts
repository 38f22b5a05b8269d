import {html, nothing, type TemplateResult} from 'lit';
import {renderSource} from '../element/source-view.js';
import type {Claim} from '../topic/claim-types.js';
import {worksOf} from './citing.js';
import {checkIcon, crossIcon, dashIcon, dotIcon, eventIcon} from './icons.js';
import {answerTo, isRight, type Round} from './round.js';
import type {QuizView} from './view.js';

type Optional = TemplateResult | typeof nothing;

function renderSources({sources}: Claim, {data, common}: QuizView): Optional {
  if (!sources.length) return nothing;
  return html`<div class="sources small" part="sources">
    <span class="muted">${common('sources')}</span>
    <ul>
      ${worksOf(sources, data).map((work) => renderSource(work, common))}
    </ul>
  </div>`;
}

/** Why a claim is true or false, who says so, and where to read on. */
export function renderWhy(claim: Claim, view: QuizView): TemplateResult {
  const {event, explanation, note} = claim;
  return html`
    ${
      explanation
        ? html`<p part="explanation" dir="auto" lang=${view.lang}>${explanation}</p>`
        : nothing
    }
    ${
      note
        ? html`<p class="small">
            <b>${view.common('note')}:</b> <span lang=${view.lang}>${note}</span>
          </p>`
        : nothing
    }
    ${renderSources(claim, view)}
    ${
      event && view.timeline
        ? html`<button
            class="button plain screen-only"
            part="event"
            @click=${() => view.actions.showEvent(event)}
          >
            ${eventIcon}${view.t('inTimeline')}
          </button>`
        : nothing
    }
  `;
}

/** How a claim of the round stands, as a mark shows it. */
interface Mark {
  readonly kind: 'open' | 'answered' | 'right' | 'wrong' | 'missed';
  readonly icon: Optional;
  readonly words: string;
}

function markOf(round: Round, index: number, {t, exam}: QuizView): Mark {
  const n = index + 1;
  const claim = round.claims[index];
  const answered = answerTo(round, claim);
  const judged = !exam || round.phase === 'done';
  if (!claim || (!answered && round.phase !== 'done')) {
    const here = index === round.index && round.phase === 'asking';
    return {kind: 'open', icon: here ? dotIcon : nothing, words: t('markOpen', {n})};
  }
  if (!answered) return {kind: 'missed', icon: dashIcon, words: t('markMissed', {n})};
  if (!judged) return {kind: 'answered', icon: dashIcon, words: t('markAnswered', {n})};
  return isRight(round, claim)
    ? {kind: 'right', icon: checkIcon, words: t('markRight', {n})}
    : {kind: 'wrong', icon: crossIcon, words: t('markWrong', {n})};
}

/** One square for each claim of the round; in an exam they lead to their claims. */
export function renderMarks(view: QuizView): TemplateResult {
  const {round} = view.session;
  const asking = round.phase === 'asking';
  const leads = view.exam && asking;
  return html`<ol class="marks" part="marks" aria-label=${view.t('progress')}>
    ${round.claims.map((_, index) => {
      const {kind, icon, words} = markOf(round, index, view);
      const here = asking && index === round.index;
      const content = html`${icon}<span class="visually-hidden">${words}</span>`;
      const step = here ? 'step' : nothing;
      return html`<li aria-current=${leads ? nothing : step}>
        ${
          leads
            ? html`<button
                class="mark ${kind}"
                part="mark"
                aria-current=${step}
                tabindex=${here ? 0 : -1}
                ?disabled=${view.disabled}
                @click=${() => view.actions.visit(index)}
              >
                ${content}
              </button>`
            : html`<span class="mark ${kind}" part="mark">${content}</span>`
        }
      </li>`;
    })}
  </ol>`;
}
