import {html, type TemplateResult} from 'lit';
import {downloadIcon} from '../element/icons.js';
import type {DeckText} from './card-view.js';
import {printIcon, uploadIcon} from './icons.js';

export interface PanelModel {
  readonly studied: number;
  readonly all: number;
  readonly kept: boolean;
  readonly freshPerDay: number;
  readonly reviewsPerDay: number;
  /** True while the reader is asked whether to forget everything. */
  readonly asking: boolean;
}

export interface PanelHandlers {
  readonly print: () => void;
  readonly save: () => void;
  readonly load: (file: File) => void;
  /** Asks before it forgets: `ask`, then `yes` or `no`. */
  readonly reset: (step: 'ask' | 'yes' | 'no') => void;
  readonly limit: (which: 'fresh' | 'reviews', value: number) => void;
}

/** What is needed now and then: printing, progress as a file, limits, a new start. */
export function renderPanel(model: PanelModel, t: DeckText, on: PanelHandlers): TemplateResult {
  const {studied, all, kept} = model;
  return html`<div class="panel" part="panel" role="region" aria-label=${t('more')}>
    <button class="button" type="button" @click=${on.print}>${printIcon} ${t('print')}</button>
    <fieldset>
      <legend>${t('limits')}</legend>
      ${renderLimit(t('freshPerDay'), model.freshPerDay, (value) => on.limit('fresh', value))}
      ${renderLimit(t('reviewsPerDay'), model.reviewsPerDay, (value) => on.limit('reviews', value))}
    </fieldset>
    <fieldset>
      <legend>${t('progress')}</legend>
      <p class="small muted">${t(kept ? 'progressNote' : 'progressGone', {n: studied, all})}</p>
      ${model.asking ? renderQuestion(t, on) : renderProgress(model, t, on)}
    </fieldset>
  </div>`;
}

function renderLimit(
  label: string,
  value: number,
  change: (value: number) => void,
): TemplateResult {
  const read = (event: Event): void => {
    const {valueAsNumber} = event.currentTarget as HTMLInputElement;
    if (Number.isInteger(valueAsNumber) && valueAsNumber >= 0) change(valueAsNumber);
  };
  return html`<label class="limit">
    <input class="field" type="number" min="0" step="1" .value=${String(value)} @change=${read} />
    ${label}
  </label>`;
}

function renderProgress({studied}: PanelModel, t: DeckText, on: PanelHandlers): TemplateResult {
  const choose = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    const file = input.files?.[0];
    if (file) on.load(file);
    // The same file may be chosen again.
    input.value = '';
  };
  const open = (event: Event): void => {
    const button = event.currentTarget as HTMLElement;
    (button.nextElementSibling as HTMLInputElement | null)?.click();
  };
  return html`<div class="actions">
    <button class="button save" type="button" ?disabled=${!studied} @click=${on.save}>
      ${downloadIcon} ${t('exportFile')}
    </button>
    <button class="button load" type="button" @click=${open}>
      ${uploadIcon} ${t('importFile')}
    </button>
    <input
      type="file"
      accept=".json,application/json"
      hidden
      aria-label=${t('importFile')}
      @change=${choose}
    />
    <button
      class="button reset"
      type="button"
      ?disabled=${!studied}
      @click=${() => on.reset('ask')}
    >
      ${t('reset')}
    </button>
  </div>`;
}

function renderQuestion(t: DeckText, on: PanelHandlers): TemplateResult {
  return html`<div class="actions sure" role="group" aria-label=${t('resetSure')}>
    <span>${t('resetSure')}</span>
    <button class="button yes" type="button" @click=${() => on.reset('yes')}>
      ${t('resetYes')}
    </button>
    <button class="button no" type="button" @click=${() => on.reset('no')}>${t('cancel')}</button>
  </div>`;
}
