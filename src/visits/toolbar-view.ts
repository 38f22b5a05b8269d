import {html, nothing, svg, type TemplateResult} from 'lit';
import {axisIcon, icon, listIcon} from '../element/icons.js';
import {chosenVisits, peopleOf} from './choice.js';
import {mark} from './marks.js';
import type {Wording} from './words.js';

/** What the visits are shown as. */
export type Layout = 'axis' | 'list' | 'table';

const views: readonly (readonly [Layout, TemplateResult])[] = [
  ['axis', axisIcon],
  ['list', listIcon],
  ['table', icon(svg`<path d="M3 4.500h14v11H3zM3 8.500h14M8 4.500v11"/>`)],
];

/** What the toolbar shows and does. */
export interface Toolbar {
  readonly words: Wording;
  readonly person: string;
  readonly ranks: readonly string[];
  readonly layout: Layout;
  choosePerson(person: string): void;
  /** An empty id stands for all ranks. */
  chooseRank(id: string): void;
  show(layout: Layout): void;
}

function renderRanks({words, person, ranks, chooseRank}: Toolbar): TemplateResult | typeof nothing {
  const {t, data, locale} = words;
  if (data.ranks.length < 2) return nothing;
  const chip = (id: string, label: string, place: number): TemplateResult => {
    const count = chosenVisits(data, person, id ? [id] : []).length;
    return html`<button
      class="chip"
      part="rank"
      aria-pressed=${id ? ranks.includes(id) : !ranks.length}
      @click=${() => chooseRank(id)}
    >
      ${
        id
          ? html`<svg class="key" viewBox="-8 -8 16 16" aria-hidden="true">
              ${mark(place, undefined)}
            </svg>`
          : nothing
      }
      ${label} <span class="count">${count.toLocaleString(locale)}</span>
    </button>`;
  };
  return html`<div class="chips" part="ranks" role="group" aria-label=${t('ranks')}>
    ${chip('', t('all'), 0)} ${data.ranks.map(({id, label}, place) => chip(id, label, place))}
  </div>`;
}

function renderPeople({words, person, choosePerson}: Toolbar): TemplateResult {
  const {t, data} = words;
  const choose = (event: Event): void => choosePerson((event.target as HTMLSelectElement).value);
  return html`<select class="people" part="person" aria-label=${t('person')} @change=${choose}>
    <option value="" .selected=${!person}>${t('everyone')}</option>
    ${peopleOf(data).map(
      (name) => html`<option value=${name} .selected=${name === person}>${name}</option>`,
    )}
  </select>`;
}

/** Filters by rank, whose chips explain the marks, and by person; the choice of view. */
export function renderToolbar(toolbar: Toolbar): TemplateResult {
  const {layout, show} = toolbar;
  const {t} = toolbar.words;
  return html`<div class="toolbar screen-only" part="toolbar">
    ${renderRanks(toolbar)}
    <div class="choices">
      ${renderPeople(toolbar)}
      <div class="switch" role="group" aria-label=${t('views')}>
        ${views.map(
          ([name, shape]) =>
            html`<button
              class="icon-button"
              part="view-button"
              aria-label=${t(name)}
              title=${t(name)}
              aria-pressed=${name === layout}
              @click=${() => show(name)}
            >
              ${shape}
            </button>`,
        )}
      </div>
    </div>
  </div>`;
}
