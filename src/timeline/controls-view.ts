import {html, nothing, type TemplateResult} from 'lit';
import {
  axisIcon,
  closeIcon,
  listIcon,
  minusIcon,
  nextIcon,
  pauseIcon,
  playIcon,
  plusIcon,
  previousIcon,
  resetIcon,
  searchIcon,
} from '../element/icons.js';
import type {Era} from '../topic/types.js';
import type {CategoryCount} from './model.js';
import type {TimelineText} from './words.js';

/** The controls above the timeline. */
export interface ControlsScene {
  readonly layout: 'axis' | 'list';
  readonly query: string;
  /** Events that pass the filter. */
  readonly count: number;
  /** Events of all categories. */
  readonly total: number;
  /** Number of the selected event among the hits, from 1; 0 for none. */
  readonly hit: number;
  readonly categories: readonly CategoryCount[];
  readonly chosen: ReadonlySet<string>;
  readonly eras: readonly Era[];
  readonly playing: boolean;
  readonly zoomed: boolean;
  readonly t: TimelineText;
  /** A number in the reader's language. */
  number(n: number): string;
  onSearch(query: string): void;
  onSearchKey(event: KeyboardEvent): void;
  onHit(by: 1 | -1): void;
  onCategory(id: string): void;
  onLayout(layout: 'axis' | 'list'): void;
  onEra(id: string): void;
  onZoom(factor: number): void;
  onAll(): void;
  onTour(): void;
}

function renderHits({query, count, hit, t, onHit}: ControlsScene): TemplateResult | typeof nothing {
  if (!query) return nothing;
  const text = hit ? t('hitPosition', {i: hit, n: count}) : t('hits', {n: count});
  return html`<span class="hits numeric small" part="hits">${count ? text : t('noHits')}</span>
    <button
      class="mini"
      part="hit-button"
      aria-label=${t('previousHit')}
      ?disabled=${!count}
      @click=${() => onHit(-1)}
    >
      ${previousIcon}
    </button>
    <button
      class="mini"
      part="hit-button"
      aria-label=${t('nextHit')}
      ?disabled=${!count}
      @click=${() => onHit(1)}
    >
      ${nextIcon}
    </button>`;
}

/** The search field, with the way through its hits. */
function renderSearch(scene: ControlsScene): TemplateResult {
  const {query, t} = scene;
  return html`<div class="search" part="search" role="search">
    ${searchIcon}
    <input
      type="text"
      class="search-field"
      part="search-field"
      enterkeyhint="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${t('search')}
      placeholder=${t('search')}
      .value=${query}
      @input=${(event: InputEvent) => scene.onSearch((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => scene.onSearchKey(event)}
    />
    ${renderHits(scene)}
    ${
      query
        ? html`<button
            class="mini"
            part="clear-search"
            aria-label=${t('clearSearch')}
            @click=${() => scene.onSearch('')}
          >
            ${closeIcon}
          </button>`
        : nothing
    }
  </div>`;
}

function renderLayouts({layout, t, onLayout}: ControlsScene): TemplateResult {
  const choices = [
    ['axis', axisIcon],
    ['list', listIcon],
  ] as const;
  return html`<div class="switch" part="layout-switch" role="group" aria-label=${t('view')}>
    ${choices.map(
      ([choice, icon]) =>
        html`<button
          class="icon-button"
          part="layout-button"
          aria-label=${t(choice)}
          aria-pressed=${layout === choice}
          @click=${() => onLayout(choice)}
        >
          ${icon}
        </button>`,
    )}
  </div>`;
}

/** Search, tour and the switch between axis and list. */
export function renderTools(scene: ControlsScene): TemplateResult {
  const {layout, playing, t} = scene;
  return html`<div class="tools" part="tools">
    ${renderSearch(scene)}
    ${
      layout === 'axis'
        ? html`<button
            class="icon-button"
            part="tour-button"
            data-tour
            aria-label=${t(playing ? 'pauseTour' : 'tour')}
            @click=${() => scene.onTour()}
          >
            ${playing ? pauseIcon : playIcon}
          </button>`
        : nothing
    }
    ${renderLayouts(scene)}
  </div>`;
}

function renderChip(
  id: string,
  label: string,
  count: number,
  pressed: boolean,
  scene: ControlsScene,
): TemplateResult {
  return html`<button
    class="chip"
    part="chip"
    aria-pressed=${pressed}
    @click=${() => scene.onCategory(id)}
  >
    ${label} <span class="count">${scene.number(count)}</span>
  </button>`;
}

function renderChips(scene: ControlsScene): TemplateResult {
  const {categories, chosen, total, t} = scene;
  return html`<div class="chips" part="chips" role="group" aria-label=${t('categories')}>
    ${
      categories.length > 1
        ? [
            renderChip('', t('all'), total, !chosen.size, scene),
            ...categories.map(({id, label, count}) =>
              renderChip(id, label, count, chosen.has(id), scene),
            ),
          ]
        : nothing
    }
  </div>`;
}

function renderEras({eras, t, onEra}: ControlsScene): TemplateResult | typeof nothing {
  if (eras.length < 2) return nothing;
  return html`<select
    class="jump"
    part="era-select"
    aria-label=${t('era')}
    .value=${''}
    @change=${(event: Event) => {
      const select = event.target as HTMLSelectElement;
      onEra(select.value);
      select.value = '';
    }}
  >
    <option value="" hidden>${t('eras')}</option>
    <option value="*">${t('allEras')}</option>
    ${eras.map(({id, name}) => html`<option value=${id}>${name}</option>`)}
  </select>`;
}

/** Zoom out, in, and back to the whole period. */
export function renderZoom({zoomed, t, onZoom, onAll}: ControlsScene): TemplateResult {
  return html`<div class="switch" part="zoom">
    <button
      class="icon-button"
      part="zoom-button"
      aria-label=${t('zoomOut')}
      ?disabled=${!zoomed}
      @click=${() => onZoom(0.5)}
    >
      ${minusIcon}
    </button>
    <button
      class="icon-button"
      part="zoom-button"
      aria-label=${t('zoomIn')}
      @click=${() => onZoom(2)}
    >
      ${plusIcon}
    </button>
    <button
      class="icon-button"
      part="zoom-button"
      aria-label=${t('zoomAll')}
      ?disabled=${!zoomed}
      @click=${() => onAll()}
    >
      ${resetIcon}
    </button>
  </div>`;
}

/** Categories, what the marks mean, and the way to an era. */
export function renderFilters(scene: ControlsScene, legend: unknown): TemplateResult {
  return html`<div class="filters" part="filters">
    ${renderChips(scene)} ${renderEras(scene)} ${legend}
  </div>`;
}
