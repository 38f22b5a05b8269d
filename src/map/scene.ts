import type {MapData, Place} from '../topic/place-types.js';
import {middle, place as placeIn, type Look} from './camera.js';
import {boxAround, markSize, placeLabels, type Box, type PlacedLabel} from './labels.js';
import {areaLabels, courseLabel, type AreaLabel, type CourseLabel} from './lines.js';
import {kilometresPerUnit, unproject, type Point} from './projection.js';
import {scaleBar, type ScaleBar} from './scale-bar.js';
import type {Measure, TextStyle} from './text-width.js';
import {fromWindow, isInside, type Size} from './viewport.js';

/** A place in the window, or outside it. */
export interface Mark {
  readonly id: string;
  readonly place: Place;
  /** CSS pixels in the window. */
  readonly at: Point;
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

/** How the name of a place is set, by its rank; the style sheet says the same. */
export function nameStyle({kind, id}: Place, chosen: string): TextStyle {
  if (kind === 'capital') return {size: 0.9375, bold: true};
  const size = (weights[kind] ?? 4) > 2 ? 0.8125 : 0.75;
  return {size, bold: id === chosen, italic: kind === 'river'};
}

function markOf(place: Place, look: Look): Omit<Mark, 'minor'> {
  const {drawing, window, view} = look;
  const at = placeIn(look, place);
  const {x, y} = fromWindow(view, window, at);
  const beyond = x < 0 || y < 0 || x > drawing.width || y > drawing.height;
  const clamp = (value: number, most: number): number =>
    Math.min(Math.max(value, edge), most - edge);
  const shown = {x: clamp(at.x, window.width), y: clamp(at.y, window.height)};
  return {id: place.id, place, beyond, at: beyond ? shown : at};
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
function furniture({width, height}: Size): readonly Box[] {
  return [
    {left: 0, right: 190, top: height - 26, bottom: height},
    {left: 0, right: width, top: 0, bottom: degreeRoom.top},
    {left: width - degreeRoom.right, right: width, top: 0, bottom: height},
  ];
}

function coursesOf(
  marks: readonly Mark[],
  look: Look,
  taken: readonly Box[],
  measure: Measure,
): ReadonlyMap<string, CourseLabel> {
  const found = new Map<string, CourseLabel>();
  for (const {id, place} of marks) {
    if (!place.course) continue;
    const points = place.course.points.map(([lat, lon]) => placeIn(look, {lat, lon}));
    const others = [...taken, ...[...found.values()].flatMap(({boxes}) => boxes)];
    const label = courseLabel(place.course.text ?? place.name, points, look, others, measure);
    if (label) found.set(id, label);
  }
  return found;
}

/** Lays the places out for one look at the map. */
export function layOut(
  places: readonly Place[],
  {geometry}: Pick<MapData, 'geometry'>,
  look: Look,
  measure: Measure,
  chosen = '',
): Scene {
  const {window} = look;
  const marks = standBack(
    places.map((place) => markOf(place, look)),
    chosen,
  );
  const near = marks.filter(({at}) => isInside(at, window));
  const fixed = furniture(window);
  const markBoxes = near.map(({at, minor}) => boxAround(at, minor ? markSize / 2 : markSize));
  const courses = coursesOf(near, look, [...fixed, ...markBoxes], measure);
  const requests = near
    .filter(({id, place, minor}) => !courses.has(id) && (!minor || weightOf(place, chosen) > 3))
    .map(({id, place, at, minor}) => ({
      id,
      at,
      ...measure(place.name, nameStyle(place, chosen)),
      weight: minor ? 0 : weightOf(place, chosen),
    }));
  const written = [...fixed, ...[...courses.values()].flatMap(({boxes}) => boxes)];
  const labels = placeLabels(requests, near, window, written);
  const taken = [...written, ...markBoxes, ...labels.map(({box}) => box)];
  const scale = scaleOf(look);
  return {
    marks,
    labels: new Map(labels.map((label) => [label.id, label])),
    courses,
    areas: areaLabels(geometry?.areas ?? [], look, taken, measure),
    ...(scale && {scale}),
  };
}

/** The place that the Tab key reaches: the one sought where the window shows it, else the first that it does. */
export function currentOf({marks}: Scene, {window}: Look, sought: string): string {
  const shown = marks.filter(({at}) => isInside(at, window));
  return (shown.find(({id}) => id === sought) ?? shown[0] ?? marks[0])?.id ?? '';
}
