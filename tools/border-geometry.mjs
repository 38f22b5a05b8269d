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

/** Degrees; wide enough for Beijing and for wide windows. */
const bounds = {west: 115.9, east: 132.6, south: 37.6, north: 44.2};
/** What a window shows first: the rivers from Dalian and Pyongyang to the mouth of the Tumen. */
const focus = {west: 121.2, east: 131.2, south: 38.6, north: 43.5};
const width = 1500;
/** Square units of the drawing that a corner must span to be kept. */
const smallestCorner = 2.3;

/** On the Yalu below Dandong, where the atlas has sea already: the New Yalu River Bridge, and the mouth. */
const estuary = [
  [124.3694, 40.0356],
  [124.3167, 39.8667],
];
/** Length of the Tumen between North Korea and Russia; in the atlas it is almost twice as long. */
const tumenWithRussiaKm = 17;

const countries = {
  china: '156',
  northKorea: '408',
  southKorea: '410',
  russia: '643',
  mongolia: '496',
};

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

/** Room beyond the frame, so that the bands along the outlines do not follow the frame. */
const margin = 30;
const clip = geoIdentity().clipExtent([
  [-margin, -margin],
  [width + margin, height + margin],
]);

function clipped(geometry) {
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
  return {type: polygon ? 'Polygon' : 'MultiLineString', coordinates: rings};
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
const line = (geometry) => toPath(clipped(geometry));

/** Kilometres between two points of the drawing (mean Earth radius, IUGG). */
function kilometres([x, y], [toX, toY]) {
  const latitude =
    2 * Math.atan(Math.exp(mercator(bounds.north) - (y + toY) / 2 / scale)) - Math.PI / 2;
  return (Math.hypot(toX - x, toY - y) / scale) * Math.cos(latitude) * 6371.0088;
}

/** Cuts a line so many kilometres from its end. */
function cutFromEnd(points, length) {
  let left = length;
  for (let index = points.length - 1; index > 0; index--) {
    const [end, start] = [points[index], points[index - 1]];
    const step = kilometres(start, end);
    if (step >= left) {
      const part = left / step;
      const cut = [0, 1].map((axis) => end[axis] + (start[axis] - end[axis]) * part);
      return [
        [...points.slice(0, index), cut],
        [cut, ...points.slice(index)],
      ];
    }
    left -= step;
  }
  return [[], points];
}

/** The border with the atlas's two ends corrected by what is published. */
function borderLines() {
  const [border] = between('china', 'northKorea').coordinates;
  const [tumen] = between('northKorea', 'russia').coordinates;
  const westward = border[0][0] < border.at(-1)[0] ? border : [...border].reverse();
  const downstream = tumen[0][1] < tumen.at(-1)[1] ? tumen : [...tumen].reverse();
  const [upper, lower] = cutFromEnd(downstream, tumenWithRussiaKm);
  const whole = [...estuary.map(project).reverse(), ...westward, ...upper];
  return {
    border: {type: 'MultiLineString', coordinates: [whole]},
    russia: {type: 'MultiLineString', coordinates: [lower]},
  };
}

const {border, russia} = borderLines();
const others = [between('northKorea', 'southKorea'), russia, between('china', 'russia')];

const geometry = {
  bounds,
  focus,
  width,
  areas: [
    {
      label: {text: 'China', lat: 43.1, lon: 124.3},
      hue: 1,
      path: land('china'),
    },
    {
      label: {text: 'North Korea', lat: 40.2, lon: 127},
      hue: 2,
      path: land('northKorea'),
    },
    {
      label: {text: 'South Korea', lat: 37.9, lon: 127.9},
      path: land('southKorea'),
    },
    {label: {text: 'Russia', lat: 43.6, lon: 131.9}, path: land('russia')},
  ],
  lines: [{weight: 2, path: line(border)}, {path: others.map(line).join('')}],
  note: 'Outlines: Natural Earth 1:10m, public domain, simplified. The border line stands for the rivers. Two of its ends are corrected: below Dandong it is led to the mouth of the Yalu, and the Tumen divides North Korea from Russia for 17 km only. No length is measured from it.',
};
await writeFile(target, `${JSON.stringify(geometry, null, 2)}\n`);
