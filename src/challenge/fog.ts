import {seededRandom} from '../topic/random.js';
import {cellsOf, COLUMNS, radiusAt, ROWS, TILES, type Cell} from './tiles.js';

/** Widest bitmap, in pixels: sharp enough for a picture of flat shapes, and light to draw. */
const MOST_PIXELS = 960;

/** Fog, its clouds and its grain on a light and on a dark page. */
const HUES = {
  light: {base: '#d9d5cc', cloud: '#f4f1ea', grain: '#8d877b'},
  dark: {base: '#3b3e44', cloud: '#5a5e66', grain: '#15171a'},
} as const;

function canvasOf(width: number, height: number): HTMLCanvasElement {
  return Object.assign(document.createElement('canvas'), {width, height});
}

function circle(path: Path2D, x: number, y: number, r: number): void {
  path.moveTo(x + r, y);
  path.arc(x, y, r, 0, Math.PI * 2);
}

/** Draws a picture under fog, and lets the fog dissolve cell by cell. */
export class Fog {
  private readonly canvas: HTMLCanvasElement;
  private readonly context: CanvasRenderingContext2D | null;
  private source: HTMLImageElement | undefined;
  private order: readonly number[] = [];
  private cleared = 0;
  private dark = false;
  private width = 0;
  /** The picture as a bitmap: vectors are drawn once, not in every frame. */
  private picture: HTMLCanvasElement | undefined;
  private pattern: CanvasPattern | null = null;
  private frame = 0;

  constructor(canvas: HTMLCanvasElement) {
    this.canvas = canvas;
    this.context = canvas.getContext('2d');
  }

  /** The picture and the order in which its tiles clear. */
  show(source: HTMLImageElement | undefined, order: readonly number[]): void {
    this.source = source;
    this.order = order;
    this.bake();
  }

  /** @param width Width on the page, in CSS pixels. */
  fit(width: number, dark: boolean): void {
    const pixels = Math.min(MOST_PIXELS, Math.round(width * Math.min(2, devicePixelRatio)));
    if (!pixels || (pixels === this.width && dark === this.dark)) return;
    this.dark = dark;
    this.width = pixels;
    this.canvas.width = pixels;
    this.canvas.height = Math.round((pixels * 2) / 3);
    this.bake();
  }

  /** Clears tiles, or draws fog anew where `count` is less than before. `still` takes no time. */
  clearTo(count: number, still: boolean): void {
    const from = this.cleared;
    if (count === from) return;
    this.stop();
    this.cleared = count;
    if (still || count < from || !this.picture) this.paint();
    else this.dissolve(this.order.slice(from, count));
  }

  /** Ends any movement; what it led to stays. */
  stop(): void {
    if (!this.frame) return;
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.paint();
  }

  private bake(): void {
    if (!this.width || !this.context) return;
    const {width, height} = this.canvas;
    this.picture = canvasOf(width, height);
    this.drawSource(this.picture.getContext('2d'), width, height);
    this.pattern = this.context.createPattern(this.bakeFog(width, height), 'no-repeat');
    cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.paint();
  }

  /** The whole picture, as large as fits. */
  private drawSource(
    context: CanvasRenderingContext2D | null,
    width: number,
    height: number,
  ): void {
    const {source} = this;
    if (!source?.naturalWidth || !context) return;
    const scale = Math.min(width / source.naturalWidth, height / source.naturalHeight);
    const w = source.naturalWidth * scale;
    const h = source.naturalHeight * scale;
    context.drawImage(source, (width - w) / 2, (height - h) / 2, w, h);
  }

