import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Translate} from '../element/messages.js';
import type {MapData, Place} from '../topic/place-types.js';
import {mark} from './marks.js';
import type {mapMessages} from './messages.js';
import {project, type Point} from './projection.js';
import type {Frame, Mark, Scene} from './scene.js';
import {toWindow, type Size, type Viewport} from './viewport.js';

/** All that the drawing is made of. */
export interface MapScene {
  readonly data: MapData;
  readonly frame: Frame;
  readonly view: Viewport;
  readonly window: Size;
  readonly scene: Scene;
  readonly selected: string;
  /** The place that the Tab key reaches. */
  readonly current: string;
  readonly routes: boolean;
  readonly t: Translate<typeof mapMessages>;
  readonly select: (place: Place) => void;
}

/** Where the name of a country stands, in degrees; only within the bundled outlines. */
const countryNames = [
  {key: 'china', lat: 42.75, lon: 124.6},
  {key: 'northKorea', lat: 40.35, lon: 127.2},
  {key: 'russia', lat: 43.2, lon: 131.15},
] as const;

function transformOf({view, window}: MapScene): string {
  const {x, y} = toWindow(view, window, {x: 0, y: 0});
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${view.scale.toFixed(4)})`;
}

function renderOutlines(scene: MapScene): SVGTemplateResult | typeof nothing {
  const {geometry} = scene.data;
  if (!geometry) return nothing;
  return svg`<g class="outlines" transform=${transformOf(scene)}>
    ${geometry.areas.map(({id, path}) => svg`<path class="area ${id}" d=${path} />`)}
    ${geometry.lines.map(({id, path}) => svg`<path class="frontier ${id}" d=${path} />`)}
  </g>`;
}

function renderCountries({data, frame, view, window, t}: MapScene): unknown {
  if (!data.geometry) return nothing;
  return countryNames.map(({key, ...place}) => {
    const {x, y} = toWindow(view, window, project(frame, place));
    const inside = x > 40 && y > 20 && x < window.width - 40 && y < window.height - 20;
    return inside
      ? svg`<text class="country" x=${x} y=${y} aria-hidden="true">${t(key)}</text>`
      : nothing;
  });
}

/** Schematic arrows over the rivers, from North Korea into China. */
function renderRoutes({data, frame, view, window, routes}: MapScene): unknown {
  if (!routes) return nothing;
  return (data.routes ?? []).map(({points}) => {
    const at = points.map(([lat, lon]) => toWindow(view, window, project(frame, {lat, lon})));
    return svg`<path class="route" d=${curve(at)} marker-end="url(#arrow)" />`;
  });
}

/** A smooth line through points. */
function curve([start, ...rest]: readonly Point[]): string {
  if (!start) return '';
  const [bend, end] = rest;
  if (bend && end) return `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`;
  return `M${start.x} ${start.y}${rest.map(({x, y}) => `L${x} ${y}`).join('')}`;
}

/** What screen readers hear of a place: its name, its kind, and where it lies off the map. */
export function placeName({place, beyond}: Mark, t: Translate<typeof mapMessages>): string {
  const name = beyond ? t('beyond', {name: place.name}) : place.name;
  return `${name}, ${t(place.kind)}`;
}

function renderMark(each: Mark, scene: MapScene): SVGTemplateResult {
  const {id, place, at} = each;
  const label = scene.scene.labels.get(id);
  const chosen = id === scene.selected;
  return svg`<g
    class="place ${place.kind} ${chosen ? 'chosen' : ''}"
    part="place"
    data-id=${id}
    role="button"
    aria-label=${placeName(each, scene.t)}
    aria-pressed=${chosen}
    tabindex=${id === scene.current ? 0 : -1}
    @click=${() => scene.select(place)}
  >
    <g transform="translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})">
      <circle class="target" r="13" />
      <circle class="ring" r="10" />
      <g class="mark">${mark(place.kind)}</g>
    </g>
    ${
      label
        ? svg`<text class="name" x=${label.x} y=${label.y} text-anchor=${label.anchor} dominant-baseline="central">${place.name}</text>`
        : nothing
    }
  </g>`;
}

function renderScaleBar({scene, window, t}: MapScene): SVGTemplateResult {
  const {kilometres, width} = scene.scale;
  const x = 12;
  const y = window.height - 14;
  return svg`<g class="scale" aria-hidden="true">
    <path d="M${x} ${y - 5}v5h${width}v-5" />
    <text x=${x + width + 8} y=${y - 1} dominant-baseline="central">${t('kilometres', {n: kilometres})}</text>
  </g>`;
}

/** The map as a picture; its places are buttons in one group with one tab stop. */
export function renderMap(scene: MapScene): TemplateResult {
  const {window, t} = scene;
  const {marks} = scene.scene;
  // The chosen place is drawn last, over its neighbours.
  const ordered = [...marks].sort(
    (a, b) => Number(a.id === scene.selected) - Number(b.id === scene.selected),
  );
  return html`<svg
    class="drawing"
    part="drawing"
    viewBox="0 0 ${window.width} ${window.height}"
    width=${window.width}
    height=${window.height}
    role="group"
    aria-label="${t('places', {n: marks.length})}. ${t('hint')}"
  >
    <defs>
      <marker
        id="arrow"
        viewBox="0 0 8 8"
        refX="7"
        refY="4"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path class="arrow" d="M0 0 8 4 0 8Z"></path>
      </marker>
      <pattern
        id="hatch"
        width="5"
        height="5"
        patternUnits="userSpaceOnUse"
        patternTransform="rotate(45)"
      >
        <path class="hatch" d="M0 0V5"></path>
      </pattern>
    </defs>
    ${renderOutlines(scene)} ${renderCountries(scene)} ${renderRoutes(scene)}
    ${ordered.map((each) => renderMark(each, scene))} ${renderScaleBar(scene)}
  </svg>`;
}
