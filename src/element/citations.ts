/**
 * Who cites what on the page, and under which number.
 *
 * An element that cites takes part with one call in its constructor:
 *
 *     private readonly citations = new CitationController(this, {
 *       places: () => [{id: 'treaty', label: 'The treaty of 1961', sources}],
 *       reveal: (placeId) => this.select(placeId),
 *     });
 *
 * `places` is asked after every update: the element's statements in the order
 * of reading, each with the works that it cites. From then on a list of
 * references on the page holds these works, with a way back to each place. An
 * element that prints numbers asks `citations.number(source)`, and sends the
 * reader on with `citations.show(source)`; it is updated when a number changes.
 *
 * Works are numbered in the order of first citation: elements in the order of
 * the page, whatever the order in which their scripts arrive. Inside a
 * `<relations-topic>` with a list of its own the numbers are the topic's, else
 * the page's. What is known is kept on the document under one symbol, as plain
 * data, so that bundles that were loaded apart see each other's citations.
 */
import type {ReactiveController, ReactiveElement} from 'lit';
import type {Source} from '../topic/types.js';
import {
  citedAround,
  count,
  listFor,
  listsChanged,
  numbersChanged,
  registry,
  scopeOf,
  sourceKey,
  type Citing,
  type CitingPlace,
  type NumberedSource,
} from './citation-registry.js';
import {CitationSelectEvent} from './citation-select-event.js';

/** Makes an element one of those that cite. */
export class CitationController implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly citing: Citing;
  private told = '';
  private asked: readonly CitingPlace[] | undefined;
  private shown = '';

  constructor(host: ReactiveElement, citing: Citing) {
    this.host = host;
    this.citing = citing;
    host.addController(this);
  }

  /** The list of references that this element's citations lead to. */
  get list(): HTMLElement | undefined {
    return listFor(this.host);
  }

  /** True where there is such a list, or its script is still on its way. */
  get expectsList(): boolean {
    return !!this.list || !!document.querySelector('reference-list:not(:defined)');
  }

  /** The work's number; 0 until it is known. */
  number(source: Source): number {
    return count(scopeOf(this.host)).get(sourceKey(source))?.number ?? 0;
  }

  /** Sends the reader to the work in the list; false where there is none. */
  show(source: Source): boolean {
    if (!this.list) return false;
    this.host.dispatchEvent(new CitationSelectEvent(source));
    return true;
  }

  hostConnected(): void {
    registry().listeners.add(this.follow);
    this.told = '';
    this.asked = undefined;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    const shared = registry();
    shared.listeners.delete(this.follow);
    if (shared.citing.delete(this.host)) numbersChanged();
  }

  hostUpdated(): void {
    if (!this.host.isConnected) return;
    const places = this.citing.places();
    // An element that draws at every frame hands out the same list again.
    if (places === this.asked) return;
    this.asked = places;
    const telling = JSON.stringify(
      places.map(({id, label, sources}) => [id, label, sources.map(sourceKey)]),
    );
    if (telling === this.told) return;
    this.told = telling;
    registry().citing.set(this.host, this.citing);
    numbersChanged();
  }

  private readonly follow = (): void => {
    const sources = this.citing.places().flatMap((place) => place.sources);
    const shown = [Boolean(this.list), ...sources.map((source) => this.number(source))].join();
    if (shown === this.shown) return;
    this.shown = shown;
    this.host.requestUpdate();
  };
}

/** Makes an element a list of references, and keeps it in step with the page. */
export class ReferenceListController implements ReactiveController {
  private readonly host: ReactiveElement;
  private version = -1;

  constructor(host: ReactiveElement) {
    this.host = host;
    host.addController(this);
  }

  /** The works cited around the list, in the order of their numbers. */
  get cited(): readonly NumberedSource[] {
    return citedAround(this.host);
  }

  /** True where a citation of this element leads to this list. */
  serves(element: Element): boolean {
    return listFor(element) === this.host;
  }

  hostConnected(): void {
    const shared = registry();
    shared.lists.add(this.host);
    shared.listeners.add(this.follow);
    listsChanged();
  }

  hostDisconnected(): void {
    const shared = registry();
    shared.lists.delete(this.host);
    shared.listeners.delete(this.follow);
    listsChanged();
  }

  private readonly follow = (): void => {
    if (this.version === registry().version) return;
    this.version = registry().version;
    this.host.requestUpdate();
  };
}
