/**
 * Projects the borderland from Natural Earth's 1:10m countries (world-atlas,
 * public domain) to compact SVG paths: `node tools/border-geometry.mjs`.
 * The result is committed, so that browsers carry no projection and no atlas.
 */
import {readFile, writeFile} from 'node:fs/promises';
import {geoIdentity} from 'd3-geo';
import {feature, mesh} from 'topojson-client';
import {presimplify, simplify} from 'topojson-simplify';

const root = new URL('../', import.meta.url);
const target = new URL('data/china-north-korea/geometry.json', root);

/** Degrees; wide enough for Dalian, Shenyang and the mouth of the Tumen. */
const bounds = {west: 120.9, east: 131.4, south: 38.3, north: 43.6};
const width = 1000;
/** Square units of the drawing that a corner must span to be kept. */
const smallestCorner = 1.1;

const countries = {china: '156', northKorea: '408', southKorea: '410', russia: '643'};

const radians = Math.PI / 180;
const mercator = (latitude) => Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
const scale = width / ((bounds.east - bounds.west) * radians);
const project = ([longitude, latitude]) => [
  (longitude - bounds.west) * radians * scale,
  (mercator(bounds.north) - mercator(latitude)) * scale,
];
const height = Math.round(project([0, bounds.south])[1]);

/** The same topology in units of the drawing, so that shared lines are simplified once. */
function projectTopology({objects, arcs, transform}) {
  const {scale: step, translate} = transform;
  return {
    type: 'Topology',
    objects,
    arcs: arcs.map((arc) => {
      let [x, y] = [0, 0];
      return arc.map(([dx, dy]) => {
        x += dx;
        y += dy;
        const degrees = [x * step[0] + translate[0], y * step[1] + translate[1]];
        return project([degrees[0], Math.max(-85, Math.min(85, degrees[1]))]);
      });
    }),
  };
}

/** Whole units, each step relative to the last: the shortest text for a line. */
function toPath({type, coordinates}) {
  const lines = {
    LineString: () => [coordinates],
    MultiLineString: () => coordinates,
    Polygon: () => coordinates,
    MultiPolygon: () => coordinates.flat(),
  }[type]();
  return lines.map((line) => lineToPath(line, type.endsWith('Polygon'))).join('');
}

function lineToPath(line, closed) {
  const points = line.map(([x, y]) => [Math.round(x), Math.round(y)]);
  const [start, ...rest] = points.filter(
    ([x, y], index) => !index || x !== points[index - 1][0] || y !== points[index - 1][1],
  );
  if (rest.length < (closed ? 3 : 1)) return '';
  let [x, y] = start;
  const steps = rest.map(([toX, toY]) => {
    const step = `${toX - x} ${toY - y}`;
    [x, y] = [toX, toY];
    return step;
  });
  return `M${start.join(' ')}l${steps.join(' ').replaceAll(' -', '-')}${closed ? 'z' : ''}`;
}

const atlasFile = new URL('node_modules/world-atlas/countries-10m.json', root);
const atlas = JSON.parse(await readFile(atlasFile, 'utf8'));
const topology = simplify(presimplify(projectTopology(atlas)), smallestCorner);
const shapes = topology.objects.countries.geometries;
const shapeOf = (name) => shapes.find(({id}) => id === countries[name]);
const between = (one, other) =>
  mesh(
    topology,
    {type: 'GeometryCollection', geometries: [shapeOf(one), shapeOf(other)]},
    (a, b) => a !== b,
  );

const margin = 4;
const clip = geoIdentity().clipExtent([
  [-margin, -margin],
  [width + margin, height + margin],
]);

function clipped(geometry) {
  let result = {type: 'MultiLineString', coordinates: []};
  const polygon = geometry.type.endsWith('Polygon');
  const rings = [];
  let line;
  clipStream(geometry, {
    point: (x, y) => line.push([x, y]),
    lineStart: () => (line = []),
    lineEnd: () => rings.push(line),
    polygonStart() {},
    polygonEnd() {},
    sphere() {},
  });
  result = polygon ? {type: 'Polygon', coordinates: rings} : {...result, coordinates: rings};
  return result;
}

function clipStream(geometry, sink) {
  const stream = clip.stream(sink);
  const polygons = {Polygon: [geometry.coordinates], MultiPolygon: geometry.coordinates}[
    geometry.type
  ];
  const drawLine = (line, closed) => {
    stream.lineStart();
    for (const [x, y] of closed ? line.slice(0, -1) : line) stream.point(x, y);
    stream.lineEnd();
  };
  if (!polygons) return geometry.coordinates.forEach((line) => drawLine(line, false));
  for (const polygon of polygons) {
    stream.polygonStart();
    polygon.forEach((ring) => drawLine(ring, true));
    stream.polygonEnd();
  }
}

const land = (name) => toPath(clipped(feature(topology, shapeOf(name)).geometry));
const line = (one, other) => toPath(clipped(between(one, other)));

const geometry = {
  bounds,
  width,
  height,
  areas: [
    {id: 'china', path: land('china')},
    {id: 'north-korea', path: land('northKorea')},
    {id: 'south-korea', path: land('southKorea')},
    {id: 'russia', path: land('russia')},
  ],
  lines: [
    {id: 'border', path: line('china', 'northKorea')},
    {
      id: 'other',
      path:
        line('northKorea', 'southKorea') + line('northKorea', 'russia') + line('china', 'russia'),
    },
  ],
};
await writeFile(target, `${JSON.stringify(geometry, null, 2)}\n`);
