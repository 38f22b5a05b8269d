import type {ReactiveController, ReactiveElement} from 'lit';
import {pageOrder} from '../element/citation-registry.js';
import {closestAcross} from '../element/locale.js';
import {partMessages} from './messages.js';

type PartKey = keyof typeof partMessages;

/** A part of the page that a jump link leads to. */
export interface PagePart {
  readonly element: HTMLElement;
  /** What the author calls it; empty where one of the library's words will do. */
  readonly heading: string;
  /** Which of the library's words names it. */
  readonly key: PartKey;
}

const tags = Object.keys(partMessages).filter((key) => key.includes('-'));

const isKey = (text: string): text is PartKey => Object.hasOwn(partMessages, text);

/** The name that a part goes by: that of its section, else that of its tag. */
export function partKey(tag: string, name: string): PartKey {
  if (tag === 'topic-section' && isKey(name)) return name;
  return isKey(tag) ? tag : 'topic-section';
}

function partOf(element: HTMLElement): PagePart {
  const name = element.getAttribute('name')?.trim().toLowerCase() ?? '';
  const heading = element.getAttribute('heading')?.trim() ?? '';
  // A section of a topic of the author's own goes by the name that they gave it.
  const isOwn = element.localName === 'topic-section' && !isKey(name);
  const own = isOwn ? name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ') : '';
  return {element, heading: heading || own, key: partKey(element.localName, name)};
}

/** The parts below these roots, in the order of the page. Undefined tags count: their script is on its way. */
export function findParts(roots: readonly ParentNode[]): PagePart[] {
  const found = roots.flatMap((root) => [...root.querySelectorAll<HTMLElement>(tags.join())]);
  return [...new Set(found)]
    .filter((element) => !element.hidden)
    .sort(pageOrder)
    .map(partOf);
}

/**
 * Where parts are looked for: in the hero's tree and those around it, and in
 * the shadow tree of a `<relations-microsite>` that the hero stands in.
 */
function rootsAround(hero: Element): ParentNode[] {
  const roots: ParentNode[] = [document];
  const inner = closestAcross(hero, 'relations-microsite')?.shadowRoot;
  if (inner) roots.push(inner);
  for (let root = hero.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode()) {
    roots.push(root);
  }
  return [...new Set(roots)];
}

/** Keeps the list of parts in step with the page. */
export class PartsController implements ReactiveController {
  parts: readonly PagePart[] = [];
  private readonly host: ReactiveElement;
  private observer: MutationObserver | undefined;
  private roots: readonly ParentNode[] = [];
  private told = '';

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.roots = rootsAround(this.host);
    this.observer ??= new MutationObserver(() => this.look());
    for (const each of this.roots) {
      this.observer.observe(each, {
        childList: true,
        subtree: true,
        attributeFilter: ['heading', 'name', 'id', 'hidden'],
      });
    }
    this.look();
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.told = '';
  }

  private look(): void {
    const parts = findParts(this.roots);
    const telling = parts.map(({key, heading, element}) => `${key} ${heading} ${element.id}`);
    const isSame =
      telling.join('\n') === this.told &&
      parts.every(({element}, at) => element === this.parts[at]?.element);
    if (isSame) return;
    this.told = telling.join('\n');
    this.parts = parts;
    this.host.requestUpdate();
  }
}

/** Puts the place into the page's address, so that it can be shared and left by “back”. */
function remember({id, ownerDocument}: HTMLElement): void {
  if (ownerDocument.getElementById(id) === null || location.hash === `#${id}`) return;
  history.pushState(history.state, '', new URL(`#${encodeURIComponent(id)}`, location.href));
}

/** Brings a part into view and moves the focus to it, so that keyboard and screen reader go on from there. */
export function goTo(element: HTMLElement): void {
  remember(element);
  const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element.scrollIntoView({behavior: isStill ? 'auto' : 'smooth', block: 'start'});
  if (!element.hasAttribute('tabindex')) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), {once: true});
  }
  element.focus({preventScroll: true});
}
