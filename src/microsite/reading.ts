import type {ReactiveController, ReactiveElement} from 'lit';

/** The part of the window's height, from above, at which the eye reads. */
const EYE = 0.3;

/** Where a part lies, in CSS pixels from the top of the window. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/** The part being read: the last one that has begun above the eye; −1 before the first. */
export function currentPart(spans: readonly Span[], windowHeight: number): number {
  return spans.findLastIndex(({top}) => top <= windowHeight * EYE);
}

/** How far a page has been read, 0 to 1. */
export function readingProgress({top, bottom}: Span, windowHeight: number): number {
  const length = bottom - top - windowHeight;
  if (length <= 0) return bottom <= windowHeight ? 1 : 0;
  return Math.min(1, Math.max(0, -top / length));
}

/** What a page's contents need to know of the reader's place. */
export interface ReadingWatcher {
  /** The parts in the order of the page. */
  parts(): readonly Element[];
  /** The window has moved. Called once a frame at most. */
  moved(current: number, progress: number): void;
  /** The window has come to rest. */
  rested(spans: readonly Span[], windowHeight: number): void;
}

/** How long the window must be still before what is in it counts as looked at, in milliseconds. */
const REST = 400;

/** Follows the reader through the page. */
export class ReadingController implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly watcher: ReadingWatcher;
  private frame = 0;
  private rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement, watcher: ReadingWatcher) {
    this.host = host;
    this.watcher = watcher;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('scroll', this.follow, {passive: true, capture: true});
    addEventListener('resize', this.follow, {passive: true});
    this.follow();
  }

  hostDisconnected(): void {
    removeEventListener('scroll', this.follow, {capture: true});
    removeEventListener('resize', this.follow);
    cancelAnimationFrame(this.frame);
    clearTimeout(this.rest);
  }

  /** Looks at the next frame where the reader is. */
  readonly follow = (): void => {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => {
      this.watcher.moved(
        currentPart(this.spans, innerHeight),
        readingProgress(this.host.getBoundingClientRect(), innerHeight),
      );
    });
    clearTimeout(this.rest);
    this.rest = setTimeout(() => this.watcher.rested(this.spans, innerHeight), REST);
  };

  private get spans(): readonly Span[] {
    return this.watcher.parts().map((part) => part.getBoundingClientRect());
  }
}
