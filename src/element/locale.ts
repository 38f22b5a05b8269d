import type {ReactiveController, ReactiveControllerHost} from 'lit';

type Host = ReactiveControllerHost & HTMLElement;

/** The closest ancestor that matches, looking out of shadow trees as well. */
export function closestAcross(start: Element, selector: string): Element | null {
  let element: Element | null = start;
  while (element) {
    const found: Element | null = element.closest(selector);
    if (found) return found;
    const root = element.getRootNode();
    element = 'host' in root ? (root as ShadowRoot).host : null;
  }
  return null;
}

/** A locale that `Intl` accepts; English where the page's language tag is missing or malformed. */
export function usableLocale(tag: string | null | undefined): string {
  try {
    return (tag && Intl.getCanonicalLocales(tag)[0]) || 'en';
  } catch {
    return 'en';
  }
}

// One observer serves every element on the page, and goes when the last one does.
const hosts = new Set<Host>();
let observer: MutationObserver | undefined;

function watch(host: Host): void {
  hosts.add(host);
  if (observer) return;
  observer = new MutationObserver(() => hosts.forEach((each) => each.requestUpdate()));
  observer.observe(document.documentElement, {
    subtree: true,
    attributeFilter: ['lang', 'dir'],
  });
}

function unwatch(host: Host): void {
  hosts.delete(host);
  if (hosts.size) return;
  observer?.disconnect();
  observer = undefined;
}

/**
 * Reads language and direction from the element's surroundings, per element,
 * and asks the element to update when either changes.
 */
export class LocaleController implements ReactiveController {
  private readonly host: Host;
  // Asked for by the hundred while an element draws, so it is looked up once an update.
  private known: string | undefined;

  constructor(host: Host) {
    this.host = host;
    host.addController(this);
  }

  /** The nearest `lang`, as a canonical BCP 47 tag; `en` where there is none. */
  get locale(): string {
    this.known ??= usableLocale(closestAcross(this.host, '[lang]')?.getAttribute('lang'));
    return this.known;
  }

  /** True where the surrounding text runs from right to left. */
  get rtl(): boolean {
    return getComputedStyle(this.host).direction === 'rtl';
  }

  hostConnected(): void {
    this.known = undefined;
    watch(this.host);
  }

  hostUpdated(): void {
    this.known = undefined;
  }

  hostDisconnected(): void {
    unwatch(this.host);
  }
}
