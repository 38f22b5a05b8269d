import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {MapData, Place} from '../topic/place-types.js';
import {place as placeIn, type Look} from './camera.js';
import type {Segment} from './frontiers.js';
import {graticule} from './graticule.js';
import {courseLift} from './lines.js';
import {dot, isKnown} from './marks.js';
import {renderOutlines} from './outlines-view.js';
import type {MapWords} from './words.js';
import type {Point} from './projection.js';
import {degreeRoom, labelText, type Mark, type Scene} from './scene.js';

/** All that the drawing is made of. */
export interface MapScene {
  readonly data: MapData;
  readonly look: Look;
  readonly scene: Scene;
  readonly selected: string;
  /** The place that the Tab key reaches. */
  readonly current: string;
  readonly routes: boolean;
  readonly words: MapWords;
  readonly select: (place: Place) => void;
}

/** The net of degrees, and its numbers along two edges. */
function renderGraticule({look, words: {t}}: MapScene): SVGTemplateResult {
  const {width, height} = look.window;
  const {meridians, parallels} = graticule(look);
  const word = (n: number, below: 'west' | 'south', above: 'east' | 'north'): string =>
    t(n === 0 ? 'zero' : n < 0 ? below : above, {n: Math.abs(n)});
  const east = (n: number): string => word(n, 'west', 'east');
  const north = (n: number): string => word(n, 'south', 'north');
  const lines = [
    ...meridians.map(({at}) => `M${at.toFixed(1)} 0v${height}`),
    ...parallels.map(({at}) => `M0 ${at.toFixed(1)}h${width}`),
  ];
  const x = width - 4;
  return svg`<g class="graticule" aria-hidden="true">
    <path d=${lines.join('')} />
    ${meridians
      .filter(({at}) => at < width - degreeRoom.right - 24)
      .map(({degrees, at}) => svg`<text x=${at + 3} y="11">${east(degrees)}</text>`)}
    ${parallels
      .filter(({at}) => at > degreeRoom.top + 12)
      .map(
        ({degrees, at}) => svg`<text x=${x} y=${at - 4} text-anchor="end">${north(degrees)}</text>`,
      )}
  </g>`;
}

/** Schematic arrows. */
function renderRoutes({data, look, routes}: MapScene): unknown {
  if (!routes) return nothing;
  return data.routes?.ways.map(({points}) => {
    const at = points.map(([lat, lon]) => placeIn(look, {lat, lon}));
    return svg`<path class="route" d=${arc(at)} marker-end="url(#arrow)" />`;
  });
}

/** A bend through a way's points. */
function arc([start, ...rest]: readonly Point[]): string {
  if (!start) return '';
  const [bend, end] = rest;
  if (bend && end) return `M${start.x} ${start.y}Q${bend.x} ${bend.y} ${end.x} ${end.y}`;
  return `M${start.x} ${start.y}${rest.map(({x, y}) => `L${x} ${y}`).join('')}`;
}

/** What screen readers hear of a place: its name, its kind, and where it lies off the map. */
export function placeName({place, beyond}: Mark, {t, kind}: MapWords): string {
  const name = beyond ? t('beyond', {name: place.name}) : place.name;
  return `${name}, ${kind(place.kind)}`;
}

/** A fine line from a mark to its place, or to its name. */
function renderLeader([from, to]: Segment): SVGTemplateResult {
  return svg`<path class="leader" d="M${from.x} ${from.y}L${to.x} ${to.y}" />`;
}

function renderName({id, place}: Mark, {scene, selected}: MapScene): unknown {
  const label = scene.labels.get(id);
  if (label) {
    return svg`${label.tie ? renderLeader(label.tie) : nothing}<text
      class="name"
      x=${label.x.toFixed(1)}
      y=${label.y.toFixed(1)}
      text-anchor=${label.anchor}
      dominant-baseline="central"
    >${labelText(place)}</text>`;
  }
  const course = scene.courses.get(id);
  if (!course) return nothing;
  const path = `course-${[...scene.courses.keys()].indexOf(id)}`;
  return svg`<path id=${path} class="course" d=${course.path} />
    <text class="name along ${id === selected ? 'chosen' : ''}" dy=${-courseLift} text-anchor="middle">
      <textPath href="#${path}" startOffset="50%">${course.text}</textPath>
    </text>`;
}

function renderMark(each: Mark, drawn: MapScene): SVGTemplateResult {
  const {id, place, at, spot, minor} = each;
  const chosen = id === drawn.selected;
  const {words} = drawn;
  const known = isKnown(place.kind) ? place.kind : '';
  return svg`<g
    class="place ${known} ${chosen ? 'chosen' : ''}"
    part="place"
    data-id=${id}
    role="button"
    aria-label=${placeName(each, words)}
    aria-pressed=${chosen}
    tabindex=${id === drawn.current ? 0 : -1}
    @click=${() => drawn.select(place)}
  >
    ${spot ? renderLeader([at, spot]) : nothing}
    <g transform="translate(${at.x.toFixed(1)} ${at.y.toFixed(1)})">
      <circle class="target" r=${minor ? 5 : 13} />
      <circle class="ring" r="10" />
      <g class="mark">${minor ? dot : words.mark(place.kind)}</g>
    </g>
    ${renderName(each, drawn)}
  </g>`;
}

function renderScaleBar({look, scene, words}: MapScene): unknown {
  if (!scene.scale) return nothing;
  const {kilometres, width} = scene.scale;
  const y = look.window.height - 12;
  return svg`<g class="scale" aria-hidden="true">
    <path d="M12 ${y - 5}v5h${width.toFixed(1)}v-5" />
    <text x=${20 + width} y=${y - 1} dominant-baseline="central">${words.t('kilometres', {n: kilometres})}</text>
  </g>`;
}

/** The map as a picture; its places are buttons in one group with one tab stop. */
export function renderMap(drawn: MapScene): TemplateResult {
  const {t} = drawn.words;
  const {width, height} = drawn.look.window;
  const {marks, areas} = drawn.scene;
  // The greatest places are drawn last, over their neighbours.
  const ordered = [...marks].reverse();
  return html`<svg
    class="drawing"
    part="drawing"
    viewBox="0 0 ${width} ${height}"
    width=${width}
    height=${height}
    role="group"
    aria-label="${t('places', {n: marks.length})}. ${t('hint')}"
  >
    <defs>
      <marker
        id="arrow"
        refX="7"
        refY="4"
        markerWidth="8"
        markerHeight="8"
        markerUnits="userSpaceOnUse"
        orient="auto"
      >
        <path class="arrow" d="M0 0 8 4 0 8Z"></path>
      </marker>
    </defs>
    ${renderGraticule(drawn)} ${renderOutlines(drawn.data.geometry, drawn.look)}
    ${areas.map(
      ({text, x, y}) =>
        svg`<text class="country" x=${x.toFixed(1)} y=${y.toFixed(1)} dominant-baseline="central" aria-hidden="true">${text}</text>`,
    )}
    ${renderRoutes(drawn)} ${ordered.map((each) => renderMark(each, drawn))}
    ${renderScaleBar(drawn)}
  </svg>`;
}
