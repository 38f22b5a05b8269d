import {html, nothing, type TemplateResult} from 'lit';
import {renderSources} from '../element/source-view.js';
import type {BorderLength, MapData, Place} from '../topic/place-types.js';
import type {Source} from '../topic/types.js';
import type {MapWords} from './words.js';

/** The works that a statement cites. */
export function worksOf(ids: readonly string[], sources: readonly Source[]): readonly Source[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
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
export function renderPlace(place: Place, {sources}: MapData, words: MapWords): TemplateResult {
  const {t, common, locale, kind} = words;
  const sizes = (['lengthM', 'lengthKm', 'heightM'] as const).flatMap((size) => {
    const value = place[size];
    return value ? [t(size, {n: value.toLocaleString(locale)})] : [];
  });
  return html`
    <p class="kind small muted">${kind(place.kind)}</p>
    <p class="title">${place.name}</p>
    ${renderNames(place)} ${place.text ? html`<p>${place.text}</p>` : nothing}
    ${sizes.map((size) => html`<p class="numeric">${size}</p>`)}
    ${
      place.note
        ? html`<p class="note" part="note"><b>${common('note')}</b> ${place.note}</p>`
        : nothing
    }
    ${renderSources(worksOf(place.sources, sources), common)}
  `;
}

/** The published lengths, each with the works that give it: they differ, and none is measured here. */
export function renderBorder(
  border: BorderLength,
  {sources}: MapData,
  {t, locale}: MapWords,
): TemplateResult {
  return html`<div class="border small" part="border">
    <div class="muted">${t('borderLength')}</div>
    <ul>
      ${[border, ...border.alternatives].map(
        (length) =>
          html`<li>
            <bdi class="numeric"
              >${t('kilometres', {n: length.lengthKm.toLocaleString(locale)})}</bdi
            >
            ${worksOf(length.sources, sources).map(({title, publisher, url}) => {
              const name = publisher || title;
              return url
                ? html`<a href=${url} target="_blank" rel="noopener" title=${title}>${name}</a>`
                : html`<span>${name}</span>`;
            })}
          </li>`,
      )}
    </ul>
  </div>`;
}

/** What the map is made of and what it does not say. */
export function renderOrigin(
  {geometry, routes, credit}: MapData,
  withRoutes: boolean,
  banks: string,
): TemplateResult | typeof nothing {
  const notes = [withRoutes && routes?.note, banks, geometry?.note, credit]
    .filter(Boolean)
    .join(' ');
  return notes ? html`<p class="origin small muted" part="origin">${notes}</p>` : nothing;
}

/** The ways of the layer in words, with their sources. */
export function renderWays({routes, sources}: MapData, {common}: MapWords): TemplateResult {
  return html`<ul class="place-list ways" part="routes">
    ${routes?.ways.map(
      ({text, sources: ids}) =>
        html`<li>
          <p>${text}</p>
          ${renderSources(worksOf(ids, sources), common)}
        </li>`,
    )}
  </ul>`;
}

/** Every place in full, one after another: the list view, and what is printed. */
export function renderPlaceList(
  places: readonly Place[],
  data: MapData,
  words: MapWords,
): TemplateResult {
  return html`<ul class="place-list" part="list">
    ${places.map((place) => html`<li data-place=${place.id}>${renderPlace(place, data, words)}</li>`)}
  </ul>`;
}
