import type {ReactiveController, ReactiveElement} from 'lit';
import type {Part} from './compose.js';

/**
 * Puts the parts of a page inside the host as ordinary children, where links,
 * styles and the other elements of the page find them. Where an author has put
 * something of their own there, it is left as it is.
 */
export class Composer implements ReactiveController {
  /** The parts that were made here. */
  made: readonly HTMLElement[] = [];
  /** True once the page's address has been followed to a part. */
  followed = false;

  private readonly host: ReactiveElement;
  private readonly changed: () => void;
  private observer: MutationObserver | undefined;

  /** @param changed Called when the author adds or removes something inside the host. */
  constructor(host: ReactiveElement, changed: () => void) {
    this.host = host;
    this.changed = changed;
    host.addController(this);
  }

  hostConnected(): void {
    this.observer ??= new MutationObserver(() => this.changed());
    this.observer.observe(this.host, {
      childList: true,
      subtree: true,
      attributeFilter: ['heading', 'name', 'id', 'hidden'],
    });
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** Shows these parts, or none where the author has composed the page. */
  show(parts: readonly Part[]): void {
    const next = this.isComposed ? [] : parts.map((part) => this.find(part) ?? this.make(part));
    const isSame =
      next.length === this.made.length && next.every((element, at) => element === this.made[at]);
    if (isSame) return;
    for (const old of this.made) if (!next.includes(old)) old.remove();
    this.host.append(...next);
    this.made = next;
    // What was done here is no news.
    this.observer?.takeRecords();
  }

  private get isComposed(): boolean {
    return [...this.host.children].some(
      (child) => child.localName !== 'script' && !this.made.includes(child as HTMLElement),
    );
  }

  private find({id, tag, name = ''}: Part): HTMLElement | undefined {
    return this.made.find(
      (element) =>
        element.localName === tag &&
        element.dataset['part'] === id &&
        (element.getAttribute('name') ?? '') === name,
    );
  }

  private make({id, tag, name, heading}: Part): HTMLElement {
    const element = document.createElement(tag);
    element.dataset['part'] = id;
    // An id that the page has given away already stays where it is.
    const root = this.host.getRootNode() as Document | ShadowRoot;
    if (!root.getElementById(id)) element.id = id;
    if (name) element.setAttribute('name', name);
    if (heading) element.setAttribute('heading', heading);
    return element;
  }
}
