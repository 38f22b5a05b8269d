import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {TopicEvent} from '../topic/types.js';
import type {DetailScene} from './detail-view.js';
import {renderActions, renderFacts, renderNote, renderSources} from './detail-view.js';
import type {MarkHue} from './marks.js';
import {renderMarked, renderParagraphs} from './text-view.js';
import type {EraGroup} from './time-index.js';
import type {TimelineText} from './words.js';

/** Events on one page of the list: more would weigh the page down. */
export const PAGE = 75;

/** Hits that are marked on a page, shared evenly: a search for "a" has thousands. */
const MARKS = 100;

/** Events that are rendered while the list shows its beginning only. */
export const FOLDED = 14;

/** A page of the reading list. */
export interface ListScene {
  readonly groups: readonly EraGroup[];
  /** Number of the first event of the page, from 0. */
  readonly first: number;
  /** Events on the page. */
  readonly shown: number;
  readonly total: number;
  readonly folded: boolean;
  /** Id of the event that Tab leads to. */
  readonly active: string;
  readonly selected: DetailScene | undefined;
  readonly query: string;
  /** First event of each era, under whose heading the era's text stands. */
  readonly starts: ReadonlyMap<string, TopicEvent>;
  /** Level of the eras' headings. */
  readonly level: number;
  readonly t: TimelineText;
  dateOf(event: TopicEvent): string;
  nameOf(event: TopicEvent): string;
  eraDates(group: EraGroup): string;
  hueOf(event: TopicEvent): MarkHue;
  onActivate(event: TopicEvent): void;
  onFocus(event: TopicEvent): void;
  onKey(event: KeyboardEvent): void;
  onUnfold(): void;
  onPage(first: number): void;
}

function renderOpen(detail: DetailScene): TemplateResult {
  return html`<div class="open" part="detail">
    ${renderNote(detail)}
    <p class="context">${detail.category}</p>
    ${renderFacts(detail)} ${renderSources(detail)} ${renderActions(detail)}
  </div>`;
}

function renderEntry(scene: ListScene, event: TopicEvent): TemplateResult {
  const {selected, query, active} = scene;
  const open = selected?.event.id === event.id;
  const budget = {left: Math.max(1, Math.floor(MARKS / scene.shown))};
  return html`<li class="entry" part="entry" data-id=${event.id}>
    <div class=${`entry-date hue-${scene.hueOf(event)}`} part="date">${scene.dateOf(event)}</div>
    <button
      class="title-button"
      part="title"
      data-key=${event.id}
      tabindex=${event.id === active ? 0 : -1}
      aria-expanded=${open}
      aria-label=${scene.nameOf(event)}
      @click=${() => scene.onActivate(event)}
      @focus=${() => scene.onFocus(event)}
    >
      ${renderMarked(event.title, query, budget)}
    </button>
    ${renderParagraphs(event.text, query, budget)}
    ${open && selected ? renderOpen(selected) : nothing}
  </li>`;
}

function renderPages({first, shown, total, t, onPage}: ListScene): TemplateResult | typeof nothing {
  if (total <= PAGE) return nothing;
  const rest = total - first - shown;
  return html`<div class="pages" part="pages">
    ${
      first > 0
        ? html`<button class="button" @click=${() => onPage(Math.max(0, first - PAGE))}>
            ${t('earlier', {n: Math.min(PAGE, first)})}
          </button>`
        : nothing
    }
    <span class="small muted numeric"
      >${t('page', {from: first + 1, to: first + shown, n: total})}</span
    >
    ${
      rest > 0
        ? html`<button class="button" @click=${() => onPage(first + PAGE)}>
            ${t('later', {n: Math.min(PAGE, rest)})}
          </button>`
        : nothing
    }
  </div>`;
}

/** The reading list: every event with its text, era by era. */
export function renderList(scene: ListScene): TemplateResult {
  const {groups, folded, total, t} = scene;
  return html`<div
      class=${folded ? 'list rest cut' : 'list rest'}
      part="list"
      @keydown=${(event: KeyboardEvent) => scene.onKey(event)}
    >
      ${groups.map(
        (group) =>
          html`<section class="group">
            ${
              group.era || groups.length > 1
                ? html`<div
                    class="era-heading"
                    part="era-heading"
                    role="heading"
                    aria-level=${scene.level}
                  >
                    <span>${group.era?.name ?? t('noEra')}</span>
                    <span class="context numeric">${scene.eraDates(group)}</span>
                  </div>`
                : nothing
            }
            ${
              group.era?.text && group.events[0] === scene.starts.get(group.era.id)
                ? html`<p class="era-text">${group.era.text}</p>`
                : nothing
            }
            <ol class="entries" role="list">
              ${repeat(
                group.events,
                ({id}) => id,
                (event) => renderEntry(scene, event),
              )}
            </ol>
          </section>`,
      )}
      ${folded ? nothing : renderPages(scene)}
    </div>
    ${
      folded
        ? html`<div class="fold" part="fold">
            <button class="button" part="show-all" @click=${() => scene.onUnfold()}>
              ${t('showAll', {n: total})}
            </button>
          </div>`
        : nothing
    }`;
}
