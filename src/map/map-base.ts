import type {PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {cssLength} from '../element/css-length.js';
import {CitationController} from '../element/citations.js';
import type {DataReaders} from '../element/data-controller.js';
import {DataElement} from '../element/data-element.js';
import {SelectionFollower, type PageSelection} from '../element/page-selection.js';
import {PrintController} from '../element/print-controller.js';
import {showFound} from '../element/show-found.js';
import {WidthController} from '../element/width-controller.js';
import type {MapData, Place} from '../topic/place-types.js';
import {slug} from '../topic/slug.js';
import type {Source} from '../topic/types.js';
import {firstLook, lookAt, place as placeIn, type Look} from './camera.js';
import {citingPlaces} from './citing.js';
import {PlaceSelectEvent} from './events.js';
import {MapGestures} from './gestures.js';
import {placeNamed} from './names.js';
import {mapReaders} from './readers.js';
import {isInside, keepInside, panBy, windowFor, zoomAt, type Viewport} from './viewport.js';
import {mapWords, type MapWords} from './words.js';

/** What a map keeps: its data, the look at it, the choice, and its part in the page. */
export abstract class MapBase extends DataElement<MapData> {
  protected override readonly errorEvent = 'map-error';

  /** Id of the place that is shown in full; empty for none. */
  @property() place = '';

  /** Kinds of places that are shown, as words apart (`city bridge`, `launch-site`); empty for all. */
  @property() kinds = '';

  /** `map`, or `list` for the places one after another. */
  @property() view = 'map';

  /** Height that the element reserves: CSS pixels, or a CSS length. */
  @property() height = '';

  @state() protected filteredOut: readonly string[] = [];
  @state() private viewport: Viewport | undefined;
  @state() protected current = '';
  @state() protected routes = false;

  protected override firstUpdates = 2;

  private readonly size = new WidthController(this);
  protected readonly print = new PrintController(this, () => this.performUpdate());
  protected readonly gestures = new MapGestures({
    zoomAt: (factor, at) => this.move(({view, window}) => zoomAt(view, window, factor, at)),
    panBy: (dx, dy) => this.move(({view}) => panBy(view, dx, dy)),
  });

  constructor() {
    super();
    new SelectionFollower(this, (selection) => this.follow(selection));
    new CitationController(this, {
      places: () => citingPlaces(this.model, this.words.t),
      reveal: (id, source) => this.reveal(id, source),
    });
  }

  /** The frame stands, so that names can be measured in it: the next update draws the map. */
  protected override firstUpdated(): void {
    this.requestUpdate();
  }

  protected override readers(): DataReaders<MapData> {
    return mapReaders;
  }

  /** Shows a place in full; an empty or unknown id shows none. */
  select(id: string): void {
    this.place = id;
    const found = this.chosen;
    if (found) this.move((look) => lookAt(look, found));
  }

  /** Shows the map as it was first. */
  showAll(): void {
    this.viewport = undefined;
  }

  protected get words(): MapWords {
    return mapWords(this.localName, this.common, this.locale, this.model?.places ?? []);
  }

  /** The places of the kinds that the author wants shown. */
  protected get wanted(): readonly Place[] {
    const kinds = this.kinds.split(/[\s,]+/).filter(Boolean);
    const places = this.model?.places ?? [];
    return kinds.length ? places.filter(({kind}) => kinds.includes(slug(kind))) : places;
  }

  /** Those of them that the reader has not filtered out. */
  protected get places(): readonly Place[] {
    return this.wanted.filter(({kind}) => !this.filteredOut.includes(kind));
  }

  protected get chosen(): Place | undefined {
    return this.model?.places.find(({id}) => id === this.place);
  }

  protected lookOf(model: MapData): Look {
    const first = firstLook(model, windowFor(this.size.width || 640));
    if (this.print.printing) return first;
    const {viewport, chosen} = this;
    if (!viewport) return chosen ? {...first, view: lookAt(first, chosen)} : first;
    return {...first, view: keepInside(viewport, first.drawing, first.window)};
  }

  private move(change: (look: Look) => Viewport): void {
    if (!this.model) return;
    const look = this.lookOf(this.model);
    this.viewport = keepInside(change(look), look.drawing, look.window);
  }

  /** Zooms about the chosen place, else the one last focused, or about the middle where neither is on view. */
  protected zoom(factor: number): void {
    const known = [this.place, this.current].flatMap(
      (id) => this.places.find((place) => place.id === id) ?? [],
    );
    this.move((look) => {
      const {view, window} = look;
      const middle = {x: window.width / 2, y: window.height / 2};
      const at = known.map((place) => placeIn(look, place)).find((each) => isInside(each, window));
      return zoomAt(view, window, factor, at ?? middle);
    });
  }

  protected choose(place: Place): void {
    this.current = place.id;
    if (this.place === place.id) return this.select('');
    this.select(place.id);
    this.dispatchEvent(new PlaceSelectEvent(place));
  }

  /** What the reader chose elsewhere: its place, or that of its event, in silence. */
  private follow({places, eventId}: PageSelection): void {
    const events = this.content.surrounding?.topic?.events ?? [];
    const event = eventId ? events.find(({id}) => id === eventId) : undefined;
    const found = placeNamed(this.model?.places ?? [], [...places, ...(event?.places ?? [])]);
    if (found) this.select(found.id);
  }

  /** Goes to where a place cites a work. */
  private reveal(id: string, {url}: Source): void {
    if (this.model?.places.some((place) => place.id === id)) this.select(id);
    if (id === 'routes') this.routes = true;
    void this.updateComplete.then(() => {
      const within = this.view === 'list' ? `[data-place="${CSS.escape(id)}"]` : '.body';
      const links = [...this.renderRoot.querySelectorAll<HTMLElement>(`${within} a[href]`)];
      const link = links.find((each) => each.getAttribute('href') === url);
      const target = link ?? this.renderRoot.querySelector<HTMLElement>('.details');
      showFound(target);
    });
  }

  /** Takes up the place that has the focus, however it came to it, and brings it on view. */
  protected attend(id: string | undefined): void {
    const place = this.places.find((each) => each.id === id);
    if (!place) return;
    this.current = place.id;
    this.move((look) => lookAt(look, place, 0));
  }

  protected focusPlace(place: Place): void {
    this.current = place.id;
    this.move((look) => lookAt(look, place));
    void this.updateComplete.then(() =>
      this.renderRoot
        .querySelector<SVGElement>(`[data-id="${CSS.escape(place.id)}"]`)
        ?.focus({preventScroll: true}),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('height')) {
      this.style.setProperty('--_height', cssLength(this.height));
    }
  }
}
