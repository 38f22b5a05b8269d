import type {ReactiveController, ReactiveElement} from 'lit';

/** Height of the soft end of a folded list, in CSS pixels: see the styles. */
const SOFT_END = 48;

/** Keeps the focus out of what a folded list cuts off, whatever the width of the column. */
export class CutController implements ReactiveController {
  /** How many entries stand whole before the cut. */
  whole = 1;

  private readonly host: ReactiveElement;
  private observer: ResizeObserver | undefined;
  private cuts = false;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer = new ResizeObserver(() => this.apply(this.cuts));
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** @param cuts True while the list hides its end. */
  apply(cuts: boolean): void {
    this.cuts = cuts;
    const list = this.host.renderRoot.querySelector('.list');
    const end = (list?.getBoundingClientRect().bottom ?? 0) - SOFT_END;
    const entries = [...(list?.children ?? [])] as HTMLElement[];
    const after = entries.findIndex((entry) => entry.getBoundingClientRect().bottom > end);
    if (cuts) this.whole = after < 0 ? entries.length : Math.max(after, 1);
    entries.forEach((entry, at) => (entry.inert = cuts && at >= this.whole));
  }
}
