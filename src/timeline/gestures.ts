/** What a gesture asks for. Positions are pixels from the plot's left edge. */
export interface GestureTarget {
  /** Moves the contents by pixels to the right. */
  panBy(pixels: number): void;
  /** Zooms about a position; 2 shows half as much. */
  zoomAt(factor: number, position: number): void;
}

const SLOP = 4;

/**
 * Pointer and wheel on the plot: drag and swipe pan, pinch and Ctrl/⌘ + wheel
 * zoom, Shift + wheel pans. Any other wheel is the page's.
 */
export class PlotGestures {
  private readonly target: GestureTarget;
  private readonly pointers = new Map<number, number>();
  private dragging = false;
  /** Distance of two fingers, or 0. */
  private spread = 0;
  private moved = false;

  constructor(target: GestureTarget) {
    this.target = target;
  }

  /** Not passive: a wheel that zooms must not scroll as well. */
  readonly wheel = {
    handleEvent: (event: WheelEvent): void => this.onWheel(event),
    passive: false,
  };

  readonly down = (event: PointerEvent): void => {
    if (event.button > 0) return;
    // A first finger begins anew, whatever became of those before it.
    if (event.isPrimary) this.pointers.clear();
    if (!this.pointers.size) this.dragging = false;
    this.pointers.set(event.pointerId, event.clientX);
    this.spread = this.distance();
    if (this.pointers.size === 1) this.moved = false;
  };

  readonly move = (event: PointerEvent): void => {
    const before = this.pointers.get(event.pointerId);
    if (before === undefined) return;
    const by = event.clientX - before;
    if (!this.dragging && this.pointers.size === 1 && Math.abs(by) < SLOP) return;
    if (!this.dragging) this.begin(event);
    this.pointers.set(event.pointerId, event.clientX);
    if (this.pointers.size > 1) this.pinch(event);
    else this.target.panBy(by);
  };

  readonly up = (event: PointerEvent): void => {
    this.pointers.delete(event.pointerId);
    this.spread = this.distance();
    if (!this.pointers.size) this.dragging = false;
  };

  /** Keeps the click that ends a drag from choosing what lies under it. */
  readonly click = {
    handleEvent: (event: MouseEvent): void => {
      if (this.moved) event.stopPropagation();
      this.moved = false;
    },
    capture: true,
  };

  private begin(event: PointerEvent): void {
    this.dragging = true;
    this.moved = true;
    // The marks under the fingers come and go; the plot stays and hears of every finger.
    const plot = event.currentTarget as Element;
    for (const id of this.pointers.keys()) plot.setPointerCapture(id);
  }

  private distance(): number {
    const [a, b] = [...this.pointers.values()];
    return a === undefined || b === undefined ? 0 : Math.abs(a - b);
  }

  private pinch(event: PointerEvent): void {
    const spread = this.distance();
    const [a = 0, b = 0] = [...this.pointers.values()];
    const {left} = (event.currentTarget as Element).getBoundingClientRect();
    if (this.spread > 8 && spread > 8) {
      this.target.zoomAt(spread / this.spread, (a + b) / 2 - left);
    }
    this.spread = spread;
  }

  private onWheel(event: WheelEvent): void {
    const {deltaMode, ctrlKey, metaKey, shiftKey} = event;
    const unit = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : 24;
    const delta = (event.deltaY || event.deltaX) * unit;
    if (ctrlKey || metaKey) {
      event.preventDefault();
      const {left} = (event.currentTarget as Element).getBoundingClientRect();
      this.target.zoomAt(Math.exp(-Math.max(-60, Math.min(60, delta)) / 150), event.clientX - left);
    } else if (shiftKey) {
      event.preventDefault();
      this.target.panBy(-delta);
    }
  }
}
