import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** What the tour needs from the timeline. */
export interface TourRoute {
  /** Goes to the next event; how long to rest there in milliseconds, or `null` at the end. */
  advance(): number | null;
}

const touches = ['pointerdown', 'keydown', 'focusin'] as const;

/**
 * Leads the reader from event to event. It stops at the first touch, key or
 * focus inside the element, other than on its own button.
 */
export class TourController implements ReactiveController {
  playing = false;
  /** True where the reader pressed play, false where a program did. */
  byReader = false;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly route: TourRoute;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, route: TourRoute) {
    this.host = host;
    this.route = route;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.pause();
  }

  play(byReader: boolean): void {
    if (this.playing) return;
    this.playing = true;
    this.byReader = byReader;
    for (const type of touches) {
      this.host.addEventListener(type, this.interrupt);
    }
    this.host.requestUpdate();
    this.next();
  }

  pause(): void {
    clearTimeout(this.timer);
    if (!this.playing) return;
    this.playing = false;
    for (const type of touches) {
      this.host.removeEventListener(type, this.interrupt);
    }
    this.host.requestUpdate();
  }

  private next(): void {
    const rest = this.route.advance();
    if (rest === null) this.pause();
    else this.timer = setTimeout(() => this.next(), rest);
  }

  private readonly interrupt = (event: Event): void => {
    const [target] = event.composedPath();
    // Its own button pauses by itself.
    if (target instanceof Element && target.closest('[data-tour]')) return;
    this.pause();
  };
}
