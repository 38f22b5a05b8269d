import {html, type TemplateResult} from 'lit';
import {downloadIcon} from '../element/icons.js';
import type {StudioData} from './data.js';
import {countIn, FORMATS, nameOfFile, type ExportFormat} from './files.js';
import type {StudioText} from './view.js';

/** All that the view of the files shows. */
export interface FilesScene {
  /** What is in use. */
  readonly data: StudioData;
  readonly t: StudioText;
  readonly save: (format: ExportFormat, name: string) => void;
}

/** The files, each with what it is for. */
export function renderFiles({data, t, save}: FilesScene): TemplateResult {
  return html`<p class="muted files-note"><bdi>${t('filesNote', {n: countIn(data)})}</bdi></p>
    <ul class="files" part="files" role="list">
      ${FORMATS.map(({format, kind, ending}) => {
        const name = nameOfFile(data, ending);
        return html`<li class="file" part="file">
          <div class="about">
            <p class="first">${t(format)}</p>
            <p class="second"><bdi>${t(`${format}Text`)}</bdi></p>
          </div>
          <button
            class="button save"
            type="button"
            data-format=${format}
            ?disabled=${!countIn(data, kind)}
            aria-label=${t('saveThis', {file: t(format)})}
            @click=${() => save(format, name)}
          >
            ${downloadIcon}<span>${t('saveFile')}</span>
          </button>
        </li>`;
      })}
    </ul>`;
}
