import type {ReactiveController, ReactiveElement} from 'lit';
import {cssLength} from '../element/css-length.js';

/** Cut off by less than this, a text counts as whole, in CSS pixels. */
const TOLERANCE = 4;

/**
 * Keeps a text within the height that its author has reserved, until the reader
 * reads on. Without a reserved height the text is as tall as it is.
 */
export class FoldController implements ReactiveController {
  /** True while some of the text is hidden. */
  cuts = false;

  private readonly host: ReactiveElement;
  private readonly height: () => string;
  private observer: ResizeObserver | undefined;
  private opened = false;

  /** @param height The reserved height as the author wrote it; empty for none. */
  constructor(host: ReactiveElement, height: () => string) {
    this.host = host;
    this.height = height;
    host.addController(this);
  }

  get folded(): boolean {
    return !!this.height() && !this.opened;
  }

  readonly open = (): void => {
    this.opened = true;
    this.host.requestUpdate();
  };

  /** What has the focus is never hidden. */
  readonly openFor = (event: FocusEvent): void => {
    const text = event.currentTarget as HTMLElement;
    const target = event.target as Element;
    if (!this.cuts || target.closest('.fold')) return;
    const {bottom} = text.getBoundingClientRect();
    if (target.getBoundingClientRect().bottom > bottom) this.open();
  };

  hostUpdate(): void {
    this.host.style.setProperty('--_height', cssLength(this.height()));
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observer = undefined;
  }

  hostUpdated(): void {
    if (this.folded && !this.observer) {
      // Another width is another length of text.
      this.observer = new ResizeObserver(() => this.host.requestUpdate());
      this.observer.observe(this.host);
    }
    const text = this.host.renderRoot.querySelector('.text');
    const cuts = this.folded && !!text && text.scrollHeight > text.clientHeight + TOLERANCE;
    if (cuts === this.cuts) return;
    this.cuts = cuts;
    this.host.requestUpdate();
  }
}
