import type {MapData, Place} from '../topic/place-types.js';
import {middle, place as placeIn, type Look} from './camera.js';
import {sidesOf, ontoBank} from './banks.js';
import {graticule} from './graticule.js';
import {frontiersOf, type Segment} from './frontiers.js';
import {boxAround, markSize, placeLabels, type Box, type PlacedLabel} from './labels.js';
import {areaLabels, courseLabel, type AreaLabel, type CourseLabel} from './lines.js';
import {kilometresPerUnit, unproject, type Point} from './projection.js';
import {scaleBar, type ScaleBar} from './scale-bar.js';
import type {Measure, TextStyle} from './text-width.js';
import {clamp, fromWindow, isInside} from './viewport.js';

/** A place in the window, or outside it. */
export interface Mark {
  readonly id: string;
  readonly place: Place;
  /** CSS pixels in the window. */
  readonly at: Point;
  /** Where the place is, when its mark stands apart from it on its own side of the border. */
  readonly spot?: Point;
  /** True where the place lies outside the drawing and is shown at its edge. */
  readonly beyond: boolean;
  /** True where it stands back behind a greater place that is too near. */
  readonly minor: boolean;
}

/** What the window shows. */
export interface Scene {
  readonly marks: readonly Mark[];
  readonly labels: ReadonlyMap<string, PlacedLabel>;
  readonly courses: ReadonlyMap<string, CourseLabel>;
  readonly areas: readonly AreaLabel[];
  /** True where places of two countries face each other across the border. */
  readonly banks: boolean;
  /** Missing where a map shows so much of the globe that no one scale holds. */
  readonly scale?: ScaleBar;
}

const edge = 14;
const weights: Readonly<Record<string, number>> = {
  capital: 6,
  mountain: 5,
  city: 4,
  river: 3,
  bridge: 2,
  island: 2,
  crossing: 1,
};
const chosenWeight = 10;
/** CSS pixels between two marks that are both drawn in full. */
const elbowRoom = 11;
/** Degrees of latitude beyond which a scale bar would mislead. */
const mostLatitude = 25;

function weightOf({id, kind}: Place, chosen: string): number {
  return id === chosen ? chosenWeight : (weights[kind] ?? 4);
}

/** The name as it is written on the map, beside a mark or along a line. */
export function labelText({name, course}: Place): string {
  return course?.text ?? name;
}

/** How the name of a place is set, by its rank; the style sheet says the same. */
export function nameStyle({kind, id}: Place, chosen: string): TextStyle {
  if (kind === 'capital') return {size: 0.9375, bold: true};
  const size = (weights[kind] ?? 4) > 2 ? 0.8125 : 0.75;
  return {size, bold: id === chosen, italic: kind === 'river'};
}

/** CSS pixels from which on a line leads from a mark to its place. */
const apart = 4;

/** Moves a point to the side of the border that is a country's. */
type Bank = (at: Point, country: string | undefined) => Point;

function markOf(place: Place, look: Look, bank: Bank): Omit<Mark, 'minor'> {
  const {drawing, window, view} = look;
  const spot = placeIn(look, place);
  const at = bank(spot, place.country);
  const isApart = Math.hypot(at.x - spot.x, at.y - spot.y) >= apart;
  const {x, y} = fromWindow(view, window, at);
  const beyond = x < 0 || y < 0 || x > drawing.width || y > drawing.height;
  const shown = {
    x: clamp(at.x, edge, window.width - edge),
    y: clamp(at.y, edge, window.height - edge),
  };
  if (beyond) return {id: place.id, place, beyond, at: shown};
  return {id: place.id, place, beyond, at, ...(isApart && {spot})};
}

/** Greater places first. */
function byWeight<T extends {readonly place: Place}>(marks: readonly T[], chosen: string): T[] {
  return [...marks].sort((a, b) => weightOf(b.place, chosen) - weightOf(a.place, chosen));
}

/** A lesser place that is too near to one drawn in full stands back. */
function standBack(marks: readonly Omit<Mark, 'minor'>[], chosen: string): readonly Mark[] {
  const full: Point[] = [];
  for (const {at} of byWeight(marks, chosen)) {
    if (full.every(({x, y}) => Math.hypot(x - at.x, y - at.y) >= elbowRoom)) full.push(at);
  }
  // Whatever is chosen, the order stays: else the focus would end up on another place.
  return byWeight(marks, '').map((mark) => ({...mark, minor: !full.includes(mark.at)}));
}

