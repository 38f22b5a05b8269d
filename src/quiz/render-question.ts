import {html, nothing, type TemplateResult} from 'lit';
import {nextIcon, previousIcon} from '../element/icons.js';
import {clockText} from './countdown.js';
import {checkIcon, clockIcon, crossIcon} from './icons.js';
import {renderMarks, renderWhy} from './render-parts.js';
import {unanswered} from './round.js';
import {SURENESS} from './score.js';
import {themeLabel, type QuizView} from './view.js';

type Optional = TemplateResult | typeof nothing;

/** What is asked, how long it takes, and the way in. */
export function renderStart(view: QuizView): TemplateResult {
  const {t, limit, session, actions, disabled} = view;
  return html`<div class="stage start">
    <p class="statement" part="statement" tabindex="-1">
      ${t('intro', {n: session.round.claims.length})}
    </p>
    <p>${t('introTime', {time: clockText(limit * 1000)})}</p>
    <div class="row">
      <button
        class="button strong"
        part="start"
        ?disabled=${disabled}
        @click=${() => actions.enter(true)}
      >
        ${t('start')}
      </button>
      <button
        class="button"
        part="start"
        ?disabled=${disabled}
        @click=${() => actions.enter(false)}
      >
        ${t('startUntimed')}
      </button>
    </div>
  </div>`;
}

function renderTimer({t, left, actions}: QuizView): Optional {
  if (left === undefined) return nothing;
  return html`<div class="timer small" part="timer">
    <span class="clock numeric" role="timer"
      >${clockIcon}${t('left', {time: clockText(left)})}</span
    >
    <button class="button plain" @click=${() => actions.moreTime()}>${t('moreTime')}</button>
    <button class="button plain" @click=${() => actions.noLimit()}>${t('noLimit')}</button>
  </div>`;
}

/** The line above the statement: its place in the round, theme and level. */
function renderPlace({t, data, session, lang}: QuizView): TemplateResult {
  const {claim, round} = session;
  const level = claim?.difficulty ? t(`level${claim.difficulty}`) : '';
  return html`<p class="place small muted">
    <span class="numeric">${t('position', {n: round.index + 1, total: round.claims.length})}</span>
    ${claim?.theme ? html`<span lang=${lang}>${themeLabel(data, claim.theme)}</span>` : nothing}
    ${level ? html`<span>${level}</span>` : nothing}
  </p>`;
}

/** One of the two answers. True always comes first. */
function renderAnswer(value: boolean, view: QuizView): TemplateResult {
  const {t, session, exam, actions} = view;
  const {answer, claim, pending} = session;
  const chosen = (pending ?? answer?.value) === value;
  const judged = !exam && !!answer;
  const right = claim?.answer === value;
  const verdict = judged && (chosen || right) ? (right ? 'right' : 'wrong') : '';
  const remark = chosen ? t('yourAnswer') : right ? t('rightAnswer') : '';
  const key = t(value ? 'keyTrue' : 'keyFalse');
  return html`<button
    class="answer ${chosen ? 'chosen' : ''} ${verdict}"
    part="answer ${value ? 'true' : 'false'}"
    data-value=${String(value)}
    aria-pressed=${exam || view.confidence ? String(chosen) : nothing}
    aria-keyshortcuts=${key}
    ?disabled=${!session.open || view.disabled}
    @click=${() => actions.choose(value)}
  >
    <span class="word">${t(value ? 'true' : 'false')}</span>
    ${
      judged
        ? html`${verdict ? html`<span class="told">${right ? checkIcon : crossIcon}${remark}</span>` : nothing}`
        : html`<kbd aria-hidden="true">${key}</kbd>`
    }
  </button>`;
}

function renderSureness(view: QuizView): Optional {
  const {t, session, confidence, exam, disabled, actions, locale} = view;
  if (!confidence) return nothing;
  const chosen = session.answer?.sure;
  const ready = session.pending !== undefined || (exam && !!session.answer);
  return html`<div class="sureness" part="confidence" role="group" aria-label=${t('howSure')}>
    <span class="small muted" aria-hidden="true">${t('howSure')}</span>
    <div class="row">
      ${SURENESS.map(
        (sure) =>
          html`<button
            class="button sure"
            aria-pressed=${String(chosen === sure)}
            ?disabled=${!ready || disabled}
            @click=${() => actions.rate(sure)}
          >
            ${t(`sure${Math.round(sure * 100) as 50 | 75 | 95}`)}
            <span class="muted numeric">${sure.toLocaleString(locale, {style: 'percent'})}</span>
          </button>`,
      )}
    </div>
  </div>`;
}

