import type {ReactiveController, ReactiveElement} from 'lit';

/** Loads the script of a tag. */
export type Loaders = Readonly<Record<string, () => Promise<unknown>>>;

/** Until the reader moves, only what is in view is loaded; then a window's height ahead. */
const NEAR = {before: '0px', after: '100% 0px'};

/** How long one part may keep the next ones waiting, in milliseconds. */
const PATIENCE = 1000;

const pause = (time: number): Promise<void> => new Promise((done) => setTimeout(done, time));

const firstMoves = ['scroll', 'keydown', 'pointerdown'] as const;

/**
 * Brings the parts of a page in as they near the window. A part that is asked
 * for by name comes at once; for paper all of them are asked for.
 */
export class PartLoader implements ReactiveController {
  /** Tags whose script could not be loaded. */
  readonly failed = new Set<string>();

  private readonly host: ReactiveElement;
  private readonly loaders: () => Loaders;
  private readonly arrived: (tag: string) => void;
  private observer: IntersectionObserver | undefined;
  private readonly asked = new Map<string, Promise<void>>();
  private queue: Promise<void> = Promise.resolve();
  private moved = false;

  /** @param arrived Called when a tag's script is there and its elements have rendered. */
  constructor(host: ReactiveElement, loaders: () => Loaders, arrived: (tag: string) => void) {
    this.host = host;
    this.loaders = loaders;
    this.arrived = arrived;
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of firstMoves) {
      addEventListener(name, this.onFirstMove, {passive: true, capture: true});
    }
    addEventListener('beforeprint', this.onPrint);
    this.watch();
  }

  hostDisconnected(): void {
    this.forgetFirstMove();
    removeEventListener('beforeprint', this.onPrint);
    this.observer?.disconnect();
  }

  /** Watches the parts that are inside the host now. */
  watch(): void {
    this.observer?.disconnect();
    this.observer = new IntersectionObserver(
      (entries) => {
        const near = entries.filter(({isIntersecting}) => isIntersecting);
        this.loadInOrder(near.map(({target}) => target.localName));
      },
      {rootMargin: this.moved ? NEAR.after : NEAR.before},
    );
    for (const part of this.waiting) this.observer.observe(part);
  }

  /**
   * One after another, in the order of the page, so that citations keep their
   * numbers. A part that keeps the others waiting is passed by.
   */
  private loadInOrder(tags: readonly string[]): void {
    for (const tag of tags) {
      this.queue = this.queue.then(() =>
        this.host.isConnected ? Promise.race([this.load(tag), pause(PATIENCE)]) : undefined,
      );
    }
  }

  /** Loads a tag's script, once; a failed one again when it is next asked for. */
  load(tag: string): Promise<void> {
    const loader = this.loaders()[tag];
    const asked = this.asked.get(tag);
    if (asked || !loader || customElements.get(tag)) return asked ?? Promise.resolve();
    const loading = loader().then(
      () => this.settle(tag),
      () => this.fail(tag),
    );
    this.asked.set(tag, loading);
    return loading;
  }

  /** Loads every part that is on the page. */
  async loadAll(): Promise<void> {
    await Promise.all(this.waiting.map(({localName}) => this.load(localName)));
  }

  /** True when nothing on the page waits for its script. */
  get isComplete(): boolean {
    return !this.waiting.length;
  }

  private get waiting(): readonly Element[] {
    const tags = Object.keys(this.loaders());
    if (!tags.length) return [];
    return [...this.host.querySelectorAll(tags.join())].filter(
      ({localName}) => !customElements.get(localName),
    );
  }

  private async settle(tag: string): Promise<void> {
    this.failed.delete(tag);
    const parts = [...this.host.querySelectorAll<ReactiveElement>(tag)];
    await Promise.all(parts.map(({updateComplete}) => updateComplete));
    this.arrived(tag);
  }

  private fail(tag: string): void {
    this.asked.delete(tag);
    this.failed.add(tag);
    console.warn(`<${this.host.localName}> <${tag}> could not be loaded.`);
    this.host.requestUpdate();
  }

  private readonly onFirstMove = (): void => {
    this.moved = true;
    this.forgetFirstMove();
    this.watch();
  };

  private readonly onPrint = (): void => void this.loadAll();

  private forgetFirstMove(): void {
    for (const name of firstMoves) removeEventListener(name, this.onFirstMove, {capture: true});
  }
}
