import {html, nothing, svg, type TemplateResult} from 'lit';
import type {Claim} from '../topic/claim-types.js';
import {bestRound} from './history.js';
import {checkIcon, crossIcon, dashIcon, printIcon, shareIcon} from './icons.js';
import {renderMarks, renderWhy} from './render-parts.js';
import {answerTo, isRight} from './round.js';
import {calibrate, scoreRound, type Score, type ThemeScore} from './score.js';
import {themeLabel, type QuizView} from './view.js';

type Optional = TemplateResult | typeof nothing;

const SHOWN_ROUNDS = 12;

function percent(share: number, locale: string): string {
  return share.toLocaleString(locale, {style: 'percent', maximumFractionDigits: 0});
}

function heading(text: string, {level}: QuizView): TemplateResult {
  return html`<div class="subheading" role="heading" aria-level=${level}>${text}</div>`;
}

function praise({right, total}: Score): 'flawless' | 'strong' | 'half' | 'low' {
  if (right === total) return 'flawless';
  if (right >= total * 0.8) return 'strong';
  return right > total / 2 ? 'half' : 'low';
}

function renderTheme({theme, right, total}: ThemeScore, view: QuizView): TemplateResult {
  const {t, data, lang, locale} = view;
  const counts = {right: right.toLocaleString(locale), total: total.toLocaleString(locale)};
  return html`<li>
    <span lang=${lang}>${theme ? themeLabel(data, theme) : t('otherThemes')}</span>
    <svg class="meter" viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true">
      ${svg`<rect class="track" width="100" height="6"/>
        <rect class="fill" width=${(100 * right) / total} height="6"/>`}
    </svg>
    <span class="numeric">${t('score', counts)}</span>
  </li>`;
}

function renderThemes({themes}: Score, view: QuizView): Optional {
  if (themes.length < 2) return nothing;
  return html`<section>
    ${heading(view.t('byTheme'), view)}
    <ul class="themes" part="themes">
      ${themes.map((theme) => renderTheme(theme, view))}
    </ul>
  </section>`;
}

function renderCalibration(view: QuizView): Optional {
  const {t, locale, session} = view;
  const result = calibrate(session.round);
  if (!result) return nothing;
  const score = result.brier.toLocaleString(locale, {maximumFractionDigits: 2});
  const shares = {sure: percent(result.sure, locale), right: percent(result.right, locale)};
  return html`<section part="calibration">
    ${heading(t('calibration'), view)}
    <p>${t('calibrationText', shares)} ${t(result.verdict)}</p>
    <p class="small muted">${t('brier', {score})}</p>
  </section>`;
}

function renderHistory(view: QuizView): Optional {
  const {t, locale} = view;
  const history = view.history();
  const best = bestRound(history);
  if (!best) return nothing;
  const last = history.rounds.slice(-SHOWN_ROUNDS).map(({right, total}) => right / total);
  const list = last.map((share) => Math.round(share * 100)).join(', ');
  const text = [
    t('rounds', {n: history.rounds.length}),
    t('best', {right: best.right, total: best.total}),
    t('streak', {n: history.bestStreak}),
  ];
  return html`<section part="history">
    ${heading(t('history'), view)}
    ${
      last.length > 1
        ? html`<svg
            class="spark"
            viewBox="0 0 ${SHOWN_ROUNDS * 10} 32"
            role="img"
            aria-label=${t('lastRounds', {list})}
          >
            ${last.map((share, i) => {
              const height = 2 + share * 30;
              return svg`<rect class=${i === last.length - 1 ? 'now' : ''} x=${i * 10} y=${32 - height} width="7" height=${height}/>`;
            })}
          </svg>`
        : nothing
    }
    <p class="small numeric" lang=${locale}>${text.join(' · ')}</p>
  </section>`;
}

function renderClaim(claim: Claim, view: QuizView): TemplateResult {
  const {t, session, lang} = view;
  const answer = answerTo(session.round, claim);
  const word = (value: boolean): string => t(value ? 'trueWord' : 'falseWord');
  const right = isRight(session.round, claim);
  const kind = right ? 'right' : answer ? 'wrong' : 'missed';
  const said = answer ? t('youSaid', {answer: word(answer.value)}) : t('noAnswer');
  return html`<li class="reviewed" part="review" data-claim=${claim.id} tabindex="-1">
    <span class="mark ${kind}">${right ? checkIcon : answer ? crossIcon : dashIcon}</span>
    <div>
      <p class="claim" dir="auto" lang=${lang}>${claim.statement}</p>
      <p class="small">
        ${right ? nothing : said} <b>${t('itIs', {answer: word(claim.answer)})}</b>
      </p>
      ${renderWhy(claim, view)}
    </div>
  </li>`;
}

function renderReview({misses}: Score, view: QuizView): TemplateResult {
  const {t, session} = view;
  const known = session.round.claims.filter((claim) => isRight(session.round, claim));
  const list = (claims: readonly Claim[]): TemplateResult =>
    html`<ol class="review">
      ${claims.map((claim) => renderClaim(claim, view))}
    </ol>`;
  return html`<div class="reviews">
    ${misses.length ? html`<section>${heading(t('misses'), view)}${list(misses)}</section>` : nothing}
    ${
      known.length
        ? html`<details ?open=${!misses.length}>
            <summary>${t('allAnswers')} <span class="muted numeric">${known.length}</span></summary>
            ${list(known)}
          </details>`
        : nothing
    }
  </div>`;
}

function renderActions({misses}: Score, view: QuizView): TemplateResult {
  const {t, common, actions, shared, disabled} = view;
  return html`<div class="row screen-only" part="actions">
    <button class="button strong again" ?disabled=${disabled} @click=${() => actions.again()}>
      ${t('again')}
    </button>
    ${
      misses.length
        ? html`<button class="button retry" ?disabled=${disabled} @click=${() => actions.retry()}>
            ${t('retry', {n: misses.length})}
          </button>`
        : nothing
    }
    <button class="button share" @click=${() => actions.share()}>
      ${shared === 'copied' ? checkIcon : shareIcon}${shared === 'copied' ? common('copied') : t('share')}
    </button>
    <button class="button print" @click=${() => actions.print()}>${printIcon}${t('print')}</button>
    ${shared === 'failed' ? html`<span class="small">${common('copyFailed')}</span>` : nothing}
  </div>`;
}

/** What came of the round, what to look at again, and what to do next. */
export function renderResult(view: QuizView): TemplateResult {
  const {t, session, locale} = view;
  const score = scoreRound(session.round);
  const {right, total} = score;
  const counts = {right: right.toLocaleString(locale), total: total.toLocaleString(locale)};
  return html`<div class="result" part="result">
    <div class="summary">
      <div class="score" part="score" role="heading" aria-level=${view.level} tabindex="-1">
        <span class="visually-hidden">${t('result')}: ${t('scoreWords', counts)}</span>
        <span class="numeric" aria-hidden="true">${t('score', counts)}</span>
      </div>
      <p class="praise">${t(praise(score))}</p>
      ${renderMarks(view)} ${renderActions(score, view)} ${renderThemes(score, view)}
      ${renderCalibration(view)} ${renderHistory(view)}
    </div>
    ${renderReview(score, view)}
  </div>`;
}
