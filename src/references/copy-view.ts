import {html, type TemplateResult} from 'lit';
import type {Translate} from '../element/messages.js';
import type {Source} from '../topic/types.js';
import {toBibtex} from './bibtex.js';
import {toCslJson} from './csl-json.js';
import type {ReferencesCopyEvent} from './events.js';
import type {referenceMessages} from './messages.js';
import {toPlainText} from './plain-text.js';

type Format = ReferencesCopyEvent['format'];

/** The references in each format that they can be copied in. */
export const formats: Readonly<Record<Format, (list: readonly Source[]) => string>> = {
  text: toPlainText,
  bibtex: toBibtex,
  csl: toCslJson,
};

/** The formats as buttons. */
export function renderCopy(
  t: Translate<typeof referenceMessages>,
  copy: (format: Format) => void,
): TemplateResult {
  return html`<div class="copy" part="copy">
    <span id="copy-as" class="muted">${t('copyAs')}</span>
    ${(Object.keys(formats) as Format[]).map(
      (format) =>
        html`<button
          class="button"
          id=${format}
          aria-labelledby="copy-as ${format}"
          @click=${() => copy(format)}
        >
          ${t(format)}
        </button>`,
    )}
  </div>`;
}
