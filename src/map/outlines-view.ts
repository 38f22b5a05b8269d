import {nothing, svg, type SVGTemplateResult} from 'lit';
import type {Geometry} from '../topic/place-types.js';
import type {Look} from './camera.js';
import {toWindow} from './viewport.js';

function transformOf({view, window}: Look): string {
  const {x, y} = toWindow(view, window, {x: 0, y: 0});
  return `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${view.scale.toFixed(4)})`;
}

/**
 * Land, and as in an old atlas a band in the actor's hue along the inside of
 * its outline: the land itself stays quiet, and none of it looks like water.
 */
export function renderOutlines(
  geometry: Geometry | undefined,
  look: Look,
): SVGTemplateResult | typeof nothing {
  if (!geometry) return nothing;
  const {areas, lines} = geometry;
  return svg`<g class="outlines" transform=${transformOf(look)} aria-hidden="true">
    ${areas.map(({path, hue}, index) =>
      hue
        ? svg`<clipPath id="inside-${index}"><path d=${path} /></clipPath>
            <path class="area" d=${path} />
            <path class="band hue-${hue}" d=${path} clip-path="url(#inside-${index})" />`
        : svg`<path class="area" d=${path} />`,
    )}
    ${lines.map(({path, weight = 1}) => svg`<path class="frontier ${weight > 1 ? 'main' : ''}" d=${path} />`)}
  </g>`;
}