/** The words of a verdict. */
export function verdictText({t}: Pick<QuizView, 't'>, value: boolean, truth: boolean): string {
  if (value === truth) return t(truth ? 'rightTrue' : 'rightFalse');
  return t(truth ? 'wrongTrue' : 'wrongFalse');
}

function renderVerdict(view: QuizView): Optional {
  const {answer, claim} = view.session;
  if (view.exam || !answer || !claim) return nothing;
  const right = answer.value === claim.answer;
  return html`<div class="verdict ${right ? 'right' : 'wrong'}" part="verdict" tabindex="-1">
    <p class="verdict-word">
      <span class="mark ${right ? 'right' : 'wrong'}">${right ? checkIcon : crossIcon}</span>
      ${verdictText(view, answer.value, claim.answer)}
    </p>
    ${renderWhy(claim, view)}
  </div>`;
}

function renderPractiseSteps({t, session, actions, disabled}: QuizView): Optional {
  if (!session.answer) return nothing;
  return html`<button
    class="button strong next"
    part="next"
    ?disabled=${disabled}
    @click=${() => actions.next()}
  >
    ${session.isLast ? t('toResult') : html`${t('next')}${nextIcon}`}
  </button>`;
}

/** True while the reader is asked whether to hand in an exam that has gaps. */
const isWarned = ({exam, session}: QuizView): boolean =>
  exam && session.warned && unanswered(session.round).length > 0;

function renderExamSteps(view: QuizView): TemplateResult {
  const {t, session, actions, disabled} = view;
  const {index} = session.round;
  const open = unanswered(session.round);
  const first = session.round.claims.indexOf(open[0] ?? session.round.claims[0]!);
  return html`
    ${
      isWarned(view)
        ? html`<div class="message warning" part="warning">
            <span>${t('openLeft', {n: open.length})}</span>
            <button class="button" @click=${() => actions.visit(first)}>${t('backToOpen')}</button>
            <button class="button anyway" @click=${() => actions.submit(true)}>
              ${t('submitAnyway')}
            </button>
          </div>`
        : nothing
    }
    <div class="row steps">
      <button class="button" ?disabled=${index === 0} @click=${() => actions.visit(index - 1)}>
        ${previousIcon}${t('previous')}
      </button>
      <button
        class="button next"
        part="next"
        ?disabled=${session.isLast}
        @click=${() => actions.next()}
      >
        ${t('next')}${nextIcon}
      </button>
      <button
        class="button submit ${open.length ? '' : 'strong'}"
        part="submit"
        ?disabled=${disabled}
        @click=${() => actions.submit(false)}
      >
        ${t('submit')}
      </button>
    </div>
  `;
}

/** The statement on view, its two answers, and what follows from them. */
export function renderQuestion(view: QuizView): TemplateResult {
  const {session, t, lang} = view;
  return html`
    <div class="bar">${renderMarks(view)}${renderTimer(view)}</div>
    <div class="stage ${view.exam ? '' : 'practise'} ${isWarned(view) ? 'warned' : ''}">
      ${renderPlace(view)}
      <p class="statement" part="statement" tabindex="-1" dir="auto" lang=${lang}>
        ${session.claim?.statement}
      </p>
      <div class="answers" part="answers" role="group" aria-label=${t('answers')}>
        ${renderAnswer(true, view)}${renderAnswer(false, view)}
      </div>
      ${renderSureness(view)}
      ${
        view.exam
          ? renderExamSteps(view)
          : html`<div class="after">${renderVerdict(view)}${renderPractiseSteps(view)}</div>`
      }
    </div>
  `;
}

/** The pause when the time is up: nothing is lost, and it can go on. */
export function renderExpired({t, actions}: QuizView): TemplateResult {
  return html`<div class="stage start">
    <p class="statement" tabindex="-1">${t('timeUp')}</p>
    <p>${t('timeUpText')}</p>
    <div class="row">
      <button class="button strong" @click=${() => actions.moreTime()}>${t('moreTime')}</button>
      <button class="button" @click=${() => actions.noLimit()}>${t('noLimit')}</button>
      <button class="button" @click=${() => actions.submit(true)}>${t('finish')}</button>
    </div>
  </div>`;
}
