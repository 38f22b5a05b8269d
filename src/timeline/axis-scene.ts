import type {Era} from '../topic/types.js';
import type {AxisPanel} from './axis-panel.js';
import type {AxisScene, AxisSize} from './axis-view.js';
import {countByTime, densityPath} from './density.js';
import {fitText} from './labels.js';
import type {Item} from './layout.js';
import type {OverviewScene} from './overview-view.js';
import {sceneOf, type PlacedItem} from './scene.js';
import {anchorOf} from './time-index.js';
import {timeTicks} from './ticks.js';
import {spanOf, type View} from './view.js';
import {dateInWords, rangeInWords, viewInWords, yearWords} from './words.js';

/** Heights of the overview strip and of the columns in it. */
const OVERVIEW = 38;
const DENSITY = 22;

/** Where an era lies, in pixels from the start edge, and as much of its name as fits. */
interface PlacedEra {
  readonly era: Era;
  readonly x0: number;
  readonly x1: number;
  readonly label: string;
  readonly shaded: boolean;
}

function placeEras(panel: AxisPanel, view: View, width: number, named: boolean): PlacedEra[] {
  const scale = width / spanOf(view);
  const {font} = panel.input;
  return panel.input.model.eras.flatMap((era, i) => {
    const x0 = Math.max(-1, (era.date.start - view.t0) * scale);
    const x1 = Math.min(width + 1, (era.date.end - view.t0) * scale);
    if (x1 <= x0) return [];
    const room = x1 - Math.max(0, x0) - 14;
    const label = named ? fitText(era.name, font.name(era.name), room, font.name) : '';
    return [{era, x0, x1, label, shaded: i % 2 === 0}];
  });
}

/** Sizes of the axis for the fonts in use. */
export function axisSize({input, gutter}: AxisPanel): AxisSize {
  const {em} = input.font;
  return {
    width: input.width,
    gutter,
    rows: input.rows,
    rowHeight: rowHeight(em),
    top: Math.round((input.model.eras.length ? 1.75 : 0.5) * em),
    bottom: Math.round(1.75 * em),
  };
}

/** Height of a row of marks: never less than a target. */
export function rowHeight(em: number): number {
  return Math.max(25, Math.round(1.5625 * em));
}

/** The name of a mark. Panning asks for it at every frame, so it is kept. */
function nameOf(panel: AxisPanel, {item}: PlacedItem): string {
  const known = panel.names.get(item);
  if (known !== undefined) return known;
  const name = makeName(panel, item);
  panel.names.set(item, name);
  return name;
}

function makeName(panel: AxisPanel, item: Item): string {
  const {shown, locale, t, model} = panel.input;
  const [firstPlace = 0] = item.members;
  const first = shown[firstPlace];
  const last = shown[item.members.at(-1) ?? 0];
  if (!first || !last) return '';
  if (item.kind === 'cluster') {
    const range = rangeInWords(first, last, locale, t);
    // What happened at one instant no zoom separates.
    const key = anchorOf(first.date) === anchorOf(last.date) ? 'clusterSame' : 'cluster';
    return t(key, {n: item.members.length, range});
  }
  const position = t('position', {i: firstPlace + 1, n: shown.length});
  const parts = [dateInWords(first, locale), first.title, model.categoryName(first), position];
  return parts.filter(Boolean).join(', ');
}

function holds({item}: PlacedItem, place: number): boolean {
  return place >= 0 && item.members.includes(place);
}

/** The axis for the panel's present view. */
export function axisScene(panel: AxisPanel): AxisScene {
  const {shown, model, rtl, locale, t, font, selected} = panel.input;
  const {view} = panel.camera;
  const {plot} = panel;
  const active = panel.placeOf(panel.active);
  const layout = panel.layout.at(view, plot);
  const items = sceneOf(layout, shown, view, plot, font.label, ({members}) =>
    members.includes(active),
  );
  panel.items = items;
  const selectedPlace = panel.placeOf(selected);
  const count = Math.max(2, Math.round(plot / (font.em * 6)));
  const scale = plot / spanOf(view);
  const x = (time: number): number => (time - view.t0) * scale;
  const ticks = timeTicks(view, count, locale, yearWords(t)).map((tick) => ({
    ...tick,
    x: x(tick.time),
  }));
  return {
    size: axisSize(panel),
    view,
    rtl,
    events: shown,
    actors: model.data.actors,
    eras: placeEras(panel, view, plot, true),
    lanes: panel.plan.lanes,
    ticks: spreadTicks(ticks, plot, font.label),
    items,
    active: items.find((placed) => holds(placed, active))?.item.key ?? items[0]?.item.key ?? '',
    selected: items.find((placed) => holds(placed, selectedPlace))?.item.key ?? '',
    labels: {list: t('eventList'), name: (placed) => nameOf(panel, placed)},
    gestures: panel.gestures,
    onActivate: (placed, byKeyboard) => panel.activate(placed, byKeyboard),
    onFocus: (placed) => panel.focused(placed),
    onHover: (placed) => panel.actions.hover(placed),
    onKey: (event) => panel.onKey(event),
  };
}

/** Leaves out ticks whose labels would touch; major ones stay. */
export function spreadTicks<
  T extends {readonly x: number; readonly label: string; readonly major: boolean},
>(ticks: readonly T[], width: number, measure: (text: string) => number): T[] {
  const kept: {tick: T; from: number; to: number}[] = [];
  for (const tick of [...ticks].sort((a, b) => Number(b.major) - Number(a.major))) {
    const half = measure(tick.label) / 2 + 6;
    const from = tick.x - half;
    const to = tick.x + half;
    if (from < -4 || to > width + 4) continue;
    if (kept.some((other) => from < other.to && to > other.from)) continue;
    kept.push({tick, from, to});
  }
  return kept.map(({tick}) => tick).sort((a, b) => a.x - b.x);
}

/** The overview strip for the panel's present view. */
export function overviewScene(panel: AxisPanel, density: string): OverviewScene {
  const {input, domain, camera} = panel;
  const {strip: width, rtl, locale, t} = input;
  const {view} = camera;
  const scale = width / spanOf(domain);
  const x = (time: number): number => (time - domain.t0) * scale;
  const event = input.shown[panel.placeOf(input.selected)];
  return {
    width,
    height: OVERVIEW,
    density,
    drop: OVERVIEW - DENSITY,
    eras: placeEras(panel, domain, width, panel.zoomed),
    x0: x(view.t0),
    x1: x(view.t1),
    needle: event && x(anchorOf(event.date)),
    rtl,
    label: t('overview'),
    valueText: viewInWords(view, locale, t),
    value: Math.round((((view.t0 + view.t1) / 2 - domain.t0) / spanOf(domain)) * 1000),
    onPointer: panel.brush.onPointer,
    onKey: (key) => panel.onBrushKey(key),
  };
}

/** Density of the shown events over the whole domain. */
export function overviewDensity(panel: AxisPanel): string {
  const {shown, strip: width} = panel.input;
  const bins = Math.max(20, Math.min(160, Math.round(width / 7)));
  return densityPath(countByTime(shown, panel.domain, bins), width, DENSITY);
}
