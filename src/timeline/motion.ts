import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {mixViews, sameView, type View} from './view.js';

const DURATION = 220;

/** True where the reader asked for no movement. */
export function reducedMotion(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/**
 * Holds the view and glides it to another. A new wish interrupts the glide;
 * under reduced motion the view jumps and no frame is asked for.
 */
export class ViewController implements ReactiveController {
  private readonly host: ReactiveControllerHost;
  private current: View = {t0: 0, t1: 1};
  private goal: View | undefined;
  private frame = 0;

  constructor(host: ReactiveControllerHost) {
    this.host = host;
    host.addController(this);
  }

  /** The view as drawn. */
  get view(): View {
    return this.current;
  }

  /** Where a glide will end; the view itself while nothing moves. */
  get target(): View {
    return this.goal ?? this.current;
  }

  /** Shows another view at once. */
  jump(view: View): void {
    this.stop();
    this.current = view;
    this.host.requestUpdate();
  }

  /** Glides to another view. */
  glide(to: View): void {
    this.stop();
    if (sameView(this.current, to)) return;
    if (reducedMotion()) return this.jump(to);
    const from = this.current;
    this.goal = to;
    const begun = performance.now();
    const step = (now: number): void => {
      const time = Math.min(1, Math.max(0, now - begun) / DURATION);
      this.current = mixViews(from, to, 1 - (1 - time) ** 3);
      this.host.requestUpdate();
      if (time < 1) this.frame = requestAnimationFrame(step);
      else this.goal = undefined;
    };
    this.frame = requestAnimationFrame(step);
  }

  hostDisconnected(): void {
    if (this.goal) this.current = this.goal;
    this.stop();
  }

  private stop(): void {
    if (this.frame) cancelAnimationFrame(this.frame);
    this.frame = 0;
    this.goal = undefined;
  }
}
