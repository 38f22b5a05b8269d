import type {ReactiveController, ReactiveElement} from 'lit';
import {readSelection, SELECT_EVENTS} from '../element/page-selection.js';

const TIMELINE = 'relations-timeline';

/**
 * Keeps what the reader chose last, and tells it to parts whose script comes
 * later. A reader who asks for an event gets the timeline at once.
 */
export class SelectionKeeper implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly load: (tag: string) => void;
  private last: Event | undefined;
  private jumpPending = false;

  constructor(host: ReactiveElement, load: (tag: string) => void) {
    this.host = host;
    this.load = load;
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of SELECT_EVENTS) this.host.addEventListener(name, this.keep);
  }

  hostDisconnected(): void {
    for (const name of SELECT_EVENTS) this.host.removeEventListener(name, this.keep);
  }

  /** Tells a part that has just come. */
  tell(tag: string): void {
    if (!this.last) return;
    const isJump = this.jumpPending && tag === TIMELINE;
    if (isJump) this.jumpPending = false;
    const told = new Event(isJump ? 'topic-select' : 'timeline-select');
    document.dispatchEvent(Object.assign(told, readSelection(this.last)));
  }

  private readonly keep = (event: Event): void => {
    this.last = event;
    if (event.type !== 'topic-select' || customElements.get(TIMELINE)) return;
    this.jumpPending = true;
    this.load(TIMELINE);
  };
}
