import {html, nothing, type TemplateResult} from 'lit';
import type {TopicEvent} from '../topic/types.js';
import type {TimelineText} from './words.js';

const MOST = 5;

/** What a mark without a label stands for, under the pointer. */
export interface TipScene {
  readonly events: readonly TopicEvent[];
  /** Pixels from the left and the top of the axis. */
  readonly x: number;
  readonly y: number;
  /** True where the tip opens towards the left. */
  readonly flipped: boolean;
  readonly t: TimelineText;
  dateOf(event: TopicEvent): string;
}

/**
 * The tip. Screen readers have the same in the mark's name. Its place is
 * written by {@link placeTip}.
 */
export function renderTip({events, t, dateOf}: TipScene): TemplateResult {
  const rest = events.length - MOST;
  return html`<div class="tip" part="tip" aria-hidden="true">
    ${events
      .slice(0, MOST)
      .map(
        (event) => html`<p><span class="muted numeric">${dateOf(event)}</span> ${event.title}</p>`,
      )}
    ${rest > 0 ? html`<p class="muted">${t('more', {n: rest})}</p>` : nothing}
  </div>`;
}

/** Moves the tip to its mark. */
export function placeTip(tip: HTMLElement, {x, y, flipped}: TipScene): void {
  tip.style.setProperty('left', flipped ? 'auto' : `${x}px`);
  tip.style.setProperty('right', flipped ? `calc(100% - ${x}px)` : 'auto');
  tip.style.setProperty('top', `${y}px`);
}
