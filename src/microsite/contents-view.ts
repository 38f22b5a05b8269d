import {html, nothing, svg, type TemplateResult} from 'lit';
import {icon, listIcon} from '../element/icons.js';
import type {Translate} from '../element/messages.js';
import type {PagePart} from '../hero/page-parts.js';
import type {micrositeMessages} from './messages.js';

/** A line of the contents. */
export interface ContentsEntry {
  readonly part: PagePart;
  readonly label: string;
  readonly read: boolean;
}

/** All that the contents are made of. */
export interface ContentsScene {
  readonly entries: readonly ContentsEntry[];
  /** The part being read; −1 before the first. */
  readonly current: number;
  /** Open in a narrow column. */
  readonly open: boolean;
  readonly t: Translate<typeof micrositeMessages>;
  readonly toggle: () => void;
  /** Escape was pressed. */
  readonly close: () => void;
  readonly jump: (part: PagePart) => void;
  /** Past the contents. */
  readonly skip: () => void;
  readonly print: () => void;
}

const printIcon = icon(svg`<path d="M6 7.5V3.5h8v4M6 14H3.5V7.5h13V14H14M6 11.5h8v5H6z"/>`);

function renderEntry(
  {part, label, read}: ContentsEntry,
  isCurrent: boolean,
  {t, jump}: ContentsScene,
): TemplateResult {
  const go = (event: Event): void => {
    event.preventDefault();
    jump(part);
  };
  const text = html`<span class="mark ${read ? 'read' : ''}"></span>${label}${
      read ? html` <span class="visually-hidden">(${t('read')})</span>` : nothing
    }`;
  const current = isCurrent ? 'location' : nothing;
  // Where the part has an id, the link can be copied as well.
  return part.element.id
    ? html`<a
        class="link"
        part="contents-link"
        href="#${part.element.id}"
        aria-current=${current}
        @click=${go}
        >${text}</a
      >`
    : html`<button
        class="link"
        part="contents-link"
        role="link"
        aria-current=${current}
        @click=${go}
      >
        ${text}
      </button>`;
}

/** The contents: a rail beside the page, or a bar above it. */
export function renderContents(scene: ContentsScene): TemplateResult | typeof nothing {
  const {entries, current, open, t} = scene;
  if (!entries.length) return nothing;
  const n = entries.filter(({read}) => read).length;
  return html`<nav
    class="contents screen-only ${open ? 'open' : ''}"
    part="contents"
    aria-label=${t('contents')}
    @keydown=${({key}: KeyboardEvent) => key === 'Escape' && scene.close()}
  >
    <button class="skip" part="skip-button" @click=${scene.skip}>${t('skip')}</button>
    <button
      class="toggle"
      part="contents-button"
      aria-expanded=${open}
      aria-controls="list"
      @click=${scene.toggle}
    >
      ${listIcon}<span>${t('contents')}</span
      ><span class="here">${entries[current]?.label ?? nothing}</span>
    </button>
    <div class="progress" part="progress"><div class="done"></div></div>
    <div class="list" id="list">
      <ol part="contents-list">
        ${entries.map((entry, at) => html`<li>${renderEntry(entry, at === current, scene)}</li>`)}
      </ol>
      <div class="foot">
        <span class="muted numeric" part="read-count"
          >${t('readCount', {n, all: entries.length})}</span
        >
        <button class="print" part="print-button" @click=${scene.print}>
          ${printIcon}${t('print')}
        </button>
      </div>
    </div>
  </nav>`;
}
