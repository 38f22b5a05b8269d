import {html, nothing, type TemplateResult} from 'lit';
import {missedIn} from './citing.js';
import {isWon, type Mark, type Round} from './game.js';
import {shareIcon} from './icons.js';
import type {ChallengeText} from './messages.js';
import {trophyMark} from './trophy-marks.js';
import type {View} from './view.js';

/** How the round ended, in words. */
export function outcomeText(t: ChallengeText, round: Round): string {
  if (round.outcome === 'named') {
    return t('named', {n: Math.round((round.fogAtNaming ?? 0) * 100)});
  }
  return t(round.outcome === 'cleared' ? 'cleared' : 'lost');
}

function squares(marks: readonly Mark[]): TemplateResult {
  return html`<div class="squares" aria-hidden="true">
    ${marks.map((mark) => html`<i class=${mark}></i>`)}
  </div>`;
}

function trophies(view: View): TemplateResult | typeof nothing {
  const {t, session} = view;
  if (!session.fresh.length) return nothing;
  return html`<div class="fresh">
    <p class="small muted">${t('newTrophies', {n: session.fresh.length})}</p>
    <ul>
      ${session.fresh.map((id) => html`<li>${trophyMark(id, true)} ${t(id)}</li>`)}
    </ul>
  </div>`;
}

function misses(view: View, round: Round): TemplateResult | typeof nothing {
  const claims = missedIn(round, view.data);
  if (!claims.length) return nothing;
  return html`<details class="misses" part="misses">
    <summary>${view.t('misses', {n: claims.length})}</summary>
    <ul>
      ${claims.map(
        (claim) =>
          html`<li data-claim=${claim.id} tabindex="-1">
            ${claim.statement}
            <span class="muted">
              ${view.t(claim.answer ? 'itIsTrue' : 'itIsFalse')} ${claim.explanation}
            </span>
            ${view.sourceList(claim.sources)}
          </li>`,
      )}
    </ul>
  </details>`;
}

function buttons(view: View, round: Round): TemplateResult {
  const {t, session, do: act} = view;
  const again = html`<button
    class="button ${session.hasNextLevel ? '' : 'primary'}"
    part=${session.hasNextLevel ? 'button' : 'primary'}
    @click=${() => act.start(round.mode)}
  >
    ${t('again')}
  </button>`;
  return html`<div class="row">
    ${
      session.hasNextLevel
        ? html`<button class="button primary" part="primary" @click=${() => act.nextLevel()}>
            ${t('nextLevel', {n: round.level + 1})}
          </button>`
        : again
    }
    <button class="button" part="button" @click=${() => act.share()}>
      ${shareIcon} ${t('share')}
    </button>
    ${session.hasNextLevel ? again : nothing}
    <button class="button" part="button" @click=${() => act.toStart()}>${t('toStart')}</button>
  </div>`;
}

/** After the round: what the picture shows, what was reached, where to go. */
export function endView(view: View): TemplateResult {
  const {t, session} = view;
  const {round, image} = session;
  if (!round || !image) return html``;
  return html`<div class="panel end" part="panel result">
    <div class="display focus-target" role="heading" aria-level=${view.subLevel} tabindex="-1">
      ${outcomeText(t, round)}
    </div>
    <p class="final">
      <b class="numeric">${t('finalScore', {n: round.score})}</b> ${squares(round.marks)}
    </p>
    ${isWon(round) ? nothing : html`<p class="small muted">${t('lostText')}</p>`} ${trophies(view)}
    <div class="reveal" part="reveal" tabindex="-1">
      <p class="reveal-title">${image.title}</p>
      ${image.text ? html`<p>${image.text}</p>` : nothing} ${view.sourceList(image.sources)}
      ${
        view.hasTimeline && image.event
          ? html`<button
              class="button"
              part="button"
              @click=${() => view.do.select(image.event ?? '')}
            >
              ${t('readNext')}
            </button>`
          : nothing
      }
    </div>
    ${misses(view, round)}
    <div class="actions">
      ${buttons(view, round)}
      <p class="small notice">${view.notice}</p>
    </div>
  </div>`;
}
