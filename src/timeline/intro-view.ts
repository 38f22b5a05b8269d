import {html, nothing, type TemplateResult} from 'lit';
import type {Era} from '../topic/types.js';
import type {TimelineText} from './words.js';

/** The eras as a table of contents, before any event is chosen. */
export interface IntroScene {
  readonly eras: readonly {readonly era: Era; readonly date: string; readonly count: number}[];
  readonly t: TimelineText;
  onEra(era: Era): void;
}

/** A column for each era; choosing one zooms there. */
export function renderIntro({eras, t, onEra}: IntroScene): TemplateResult {
  return html`<ol class="intro" part="intro" role="list">
    ${eras.map(
      ({era, date, count}) =>
        html`<li class="intro-era">
          <p class="context numeric">${date} · ${t('events', {n: count})}</p>
          <button class="title-button" part="era-button" @click=${() => onEra(era)}>
            ${era.name}
          </button>
          ${era.text ? html`<p class="intro-text">${era.text}</p>` : nothing}
        </li>`,
    )}
  </ol>`;
}
