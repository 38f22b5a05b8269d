/** Distance in CSS pixels from which a movement is a swipe. */
const SWIPE = 56;
/** Distance from which it is no longer a tap. */
const DRAG = 10;

/**
 * Horizontal swipes by finger or pen. Vertical movement stays the page's: the
 * card's `touch-action: pan-y` lets the browser take it.
 */
export class Swipe {
  private start: {readonly x: number; readonly y: number; readonly id: number} | undefined;
  private dragging = false;
  private readonly onSwipe: (towards: 'left' | 'right') => void;
  private readonly onDrag: (distance: number) => void;

  /** @param onDrag Called with the distance while a finger drags, and with 0 when it lets go. */
  constructor(onSwipe: (towards: 'left' | 'right') => void, onDrag: (distance: number) => void) {
    this.onSwipe = onSwipe;
    this.onDrag = onDrag;
  }

  /** True once after a drag, so that the click that follows it turns no card. */
  takeClick(): boolean {
    const {dragging} = this;
    this.dragging = false;
    return dragging;
  }

  readonly down = (event: PointerEvent): void => {
    this.dragging = false;
    if (event.pointerType === 'mouse' || !event.isPrimary) return;
    this.start = {x: event.clientX, y: event.clientY, id: event.pointerId};
  };

  readonly move = (event: PointerEvent): void => {
    if (this.start?.id !== event.pointerId) return;
    const x = event.clientX - this.start.x;
    const y = event.clientY - this.start.y;
    if (!this.dragging && Math.abs(x) < Math.max(DRAG, Math.abs(y))) return;
    this.dragging = true;
    this.onDrag(x);
  };

  readonly up = (event: PointerEvent): void => {
    if (this.start?.id !== event.pointerId) return;
    const x = event.clientX - this.start.x;
    this.end();
    if (this.dragging && Math.abs(x) >= SWIPE) this.onSwipe(x < 0 ? 'left' : 'right');
  };

  readonly cancel = (): void => {
    this.dragging = false;
    this.end();
  };

  private end(): void {
    this.start = undefined;
    this.onDrag(0);
  }
}
