import {html, nothing, type TemplateResult} from 'lit';
import type {commonMessages} from '../element/common-messages.js';
import type {Translate} from '../element/messages.js';
import {renderSources} from '../element/source-view.js';
import type {BorderLength, MapData, Place} from '../topic/place-types.js';
import type {Source} from '../topic/types.js';
import type {mapMessages} from './messages.js';

/** The words that a place is described with. */
export interface PlaceWords {
  readonly t: Translate<typeof mapMessages>;
  readonly common: Translate<typeof commonMessages>;
  readonly locale: string;
}

/** The works that a place or a length cites; one that is not described is still named. */
function worksOf(ids: readonly string[], sources: readonly Source[]): readonly Source[] {
  return ids.map((id) => sources.find((source) => source.id === id) ?? {id, title: id});
}

/** The name in other languages, each marked as what it is. */
function renderNames({names}: Place): unknown {
  const others = Object.entries(names).filter(([, name]) => name && name !== '-');
  if (!others.length) return nothing;
  return html`<p class="names" part="names">
    ${others.map(
      ([lang, name], index) =>
        html`${index ? ' · ' : ''}<span lang=${lang === 'local' ? 'und-Latn' : lang}
            >${name}</span
          >`,
    )}
  </p>`;
}

/** A place in full. */
export function renderPlace(place: Place, {sources}: MapData, words: PlaceWords): TemplateResult {
  const {t, common, locale} = words;
  const metres = place.lengthM?.toLocaleString(locale);
  const kilometres = place.lengthKm?.toLocaleString(locale);
  return html`
    <p class="kind small muted">${t(place.kind)}</p>
    <p class="title">${place.name}</p>
    ${renderNames(place)} ${place.text ? html`<p>${place.text}</p>` : nothing}
    ${metres ? html`<p>${t('lengthM', {n: metres})}</p>` : nothing}
    ${kilometres ? html`<p>${t('lengthKm', {n: kilometres})}</p>` : nothing}
    ${
      place.note
        ? html`<p class="note" part="note"><b>${common('note')}</b> ${place.note}</p>`
        : nothing
    }
    ${renderSources(worksOf(place.sources, sources), common)}
  `;
}

function renderLength(border: BorderLength, {t, locale}: PlaceWords): TemplateResult {
  const length = border.lengthKm.toLocaleString(locale);
  return html`<span>${t('borderLength', {n: length})} ${border.note ?? ''}</span>`;
}

/** What the map is made of and what it does not say. */
export function renderOrigin(data: MapData, routes: boolean, words: PlaceWords): TemplateResult {
  const {t} = words;
  return html`<p class="origin small muted" part="origin">
    ${data.border ? renderLength(data.border, words) : nothing}
    ${data.geometry ? html`<span>${t('limits')}</span>` : nothing}
    ${routes ? html`<span>${t('routesLimits')}</span>` : nothing}
    ${data.credit ? html`<span>${data.credit}</span>` : nothing}
  </p>`;
}

/** Every place in full, one after another: the list view, and what is printed. */
export function renderPlaceList(
  places: readonly Place[],
  data: MapData,
  words: PlaceWords,
): TemplateResult {
  return html`<ul class="place-list" part="list">
    ${places.map((place) => html`<li>${renderPlace(place, data, words)}</li>`)}
  </ul>`;
}
