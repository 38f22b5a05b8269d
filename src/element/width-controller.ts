import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * Measures the inline size of the element's content box, and of nothing else:
 * the element's own height never feeds back, so observers cannot loop.
 */
export class WidthController implements ReactiveController {
  /** CSS pixels; 0 until the element has been laid out. */
  width = 0;
  private readonly host: ReactiveControllerHost & HTMLElement;
  private observer: ResizeObserver | undefined;
  private frame = 0;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new ResizeObserver(([entry]) => {
      const width = entry?.contentBoxSize[0]?.inlineSize ?? 0;
      if (width === this.width) return;
      cancelAnimationFrame(this.frame);
      this.frame = requestAnimationFrame(() => this.set(width));
    });
    this.observer.observe(this.host);
    const width = this.host.clientWidth;
    if (width) this.set(width);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    cancelAnimationFrame(this.frame);
  }

  private set(width: number): void {
    if (width === this.width) return;
    this.width = width;
    this.host.requestUpdate();
  }
}
