import {html, nothing, type TemplateResult} from 'lit';
import type {Mode} from './game.js';
import type {View} from './view.js';

const MODES: readonly Mode[] = ['classic', 'daily', 'relaxed'];

const LABELS = {
  classic: 'playClassic',
  daily: 'playDaily',
  relaxed: 'playRelaxed',
} as const;

function lines({t, session: {career}, today}: View): readonly string[] {
  return [
    career.daily?.last === today ? t('dailyDone') : '',
    (career.daily?.days ?? 0) > 1 ? t('dailyRow', {n: career.daily?.days ?? 0}) : '',
    career.best ? t('best', {n: career.best}) : '',
  ].filter(Boolean);
}

/** Before the game: what it is, and one tap to the first question. */
export function startView(view: View): TemplateResult {
  const {t, mode} = view;
  const others = MODES.filter((each) => each !== mode);
  return html`<div class="panel start" part="panel">
    <div class="display focus-target" role="heading" aria-level=${view.subLevel} tabindex="-1">
      ${t('question')}
    </div>
    <p class="lead">${t('intro')}</p>
    <div class="actions">
      <button class="button primary" part="primary" @click=${() => view.do.start(mode)}>
        ${t(mode === 'daily' ? 'playDaily' : 'play')}
      </button>
      <div class="row">
        ${others.map(
          (other) =>
            html`<button class="button" part="button" @click=${() => view.do.start(other)}>
              ${t(LABELS[other])}
            </button>`,
        )}
      </div>
      ${lines(view).map((line) => html`<p class="small muted">${line}</p>`)}
      ${view.notice ? html`<p class="small">${view.notice}</p>` : nothing}
    </div>
  </div>`;
}