function scaleOf(look: Look): ScaleBar | undefined {
  const {drawing, view, window} = look;
  const [latitude] = unproject(drawing, middle(look));
  const [north] = unproject(drawing, fromWindow(view, window, {x: 0, y: 0}));
  const [south] = unproject(drawing, fromWindow(view, window, {x: 0, y: window.height}));
  if (north - south > mostLatitude) return undefined;
  return scaleBar(view.scale / kilometresPerUnit(drawing, latitude), 110);
}

/** CSS pixels along the edges that hold the degrees: above, and at the right. */
export const degreeRoom = {top: 16, right: 40} as const;

/** What the scale bar and the degrees take. */
function furniture(look: Look): readonly Box[] {
  const {width, height} = look.window;
  return [
    {left: 0, right: 190, top: height - 26, bottom: height},
    {left: 0, right: width, top: 0, bottom: degreeRoom.top},
    ...graticule(look).parallels.map(({at}) => ({
      left: width - degreeRoom.right,
      right: width,
      top: at - degreeRoom.top,
      bottom: at,
    })),
  ];
}

function coursesOf(
  marks: readonly Mark[],
  look: Look,
  taken: readonly Box[],
  frontiers: readonly Segment[],
  measure: Measure,
): ReadonlyMap<string, CourseLabel> {
  const found = new Map<string, CourseLabel>();
  for (const {id, place} of marks) {
    if (!place.course) continue;
    const points = place.course.points.map(([lat, lon]) => placeIn(look, {lat, lon}));
    const others = [...taken, ...[...found.values()].flatMap(({boxes}) => boxes)];
    const label = courseLabel(labelText(place), points, look, others, frontiers, measure);
    if (label) found.set(id, label);
  }
  return found;
}

/** Lays the places out for one look at the map. */
export function layOut(
  places: readonly Place[],
  data: MapData,
  look: Look,
  measure: Measure,
  chosen = '',
): Scene {
  const {window} = look;
  const frontiers = frontiersOf(data.geometry, look, 0);
  const border = frontiersOf(data.geometry, look, 2);
  const sides = sidesOf(
    data.places.map((place) => ({...place, at: placeIn(look, place)})),
    border,
  );
  const bank: Bank = (at, country = '') => {
    const side = sides.get(country);
    return side ? ontoBank(at, side, border) : at;
  };
  const marks = standBack(
    places.map((place) => markOf(place, look, bank)),
    chosen,
  );
  const near = marks.filter(({at}) => isInside(at, window));
  const fixed = furniture(look);
  const markBoxes = near.map(({at, minor}) => boxAround(at, minor ? markSize / 2 : markSize));
  const courses = coursesOf(near, look, [...fixed, ...markBoxes], frontiers, measure);
  const requests = near
    .filter(({id, place, minor}) => !courses.has(id) && (!minor || weightOf(place, chosen) > 3))
    .map(({id, place, at, minor}) => ({
      id,
      at,
      ...measure(labelText(place), nameStyle(place, chosen)),
      weight: minor ? 0 : weightOf(place, chosen),
      bound: !!place.country,
    }));
  const written = [...fixed, ...[...courses.values()].flatMap(({boxes}) => boxes)];
  const labels = placeLabels(requests, near, window, written, frontiers);
  const taken = [...written, ...markBoxes, ...labels.map(({box}) => box)];
  const scale = scaleOf(look);
  return {
    marks,
    labels: new Map(labels.map((label) => [label.id, label])),
    courses,
    banks: sides.size > 1,
    areas: areaLabels(data.geometry?.areas ?? [], look, taken, frontiers, measure),
    ...(scale && {scale}),
  };
}

/** The place that the Tab key reaches: the one sought where the window shows it, else the first that it does. */
export function currentOf({marks}: Scene, {window}: Look, sought: string): string {
  const shown = marks.filter(({at}) => isInside(at, window));
  return (shown.find(({id}) => id === sought) ?? shown[0] ?? marks[0])?.id ?? '';
}
