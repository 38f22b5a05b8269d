import {html, nothing, type TemplateResult} from 'lit';
import {LIVES} from './game.js';
import {lanternIcon} from './icons.js';
import type {View} from './view.js';

/** Score, row of right answers, and lives on one line. */
export function hudView(view: View): TemplateResult | typeof nothing {
  const {t, session} = view;
  const {round} = session;
  if (!round) return nothing;
  const {lives} = round;
  return html`<dl class="hud" part="hud">
    <div>
      <dt>${t('score')}</dt>
      <dd class="numeric">${round.score.toLocaleString(view.locale)}</dd>
    </div>
    <div>
      <dt>${t('streak')}</dt>
      <dd class="numeric">${round.streak}</dd>
    </div>
    ${
      lives === null
        ? html`<div>
            <dt>${t('lives')}</dt>
            <dd>${t('relaxed')}</dd>
          </div>`
        : html`<div>
            <dt>${t('lives')}</dt>
            <dd>
              ${Array.from({length: LIVES}, (_, i) => lanternIcon(i < lives))}
              <span class="visually-hidden">${t('livesLeft', {n: lives, total: LIVES})}</span>
            </dd>
          </div>`
    }
  </dl>`;
}
