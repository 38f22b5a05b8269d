/**
 * What is cited on the page, as all bundles share it: see `citations.ts` for
 * how an element takes part.
 */
import type {Source} from '../topic/types.js';
import {closestAcross} from './locale.js';
import {turn} from './turns.js';

/** A statement that cites. */
export interface CitingPlace {
  /** Name of the place within its element. */
  readonly id: string;
  /** What a link back to it says. */
  readonly label: string;
  readonly sources: readonly Source[];
}

/** What a citing element tells. */
export interface Citing {
  places(): readonly CitingPlace[];
  /** Brings a place into view and moves the focus to where it cites the work. */
  reveal(placeId: string, source: Source): void;
}

/** A way back from a work to where it is cited. */
export interface Backlink {
  readonly label: string;
  /** Tag of the element that cites. */
  readonly tag: string;
  reveal(): void;
}

/** A work with its number and the places that cite it. */
export interface NumberedSource {
  /** From 1. */
  readonly number: number;
  readonly source: Source;
  readonly backlinks: readonly Backlink[];
}

/** Shared by all bundles: plain data only, and nothing of it is ever taken away. */
interface Registry {
  readonly citing: Map<HTMLElement, Citing>;
  readonly lists: Set<HTMLElement>;
  readonly listeners: Set<() => void>;
  /** Goes up with every change. */
  version: number;
  pending: boolean;
}

const key = Symbol.for('dragon-and-hermit/citations');

/** The one registry of the document. */
export function registry(): Registry {
  const page = document as unknown as Record<symbol, Registry | undefined>;
  return (page[key] ??= {
    citing: new Map(),
    lists: new Set(),
    listeners: new Set(),
    version: 0,
    pending: false,
  });
}

/** Other places cite: everybody is told before the page is painted, once for all the changes of a moment. */
export function numbersChanged(): void {
  const shared = registry();
  shared.version++;
  if (shared.pending) return;
  shared.pending = true;
  queueMicrotask(() => {
    shared.pending = false;
    for (const listener of [...shared.listeners]) listener();
  });
}

/**
 * A list came or went. Nothing moves where numbers lead elsewhere, so that
 * everybody is told in a task of its own.
 */
export function listsChanged(): void {
  const {listeners} = registry();
  registry().version++;
  for (const listener of [...listeners]) {
    void turn().then(() => listeners.has(listener) && listener());
  }
}

/** Where a node stands in what is drawn: in its slot, or in its parent. */
function flatParent(node: Node): Node | null {
  return (node as Element).assignedSlot ?? node.parentNode ?? (node as ShadowRoot).host ?? null;
}

function flatPath(node: Node): Node[] {
  const path: Node[] = [];
  for (let at: Node | null = node; at; at = flatParent(at)) path.unshift(at);
  return path;
}

/** Order of two elements on the page, across shadow trees. */
export function pageOrder(a: Node, b: Node): number {
  const [one, other] = [flatPath(a), flatPath(b)];
  const fork = one.findIndex((node, depth) => node !== other[depth]);
  const [left, right] = [one[fork], other[fork]];
  if (!left || !right) return one.length - other.length;
  return left.compareDocumentPosition(right) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}

const topicOf = (element: Element): Element | null => closestAcross(element, 'relations-topic');

/** The topic that numbers by itself because a list of references stands in it; `null` for the page. */
export function scopeOf(element: Element): Element | null {
  const topic = topicOf(element);
  const isOwn = topic && [...registry().lists].some((list) => topicOf(list) === topic);
  return isOwn ? topic : null;
}

/** Works with the same address are the same; without one the title tells. */
export function sourceKey({url, title}: Source): string {
  return url || title;
}

/** The list of references that citations in this place lead to. */
export function listFor(element: Element): HTMLElement | undefined {
  const scope = scopeOf(element);
  const lists = [...registry().lists].filter((list) => scopeOf(list) === scope);
  return lists.sort(pageOrder)[0];
}

interface Counted {
  readonly version: number;
  readonly byKey: ReadonlyMap<string, NumberedSource>;
}

const counted = new Map<Element | null, Counted>();

/** The works cited in a scope, by their keys. */
export function count(scope: Element | null): ReadonlyMap<string, NumberedSource> {
  const {citing, version} = registry();
  const known = counted.get(scope);
  if (known?.version === version) return known.byKey;
  const hosts = [...citing.keys()].filter((host) => scopeOf(host) === scope).sort(pageOrder);
  const byKey = new Map<string, NumberedSource & {backlinks: Backlink[]}>();
  for (const host of hosts) {
    const entry = citing.get(host);
    for (const {id, label, sources} of entry?.places() ?? []) {
      const keys = new Set<string>();
      for (const source of sources) {
        const key = sourceKey(source);
        // A place that names a work twice cites it once.
        if (keys.has(key)) continue;
        keys.add(key);
        const one = byKey.get(key) ?? {
          number: byKey.size + 1,
          source,
          backlinks: [],
        };
        const tag = host.localName;
        one.backlinks.push({label, tag, reveal: () => entry?.reveal(id, source)});
        byKey.set(key, one);
      }
    }
  }
  // Topics that have gone from the page are forgotten.
  for (const old of counted.keys()) if (old && !old.isConnected) counted.delete(old);
  counted.set(scope, {version, byKey});
  return byKey;
}

/** The works that are cited around an element, in the order of their numbers. */
export function citedAround(element: Element): readonly NumberedSource[] {
  return [...count(scopeOf(element)).values()];
}
