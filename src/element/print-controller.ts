import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Lets an element render more for paper than for the screen: `printing` is true
 * from just before the browser lays the page out for print until just after.
 */
export class PrintController implements ReactiveController {
  printing = false;
  private readonly host: ReactiveElement;
  private readonly renderNow: () => void;

  /**
   * @param renderNow Renders the host at once (its `performUpdate`): the browser
   * does not wait for the usual microtask before it prints.
   */
  constructor(host: ReactiveElement, renderNow: () => void) {
    this.host = host;
    this.renderNow = renderNow;
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeprint', this.start);
    window.addEventListener('afterprint', this.stop);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeprint', this.start);
    window.removeEventListener('afterprint', this.stop);
  }

  private readonly start = (): void => this.set(true);
  private readonly stop = (): void => this.set(false);

  private set(printing: boolean): void {
    if (this.printing === printing) return;
    this.printing = printing;
    this.host.requestUpdate();
    this.renderNow();
  }
}
