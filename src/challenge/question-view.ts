import {html, nothing, type TemplateResult} from 'lit';
import {difficultyOf} from './questions.js';
import {bonusNow, type Round} from './game.js';
import {hintFor} from './hints.js';
import {rightIcon, wrongIcon} from './icons.js';
import {GUESS_COST} from './scoring.js';
import type {View} from './view.js';

const LEVELS = {1: 'easy', 2: 'medium', 3: 'hard'} as const;

/** The label of a theme; a theme without one is its own label. */
export function themeLabel({data}: Pick<View, 'data'>, theme: string | undefined): string {
  return data.themes.find(({id}) => id === theme)?.label ?? theme ?? '';
}

function hintText(view: View): string {
  const {t, data, session, locale} = view;
  if (!session.claim) return '';
  const hint = hintFor(session.claim, data);
  if (hint.kind === 'source') return t('hintSource', {source: hint.source});
  if (hint.kind === 'plain') return t('hintPlain');
  return t('hintYears', {years: new Intl.ListFormat(locale).format(hint.years)});
}

/** What came of the last answer or name, in words. */
export function verdictText(view: Pick<View, 't' | 'session'>): string {
  const {t, session} = view;
  const {round, claim} = session;
  const verdict = round?.verdict;
  if (!round || !verdict) return '';
  const life = round.lives === null ? '' : t('lifeLost', {n: round.lives});
  if (verdict.kind === 'guess') {
    if (verdict.near) return t('guessNear');
    return round.lives === null ? t('guessWrong', {n: -verdict.points}) : t('guessWrongLife');
  }
  if (verdict.right) {
    const streak = round.streak > 1 ? ` ${t('streakNow', {n: round.streak})}.` : '';
    return `${t('right')} ${t('points', {n: verdict.points})}.${streak}`;
  }
  const truth = t(claim?.answer ? 'itIsTrue' : 'itIsFalse');
  const lost = verdict.points ? `${t('pointsLost', {n: -verdict.points})}.` : '';
  return [t('wrong'), truth, life || lost].filter(Boolean).join(' ');
}

function answerButton(view: View, value: boolean): TemplateResult {
  const {t} = view;
  return html`<button
    class="button answer"
    part="answer"
    data-answer=${value}
    @click=${() => view.do.answer(value)}
  >
    ${value ? rightIcon : wrongIcon} ${t(value ? 'true' : 'false')}
    <kbd aria-hidden="true">${t(value ? 'keyTrue' : 'keyFalse')}</kbd>
  </button>`;
}

function nameButton(view: View, round: Round): TemplateResult | typeof nothing {
  if (!view.session.image?.names.length || round.outcome !== 'playing') return nothing;
  return html`<button class="button name" part="button" @click=${() => view.do.openName()}>
    ${view.t('name')}
    <span class="bonus numeric">${view.t('nameBonus', {n: bonusNow(round)})}</span>
  </button>`;
}

function questionActions(view: View, round: Round): TemplateResult {
  const {t} = view;
  return html`${
      round.hinted
        ? html`<p class="hint" part="hint"><b>${t('hintShown')}</b> ${hintText(view)}</p>`
        : nothing
    }
    <div class="answers" role="group" aria-label=${t('answers')}>
      ${answerButton(view, true)} ${answerButton(view, false)}
    </div>
    <div class="row">
      <button class="button" part="button" ?disabled=${round.hinted} @click=${() => view.do.hint()}>
        ${t('hint')} <span class="muted small cost">${t('hintCost')}</span>
      </button>
      ${nameButton(view, round)}
    </div>`;
}

function verdictActions(view: View, round: Round): TemplateResult {
  const {t, session} = view;
  const right = round.verdict?.kind === 'answer' ? round.verdict.right : round.asked.at(-1)?.right;
  const done = round.outcome !== 'playing';
  return html`<div class="verdict ${right ? 'is-right' : 'is-wrong'}" part="verdict" tabindex="-1">
      <p class="verdict-line">${right ? rightIcon : wrongIcon} <b>${verdictText(view)}</b></p>
      ${session.claim?.explanation ? html`<p>${session.claim.explanation}</p>` : nothing}
      ${session.claim?.note ? html`<p class="small">${session.claim.note}</p>` : nothing}
      ${view.sourceList(session.claim?.sources ?? [])}
    </div>
    <div class="row">
      <button class="button primary next" part="primary" @click=${() => view.do.next()}>
        ${t(done ? 'toPicture' : 'next')}
      </button>
      ${nameButton(view, round)}
    </div>`;
}

/** The form in which the picture is named. Escape and Cancel lead back. */
function nameForm(view: View, round: Round): TemplateResult {
  const {t} = view;
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const field = (event.currentTarget as HTMLFormElement).querySelector('input');
    if (field?.value.trim()) view.do.guess(field.value);
  };
  return html`<form class="name-form" part="name" @submit=${submit}>
    <label>
      <span>${t('nameLabel')} ${t('nameBonus', {n: bonusNow(round)})}</span>
      <input class="field" name="guess" autocomplete="off" spellcheck="false" maxlength="80" />
    </label>
    <p class="small ${round.verdict?.kind === 'guess' ? '' : 'muted'}">
      ${
        round.verdict?.kind === 'guess'
          ? verdictText(view)
          : round.lives === null
            ? t('nameCostPoints', {n: Math.min(GUESS_COST, round.score)})
            : t('nameCostLife')
      }
    </p>
    <div class="row">
      <button class="button primary" part="primary">${t('guess')}</button>
      <button class="button" type="button" part="button" @click=${() => view.do.closeName()}>
        ${t('cancel')}
      </button>
    </div>
  </form>`;
}

function levelText({t, levels}: View, round: Round): string {
  if (round.mode === 'daily') return t('daily');
  return t('levelOf', {n: round.level, total: Math.max(levels, round.level)});
}

/** A statement with its answers, or what came of it. */
export function questionView(view: View): TemplateResult {
  const {t, session, screen} = view;
  const {round, claim} = session;
  if (!round || !claim) return html``;
  const theme = themeLabel(view, claim.theme);
  return html`<div class="panel question" part="panel">
    <p class="meta small muted">
      ${[levelText(view, round), theme, t(LEVELS[difficultyOf(claim)])].filter(Boolean).join(' · ')}
    </p>
    <p class="statement focus-target" part="statement" tabindex="-1">${claim.statement}</p>
    <div class="actions">
      ${
        screen === 'name'
          ? nameForm(view, round)
          : round.phase === 'question'
            ? questionActions(view, round)
            : verdictActions(view, round)
      }
    </div>
  </div>`;
}
