import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import type {Actor, Era, TopicEvent} from '../topic/types.js';
import type {PlotGestures} from './gestures.js';
import type {Lane} from './lanes.js';
import {BAR_MARK, TARGET} from './layout.js';
import {fadeGradient, fadeOf, hueOf, isVague, markShape, type Fade, type MarkHue} from './marks.js';
import type {PlacedItem} from './scene.js';
import type {Tick} from './ticks.js';
import {spanOf, type View} from './view.js';

/** Sizes of the axis in pixels. */
export interface AxisSize {
  readonly width: number;
  /** Width of the column of lane names. */
  readonly gutter: number;
  readonly rowHeight: number;
  readonly rows: number;
  /** Height of the line with the names of the eras. */
  readonly top: number;
  /** Height of the line with the ticks' labels. */
  readonly bottom: number;
}

/** All that the axis shows. */
export interface AxisScene {
  readonly size: AxisSize;
  readonly view: View;
  readonly rtl: boolean;
  readonly events: readonly TopicEvent[];
  readonly actors: readonly Actor[];
  readonly eras: readonly {
    readonly era: Era;
    readonly x0: number;
    readonly x1: number;
    readonly label: string;
    readonly shaded: boolean;
  }[];
  readonly lanes: readonly Lane[];
  readonly ticks: readonly (Tick & {readonly x: number})[];
  readonly items: readonly PlacedItem[];
  /** Key of the item that Tab leads to. */
  readonly active: string;
  /** Key of the item that holds the selected event. */
  readonly selected: string;
  readonly labels: {readonly list: string; name(item: PlacedItem): string};
  readonly gestures: PlotGestures;
  onActivate(item: PlacedItem, byKeyboard: boolean): void;
  onFocus(item: PlacedItem): void;
  onHover(item: PlacedItem | undefined): void;
  onKey(event: KeyboardEvent): void;
}

/** Width of the plot itself. */
export function plotWidth({width, gutter}: AxisSize): number {
  return Math.max(1, width - gutter);
}

/** Height of the whole axis. */
export function axisHeight({top, bottom, rows, rowHeight}: AxisSize): number {
  return top + bottom + rows * rowHeight;
}

/** Turns pixels from the start edge into pixels from the left. */
type Mirror = (x: number) => number;

function renderEras({eras, size}: AxisScene, mirror: Mirror): SVGTemplateResult {
  const height = size.top + size.rows * size.rowHeight;
  return svg`<g part="eras">${eras.map(
    ({x0, x1, label, shaded}) => svg`
      ${shaded ? svg`<rect class="era" x=${Math.min(mirror(x0), mirror(x1))} width=${Math.max(0, x1 - x0)} height=${height}></rect>` : nothing}
      ${label ? svg`<text class="era-name" part="era-name" x=${mirror(Math.max(x0, 0) + 8)} y=${size.top * 0.68}>${label}</text>` : nothing}`,
  )}</g>`;
}

function renderTicks({ticks, size}: AxisScene, mirror: Mirror): SVGTemplateResult {
  const base = size.top + size.rows * size.rowHeight;
  const width = plotWidth(size);
  return svg`<g part="ticks" aria-hidden="true">
    <path class="grid" d=${ticks.map(({x}) => `M${mirror(x).toFixed(1)} ${size.top}V${base + 5}`).join('')}></path>
    <path class="base" d="M0 ${base}H${width}"></path>
    ${ticks.map(
      ({x, label, major}) => svg`<text class=${major ? 'tick major' : 'tick'} x=${mirror(x)}
        y=${base + size.bottom * 0.72}>${label}</text>`,
    )}
  </g>`;
}

function bandOf(
  placed: PlacedItem,
  event: TopicEvent,
  scale: number,
): {x: number; width: number; fade: Fade | typeof nothing} | undefined {
  const {item, x, x1} = placed;
  if (item.kind === 'bar') return {x, width: x1 - x, fade: fadeOf(event)};
  if (item.kind === 'cluster') return undefined;
  if (event.date.open === 'start') return {x: x - 48, width: 48, fade: 'start'};
  if (event.date.open === 'end') return {x, width: 48, fade: 'end'};
  const width = (event.date.end - event.date.start) * scale;
  // The range of a vague date, once it is wide enough to be seen behind the mark.
  return width < 18 ? undefined : {x: x - width / 2, width, fade: 'both'};
}

/** A band's ends, held within reach of the plot: coordinates of millions of pixels lose their digits. */
function clipBand(x: number, width: number, plot: number): {x: number; width: number} {
  const from = Math.max(x, -plot);
  return {x: from, width: Math.max(0, Math.min(x + width, plot * 2) - from)};
}

