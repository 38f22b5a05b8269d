import type {LitElement, ReactiveController} from 'lit';

/**
 * Watches a `<script type="application/json">` that stands directly inside an
 * element: one that the browser's parser has yet to reach, and one whose text
 * changes. The rest of what is inside is left alone, as it may be a whole page.
 */
export class JsonChildController implements ReactiveController {
  private readonly host: LitElement;
  private readonly onChange: () => void;
  private observer: MutationObserver | undefined;
  private seen: string | undefined;

  constructor(host: LitElement, onChange: () => void) {
    this.host = host;
    this.onChange = onChange;
    host.addController(this);
  }

  /** The child's text; `undefined` where there is no such child. */
  get text(): string | undefined {
    return this.child?.textContent ?? undefined;
  }

  hostConnected(): void {
    this.observer ??= new MutationObserver(() => this.look());
    this.watch();
    this.seen = this.text;
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  private get child(): Element | null {
    return this.host.querySelector(':scope > script[type="application/json"]');
  }

  private watch(): void {
    const {child, observer} = this;
    observer?.observe(this.host, {childList: true});
    if (child) observer?.observe(child, {childList: true, characterData: true, subtree: true});
  }

  private look(): void {
    this.watch();
    if (this.text === this.seen) return;
    this.seen = this.text;
    this.onChange();
  }
}
