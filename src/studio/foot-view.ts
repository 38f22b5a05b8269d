import {html, nothing, type TemplateResult} from 'lit';
import type {MaterialHandlers, StudioText} from './view.js';

export interface FootScene {
  /** Name of the entry that was taken out last; empty where nothing was. */
  readonly removed: string;
  readonly asking: boolean;
  readonly changed: boolean;
  /** True where changes outlast the page. */
  readonly kept: boolean;
  readonly t: StudioText;
  readonly on: Pick<MaterialHandlers, 'undo' | 'reset'>;
}

/** Where changes are kept, and the ways back. */
export function renderFoot({removed, asking, changed, kept, t, on}: FootScene): TemplateResult {
  if (asking) {
    return html`<div class="foot" role="group" aria-label=${t('resetSure')}>
      <span><bdi>${t('resetSure')}</bdi></span>
      <button class="button yes" type="button" @click=${() => on.reset('yes')}>
        ${t('resetYes')}
      </button>
      <button class="button no" type="button" @click=${() => on.reset('no')}>
        ${t('resetNo')}
      </button>
    </div>`;
  }
  const note = changed ? (kept ? 'keptHere' : 'keptShort') : kept ? 'unchanged' : 'unchangedShort';
  return html`<div class="foot">
    ${
      removed
        ? html`<span class="small removed"><bdi>${t('removed', {text: removed})}</bdi></span>
            <button class="button undo" type="button" @click=${on.undo}>${t('undo')}</button>`
        : html`<span class="small muted"><bdi>${t(note)}</bdi></span>`
    }
    ${
      changed
        ? html`<button class="button plain reset" type="button" @click=${() => on.reset('ask')}>
            ${t('reset')}
          </button>`
        : nothing
    }
  </div>`;
}
