import type {Point} from './projection.js';

/** What a gesture asks for, in CSS pixels of the window. */
export interface GestureTarget {
  zoomAt(factor: number, at: Point): void;
  panBy(dx: number, dy: number): void;
}

const slop = 4;

/**
 * Pointer and wheel on the map: drag pans, pinch and Ctrl/⌘ + wheel zoom. A
 * wheel alone is the page's, and so is a finger that moves up or down.
 */
export class MapGestures {
  private readonly target: GestureTarget;
  private readonly pointers = new Map<number, Point>();
  private start: Point | undefined;

  constructor(target: GestureTarget) {
    this.target = target;
  }

  /** Not passive: a wheel that zooms must not scroll as well. */
  readonly wheel = {
    handleEvent: (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const delta = Math.max(-60, Math.min(60, event.deltaY));
      this.target.zoomAt(Math.exp(-delta / 150), inside(event));
    },
    passive: false,
  };

  readonly down = (event: PointerEvent): void => {
    if (event.button > 0) return;
    const at = inside(event);
    this.pointers.set(event.pointerId, at);
    this.start = at;
  };

  readonly move = (event: PointerEvent): void => {
    // A button that was let go outside the map told nothing.
    if (!event.buttons) this.pointers.delete(event.pointerId);
    if (!this.pointers.has(event.pointerId)) return;
    const at = inside(event);
    if (this.start && this.pointers.size === 1 && distance(this.start, at) < slop) return;
    this.start = undefined;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    const [spread, middle] = [this.spread(), this.middle()];
    this.pointers.set(event.pointerId, at);
    const [nowSpread, now] = [this.spread(), this.middle()];
    // One finger that moves up or down is scrolling the page; two move the map both ways.
    const isScroll = event.pointerType === 'touch' && this.pointers.size === 1;
    this.target.panBy(now.x - middle.x, isScroll ? 0 : now.y - middle.y);
    if (spread > slop) this.target.zoomAt(nowSpread / spread, now);
  };

  readonly up = (event: PointerEvent): void => {
    this.pointers.delete(event.pointerId);
  };

  private spread(): number {
    const [a, b] = [...this.pointers.values()];
    return a && b ? distance(a, b) : 0;
  }

  private middle(): Point {
    const [a = {x: 0, y: 0}, b = a] = [...this.pointers.values()];
    return {x: (a.x + b.x) / 2, y: (a.y + b.y) / 2};
  }
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Where an event happened, from the top left corner of the element that listens. */
function inside(event: MouseEvent): Point {
  const {left, top} = (event.currentTarget as Element).getBoundingClientRect();
  return {x: event.clientX - left, y: event.clientY - top};
}