  /** Fog with clouds, grain, and the faintest breath of the picture's colours. */
  private bakeFog(width: number, height: number): HTMLCanvasElement {
    const fog = canvasOf(width, height);
    const context = fog.getContext('2d');
    if (!context || !this.picture) return fog;
    const {base, cloud, grain} = this.dark ? HUES.dark : HUES.light;
    context.fillStyle = base;
    context.fillRect(0, 0, width, height);
    const small = canvasOf(COLUMNS / 4, ROWS / 4);
    small.getContext('2d')?.drawImage(this.picture, 0, 0, small.width, small.height);
    context.globalAlpha = 0.16;
    context.drawImage(small, 0, 0, width, height);
    const random = seededRandom('fog');
    this.drawClouds(context, cloud, random);
    context.fillStyle = grain;
    context.globalAlpha = 0.2;
    const dot = Math.max(1, width / 640);
    for (let i = 0; i < 2600; i++) {
      context.fillRect(random() * width, random() * height, dot, dot);
    }
    return fog;
  }

  private drawClouds(
    context: CanvasRenderingContext2D,
    colour: string,
    random: () => number,
  ): void {
    const {width, height} = context.canvas;
    for (let i = 0; i < 26; i++) {
      const r = width * (0.08 + random() * 0.16);
      const x = random() * width;
      const y = random() * height;
      const glow = context.createRadialGradient(x, y, 0, x, y, r);
      glow.addColorStop(0, colour);
      glow.addColorStop(1, `${colour}00`);
      context.globalAlpha = 0.16;
      context.fillStyle = glow;
      context.fillRect(x - r, y - r, r * 2, r * 2);
    }
  }

  /** Where fog lies still: a rectangle for each tile, and round cells along its edge. */
  private stillFog(): Path2D {
    const path = new Path2D();
    const hidden = this.order.length ? this.order.slice(this.cleared) : undefined;
    if (!hidden) {
      path.rect(0, 0, this.canvas.width, this.canvas.height);
      return path;
    }
    const w = this.canvas.width / COLUMNS;
    const h = this.canvas.height / ROWS;
    for (const tile of hidden) {
      path.rect((tile % COLUMNS) * w, Math.floor(tile / COLUMNS) * h, w, h);
    }
    if (hidden.length < TILES) {
      for (const {x, y, r} of cellsOf(hidden, this.canvas.width)) circle(path, x, y, r);
    }
    return path;
  }

  /** The picture with its fog, at rest. */
  private paint(context = this.context): void {
    const {pattern, picture} = this;
    if (!context || !picture) return;
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.drawImage(picture, 0, 0);
    if (!pattern) return;
    context.fillStyle = pattern;
    context.fill(this.stillFog());
  }

  /** Only what moves is drawn anew: the squares of the moving cells, then the cells that are left. */
  private dissolve(tiles: readonly number[]): void {
    const {canvas, context, pattern} = this;
    if (!context || !pattern) return;
    const rest = canvasOf(canvas.width, canvas.height);
    this.paint(rest.getContext('2d'));
    context.fillStyle = pattern;
    const lift = canvas.width / 90;
    let left: readonly Cell[] = cellsOf(tiles, canvas.width);
    let start: number | undefined;
    const step = (now: number): void => {
      start ??= now;
      const time = now - start;
      const rising = new Path2D();
      const next: Cell[] = [];
      for (const cell of left) {
        const r = radiusAt(cell, time);
        if (r < cell.r) uncover(context, rest, cell, lift);
        if (r < 0.3) continue;
        // A cell rises a little as it goes, as fog does.
        circle(rising, cell.x, cell.y - lift * (1 - r / cell.r), r);
        next.push(cell);
      }
      context.fill(rising);
      left = next;
      this.frame = left.length ? requestAnimationFrame(step) : 0;
    };
    this.frame = requestAnimationFrame(step);
  }
}

/** Shows what will be at rest, in the square of one cell. */
function uncover(
  context: CanvasRenderingContext2D,
  rest: HTMLCanvasElement,
  {x, y, r}: Cell,
  lift: number,
): void {
  const left = Math.max(0, Math.floor(x - r - 1));
  const top = Math.max(0, Math.floor(y - r - lift - 1));
  const w = Math.min(rest.width - left, Math.ceil(r * 2 + 3));
  const h = Math.min(rest.height - top, Math.ceil(r * 2 + lift + 3));
  context.drawImage(rest, left, top, w, h, left, top, w, h);
}
