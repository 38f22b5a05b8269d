import {html, nothing, type TemplateResult} from 'lit';
import {listIcon, minusIcon, plusIcon, resetIcon} from '../element/icons.js';
import type {Translate} from '../element/messages.js';
import type {Place, PlaceKind} from '../topic/place-types.js';
import type {mapMessages} from './messages.js';

/** How much one press of a zoom button brings. */
export const zoomStep = 1.6;

/** What the toolbar shows and does. */
export interface Toolbar {
  readonly places: readonly Place[];
  readonly filteredOut: readonly PlaceKind[];
  readonly hasRoutes: boolean;
  readonly routes: boolean;
  readonly list: boolean;
  readonly t: Translate<typeof mapMessages>;
  toggle(kind: PlaceKind): void;
  toggleRoutes(): void;
  toggleView(): void;
  zoom(factor: number): void;
  showAll(): void;
}

function renderFilters({places, filteredOut, hasRoutes, routes, t, ...actions}: Toolbar): unknown {
  const kinds = [...new Set(places.map(({kind}) => kind))];
  const chip = (label: unknown, pressed: boolean, action: () => void): TemplateResult =>
    html`<button class="chip" part="filter" aria-pressed=${pressed} @click=${action}>
      ${label}
    </button>`;
  const count = (kind: PlaceKind): number => places.filter((each) => each.kind === kind).length;
  return html`<div class="filters" role="group" aria-label=${t('filter')}>
    ${kinds.map((kind) =>
      chip(
        html`${t(kind)} <span class="muted">${count(kind)}</span>`,
        !filteredOut.includes(kind),
        () => actions.toggle(kind),
      ),
    )}
    ${hasRoutes ? chip(t('routes'), routes, () => actions.toggleRoutes()) : nothing}
  </div>`;
}

/** Filters by kind, zoom buttons, and the switch between map and list. */
export function renderToolbar(toolbar: Toolbar): TemplateResult {
  const {list, t} = toolbar;
  const tool = (icon: TemplateResult, label: string, action: () => void): TemplateResult =>
    html`<button
      class="icon-button"
      aria-label=${label}
      title=${label}
      ?disabled=${list}
      @click=${action}
    >
      ${icon}
    </button>`;
  return html`<div class="toolbar screen-only" part="toolbar">
    ${renderFilters(toolbar)}
    <div class="tools" role="group" aria-label=${t('views')}>
      ${tool(plusIcon, t('zoomIn'), () => toolbar.zoom(zoomStep))}
      ${tool(minusIcon, t('zoomOut'), () => toolbar.zoom(1 / zoomStep))}
      ${tool(resetIcon, t('showAll'), () => toolbar.showAll())}
      <button
        class="icon-button"
        aria-label=${t('list')}
        title=${t('list')}
        aria-pressed=${list}
        @click=${() => toolbar.toggleView()}
      >
        ${listIcon}
      </button>
    </div>
  </div>`;
}
