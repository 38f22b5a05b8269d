import {html, nothing, svg, type SVGTemplateResult, type TemplateResult} from 'lit';
import type {Visit} from '../topic/visit-types.js';
import {
  isVague,
  SLOT,
  xOf,
  yearsOn,
  type Flag,
  type PlacedGap,
  type PlacedVisit,
} from './layout.js';
import {mark} from './marks.js';
import type {Scene, SceneSide} from './scene.js';
import {dateInWords, nameOf, yearInWords, type Wording} from './words.js';

/** What the axis shows and does. */
export interface AxisView {
  readonly scene: Scene;
  /** How many visits are on view. */
  readonly count: number;
  readonly selected: string;
  /** Id of the visit that the Tab key reaches. */
  readonly current: string;
  readonly rtl: boolean;
  readonly words: Wording;
  select(visit: Visit): void;
}

/** Turns pixels along the axis and away from it into places in the drawing. */
interface Plan {
  x(x: number): number;
  y(distance: number): number;
}

/** Height of the strip with the years. */
const bandOf = ({sizes}: Scene): number => Math.round(sizes.em * 1.75);

function planOf({scene, rtl}: AxisView, up: boolean): Plan {
  const {above, width} = scene;
  return {
    x: (x) => Math.round((rtl ? width - x : x) * 10) / 10,
    y: (distance) =>
      Math.round(up ? above.height - distance : above.height + bandOf(scene) + distance),
  };
}

function renderMark({visit, x, row}: PlacedVisit, plan: Plan, view: AxisView): SVGTemplateResult {
  const {words, selected, current} = view;
  const {id, rank, to, date} = visit;
  const {ranks, actors} = words.data;
  const hue = actors.find((actor) => actor.id === to)?.hue;
  const place = ranks.findIndex((each) => each.id === rank);
  const chosen = id === selected;
  return svg`<g
    class="visit ${chosen ? 'chosen' : ''}"
    part="visit"
    data-id=${id}
    role="button"
    aria-label=${nameOf(visit, words)}
    aria-pressed=${chosen}
    tabindex=${id === current ? 0 : -1}
    transform="translate(${plan.x(x)} ${plan.y((row + 0.5) * SLOT)})"
    @click=${() => view.select(visit)}
  >
    <title>${nameOf(visit, words)}</title>
    <circle class="target" r="12" />
    ${mark(place, hue, isVague(date))}
  </g>`;
}

/** The number of a counted meeting, beside its mark; the mark says it in words. */
function renderNumber({visit, x, row}: PlacedVisit, plan: Plan, view: AxisView): unknown {
  if (!visit.meeting) return nothing;
  const aside = visit.id === view.selected ? 15 : 9;
  const at = plan.x(x) + (view.rtl ? -aside : aside);
  return svg`<text class="number" x=${at} y=${plan.y((row + 0.5) * SLOT)}>${visit.meeting}</text>`;
}

/** A pole, and a line over the visits that its name stands for. */
function renderPole({x, foot, textEnd, end, y}: Flag, plan: Plan): SVGTemplateResult {
  const over = `M${plan.x(textEnd)} ${plan.y(y)}H${plan.x(end)}V${plan.y(y - 6)}`;
  return svg`<path
    class="pole"
    d="M${plan.x(x)} ${plan.y(foot)}V${plan.y(y + 6)}${end > textEnd ? over : ''}"
  />`;
}

function renderGap({gap, x1, x2, middle, y}: PlacedGap, plan: Plan, view: AxisView): unknown {
  const [start, end] = [plan.x(x1), plan.x(x2)];
  const at = plan.y(y - view.scene.sizes.em * 0.7);
  return svg`<g
    class="gap"
    part="gap"
    role="img"
    aria-label="${gap.label}, ${dateInWords(gap.date, view.words)}"
  >
    <path d="M${start} ${at - 4}v8M${start} ${at}H${end}M${end} ${at - 4}v8" />
    <text x=${plan.x(middle)} y=${plan.y(y)}>${gap.label}</text>
  </g>`;
}

function renderSide(side: SceneSide, up: boolean, view: AxisView): SVGTemplateResult {
  const {rtl} = view;
  const plan = planOf(view, up);
  const {gaps, flags, marks} = side;
  return svg`
    ${gaps.map((each) => renderGap(each, plan, view))}
    <g aria-hidden="true">
      ${flags.map((flag) => renderPole(flag, plan))}
      ${flags.map(
        ({name, x, y}) =>
          svg`<text class="name" x=${plan.x(x) + (rtl ? -5 : 5)} y=${plan.y(y)}>${name}</text>`,
      )}
      ${marks.map((placed) => renderNumber(placed, plan, view))}
    </g>
    ${marks.map((placed) => renderMark(placed, plan, view))}
  `;
}

/** The strip between the sides: a ruler of years. */
function renderYears(view: AxisView): SVGTemplateResult {
  const {scene, words} = view;
  const {axis, sizes} = scene;
  const [top, bottom] = [planOf(view, true).y(0), planOf(view, false).y(0)];
  const {x} = planOf(view, true);
  const [start, end] = [x(xOf(axis.from, axis)), x(xOf(axis.to, axis))];
  const fine = yearsOn(axis, 6).map((year) => {
    const at = x(xOf(year, axis));
    return `M${at} ${top}v4M${at} ${bottom}v-4`;
  });
  return svg`<g class="years" aria-hidden="true">
    <path class="base" d="M${start} ${top}H${end}M${start} ${bottom}H${end}" />
    <path class="tick" d=${fine.join('')} />
    ${yearsOn(axis, sizes.em * 5.5).map(
      (year) =>
        svg`<text class="year" x=${x(xOf(year, axis))} y=${(top + bottom) / 2}>${yearInWords(year, words)}</text>`,
    )}
  </g>`;
}

/** Beside the drawing, so that it stays where it is when the drawing is scrolled. */
function renderCaption({caption, hue}: SceneSide): unknown {
  return caption ? html`<div class="caption hue-${hue ?? 'none'}">${caption}</div>` : nothing;
}

/** The visits as a picture; its marks are buttons in one group with one tab stop. */
export function renderAxis(view: AxisView): TemplateResult {
  const {scene, count, words} = view;
  const {above, below, width} = scene;
  const height = Math.ceil(above.height + bandOf(scene) + below.height);
  return html`${renderCaption(above)}
    <div class="strip">
      <svg
        class="axis"
        part="axis"
        viewBox="0 0 ${width} ${height}"
        width=${width}
        height=${height}
        role="group"
        aria-label="${words.t('axisLabel', {n: count})}. ${words.t('hint')}"
      >
        ${renderYears(view)} ${renderSide(above, true, view)} ${renderSide(below, false, view)}
      </svg>
    </div>
    ${renderCaption(below)}`;
}