function renderBand(
  scene: AxisScene,
  placed: PlacedItem,
  hue: MarkHue,
  middle: number,
  mirror: Mirror,
): SVGTemplateResult | typeof nothing {
  const event = scene.events[placed.item.members[0] ?? 0];
  const plot = plotWidth(scene.size);
  const band = event && bandOf(placed, event, plot / spanOf(scene.view));
  if (!band) return nothing;
  const {fade} = band;
  const {x, width} = fade === nothing ? clipBand(band.x, band.width, plot) : band;
  const height = 18;
  return svg`<rect class="band hue-${hue === 'both' ? 'none' : hue} ${fade === nothing ? 'known' : ''}"
    x=${mirror(x) - mirror(middle) - (scene.rtl ? width : 0)} y=${-height / 2} width=${width} height=${height}
    fill=${fade === nothing ? nothing : `url(#fade-${hue === 'both' ? 'none' : hue}-${fade})`}></rect>`;
}

function renderItem(scene: AxisScene, placed: PlacedItem, mirror: Mirror): SVGTemplateResult {
  const {item, label, labelX, labelBefore} = placed;
  const {size, events} = scene;
  const event = events[item.members[0] ?? 0];
  const hue = event ? hueOf(event, scene.actors) : 'none';
  const isCluster = item.kind === 'cluster';
  const middle = item.kind === 'bar' ? placed.x + BAR_MARK : placed.x;
  const y = size.top + (item.row + 0.5) * size.rowHeight;
  const count = item.members.length;
  const half = isCluster ? 8 + String(count).length * 3.5 : 0;
  const state = item.key === scene.selected ? ' selected' : '';
  return svg`<g role="listitem">
    <g class="item ${item.kind}${state}" part="${isCluster ? 'cluster' : 'event'}${state}" role="button"
      tabindex=${item.key === scene.active ? 0 : -1}
      aria-label=${scene.labels.name(placed)}
      aria-current=${state ? 'true' : nothing}
      data-key=${item.key}
      transform="translate(${mirror(middle)} ${y})"
      @click=${(e: MouseEvent) => scene.onActivate(placed, e.detail === 0)}
      @focus=${() => scene.onFocus(placed)}
      @pointerenter=${(e: PointerEvent) => e.pointerType === 'mouse' && scene.onHover(placed)}
      @pointerleave=${() => scene.onHover(undefined)}>
      ${renderBand(scene, placed, hue, middle, mirror)}
      <rect class="target" x=${-Math.max(half, TARGET / 2)} y=${-TARGET / 2}
        width=${Math.max(half * 2, TARGET)} height=${TARGET} rx="12"></rect>
      ${
        isCluster
          ? svg`<rect class="badge" x=${-half} y="-10" width=${half * 2} height="20" rx="10"></rect>
            <text class="count">${count}</text>`
          : event
            ? markShape(hue, isVague(event))
            : nothing
      }
      ${
        label
          ? svg`<text class=${labelBefore ? 'label before' : 'label'} part="label"
            x=${mirror(labelX) - mirror(middle)}>${label}</text>`
          : nothing
      }
    </g>
  </g>`;
}

function renderNeedle(scene: AxisScene, mirror: Mirror): SVGTemplateResult | typeof nothing {
  const placed = scene.items.find(({item}) => item.key === scene.selected);
  if (!placed) return nothing;
  const {size} = scene;
  const x = mirror(placed.item.kind === 'bar' ? placed.x + BAR_MARK : placed.x);
  const y = size.top + (placed.item.row + 0.5) * size.rowHeight;
  const base = size.top + size.rows * size.rowHeight;
  return svg`<path class="needle" d="M${x} ${y + 10}V${base + 6}"></path>`;
}

function renderFades(scene: AxisScene): SVGTemplateResult[] {
  const used = new Map<string, SVGTemplateResult>();
  for (const {item} of scene.items) {
    const event = scene.events[item.members[0] ?? 0];
    const fade = event && fadeOf(event);
    if (!event || !fade || fade === nothing || item.kind === 'cluster') continue;
    const hue = hueOf(event, scene.actors);
    const drawn = hue === 'both' ? 'none' : hue;
    const key = `${drawn}-${String(fade)}`;
    if (!used.has(key)) used.set(key, fadeGradient(drawn, fade, scene.rtl));
  }
  return [...used.values()];
}

function renderLanes({lanes, size, rtl}: AxisScene): SVGTemplateResult {
  const y = (row: number): number => size.top + row * size.rowHeight;
  const rules = lanes.slice(1).map(({firstRow}) => `M0 ${y(firstRow)}H${size.width}`);
  return svg`<g part="lanes">
    <path class="rule" d=${rules.join('')}></path>
    ${lanes.map(
      ({label, firstRow}) =>
        svg`<text class="lane" x=${rtl ? size.width : 0} y=${y(firstRow) + size.rowHeight / 2}>${label}</text>`,
    )}
  </g>`;
}

/** The axis with everything on it. */
export function renderAxis(scene: AxisScene): TemplateResult {
  const {size, rtl, gestures} = scene;
  const plot = plotWidth(size);
  const height = axisHeight(size);
  const mirror: Mirror = rtl ? (x) => plot - x : (x) => x;
  return html`<svg class="axis" part="axis" width=${size.width} height=${height}>
    <defs>${renderFades(scene)}</defs>
    ${size.gutter ? renderLanes(scene) : nothing}
    <svg
      class="plot"
      part="plot"
      x=${rtl ? 0 : size.gutter}
      width=${plot}
      height=${height}
      @wheel=${gestures.wheel}
      @pointerdown=${gestures.down}
      @pointermove=${gestures.move}
      @pointerup=${gestures.up}
      @pointercancel=${gestures.up}
      @click=${gestures.click}
      @keydown=${(event: KeyboardEvent) => scene.onKey(event)}
    >
      <rect class="ground" width=${plot} height=${height}></rect>
      ${renderEras(scene, mirror)} ${renderTicks(scene, mirror)} ${renderNeedle(scene, mirror)}
      <g role="list" aria-label=${scene.labels.list}>
        ${repeat(
          scene.items,
          ({item}) => item.key,
          (placed) => renderItem(scene, placed, mirror),
        )}
      </g>
    </svg>
  </svg>`;
}
