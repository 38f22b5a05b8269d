import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {DataReaders} from '../element/data-controller.js';
import {DataElement} from '../element/data-element.js';
import {translator, type Translate} from '../element/messages.js';
import {PrintController} from '../element/print-controller.js';
import {RelationsElement} from '../element/relations-element.js';
import {WidthController} from '../element/width-controller.js';
import type {MapData, Place, PlaceKind} from '../topic/place-types.js';
import {styles} from './border-map.styles.js';
import {placeStyles} from './place.styles.js';
import {PlaceSelectEvent} from './events.js';
import {MapGestures} from './gestures.js';
import {readKey} from './keys.js';
import {renderMap} from './map-view.js';
import {mapMessages} from './messages.js';
import {renderOrigin, renderPlace, renderPlaceList, type PlaceWords} from './place-view.js';
import {frameOf, layOut, type Frame, type Scene} from './scene.js';
import {measureText} from './text-width.js';
import {mapReaders} from './readers.js';
import {renderToolbar} from './toolbar-view.js';
import {
  keepInside,
  panBy,
  smallestScale,
  windowFor,
  zoomAt,
  type Size,
  type Viewport,
} from './viewport.js';

/**
 * The borderland as a map: cities, crossings, bridges, mountain and rivers with
 * both their names and their sources, as a picture and as a list.
 *
 * @summary A map of the places of a topic, with details and a list view.
 *
 * @fires place-select - {PlaceSelectEvent} The reader has chosen a place.
 * @fires map-error - {DataErrorEvent} Data could not be loaded, or not all of it could be used.
 *
 * @csspart toolbar - Filters, view switch and zoom buttons.
 * @csspart filter - One of the filters by kind.
 * @csspart drawing - The map.
 * @csspart place - A place on the map.
 * @csspart details - The place that was chosen, in full.
 * @csspart names - Its names in other languages.
 * @csspart note - What is uncertain about it.
 * @csspart sources - The works that it cites.
 * @csspart list - The list view.
 * @csspart origin - What the map is made of and what it does not say.
 *
 * @cssproperty [--border-map-height=46rem] - Height that the element reserves.
 * @cssproperty [--border-map-land=var(--dh-land)] - Colour of land; mixed from the text colour by default.
 */
export class BorderMap extends DataElement<MapData> {
  static override readonly tag = 'border-map';
  static override styles = [RelationsElement.styles, placeStyles, styles];
  protected override readonly errorEvent = 'map-error';

  /** Id of the place that is shown in full; empty for none. */
  @property() place = '';

  /** Kinds of places that are shown, as words apart (`city bridge`); empty for all. */
  @property() kinds = '';

  /** `map`, or `list` for the places one after another. */
  @property() view = 'map';

  /** Height that the element reserves: CSS pixels, or a CSS length. */
  @property() height = '';

  @state() private filteredOut: readonly PlaceKind[] = [];
  @state() private viewport: Viewport | undefined;
  @state() private current = '';
  @state() private routes = false;

  private readonly size = new WidthController(this);
  private readonly print = new PrintController(this, () => this.performUpdate());
  private readonly gestures = new MapGestures({
    zoomAt: (factor, at) => this.move((view, window) => zoomAt(view, window, factor, at)),
    panBy: (dx, dy) => this.move((view) => panBy(view, dx, dy)),
  });

  protected override readers(): DataReaders<MapData> {
    return mapReaders;
  }

  /** Shows a place in full; an empty or unknown id shows none. */
  select(id: string): void {
    this.place = id;
  }

  /** Shows the whole map again. */
  showAll(): void {
    this.viewport = undefined;
  }

  private get t(): Translate<typeof mapMessages> {
    return translator(this.localName, mapMessages, this.locale);
  }

  private get words(): PlaceWords {
    return {t: this.t, common: this.common, locale: this.locale};
  }

  private get window(): Size {
    return windowFor(this.size.width || 640);
  }

  /** The places that are not filtered out. */
  private get places(): readonly Place[] {
    const wanted = this.kinds.split(/[\s,]+/).filter(Boolean);
    return (this.model?.places ?? []).filter(
      ({kind}) => (!wanted.length || wanted.includes(kind)) && !this.filteredOut.includes(kind),
    );
  }

  private get chosen(): Place | undefined {
    return this.model?.places.find(({id}) => id === this.place);
  }

  private viewOf(frame: Frame, window: Size): Viewport {
    const whole = {
      scale: smallestScale(frame, window),
      centre: {x: frame.width * 0.53, y: frame.height * 0.45},
    };
    return keepInside(this.viewport ?? whole, frame, window);
  }

  private move(change: (view: Viewport, window: Size) => Viewport): void {
    if (!this.model) return;
    const frame = frameOf(this.model);
    const {window} = this;
    this.viewport = keepInside(change(this.viewOf(frame, window), window), frame, window);
  }

  private zoom(factor: number): void {
    const {window} = this;
    const centre = {x: window.width / 2, y: window.height / 2};
    this.move((view) => zoomAt(view, window, factor, centre));
  }

  private choose(place: Place): void {
    this.current = place.id;
    this.place = this.place === place.id ? '' : place.id;
    if (this.place) this.dispatchEvent(new PlaceSelectEvent(place));
  }

  private toggle(kind: PlaceKind): void {
    this.filteredOut = this.filteredOut.includes(kind)
      ? this.filteredOut.filter((each) => each !== kind)
      : [...this.filteredOut, kind];
  }

  private onKey(event: KeyboardEvent, {marks}: Scene): void {
    const from = marks.find(({id}) => id === this.current) ?? marks[0];
    const action = from && readKey(event, from, marks);
    if (!action) return;
    event.preventDefault();
    if (action.kind === 'go') this.focusPlace(action.to.id);
    else if (action.kind === 'open') this.choose(from.place);
    else if (action.kind === 'close') this.place = '';
    else if (action.kind === 'zoom') this.zoom(action.factor);
  }

  private focusPlace(id: string): void {
    this.current = id;
    void this.updateComplete.then(() =>
      this.renderRoot.querySelector<SVGElement>(`[data-id="${CSS.escape(id)}"]`)?.focus(),
    );
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('height')) {
      const length = /^\d+(\.\d+)?$/.test(this.height) ? `${this.height}px` : this.height;
      this.style.setProperty('--_height', length);
    }
  }

  protected override renderContent(): TemplateResult {
    const {model} = this;
    return html`<div class="frame">
      ${this.renderHeading(model?.title)} ${model ? this.renderToolbar(model) : nothing}
      ${this.renderMessage()}
      ${model ? this.renderBody(model) : html`<div class="skeleton" part="skeleton"></div>`}
      ${this.renderProblems()}
    </div>`;
  }

  private renderBody(model: MapData): TemplateResult {
    const {places, words} = this;
    const list = this.view === 'list';
    return html`
      <div class="body" lang=${model.lang || nothing}>
        ${list ? renderPlaceList(places, model, words) : this.renderDrawing(model)}
        ${list ? nothing : this.renderDetails(model)}
        ${
          this.print.printing
            ? html`<div class="print-only">${renderPlaceList(model.places, model, words)}</div>`
            : nothing
        }
      </div>
      ${renderOrigin(model, this.routes, words)}
    `;
  }

  private renderToolbar(model: MapData): TemplateResult {
    return renderToolbar({
      places: model.places,
      filteredOut: this.filteredOut,
      hasRoutes: !!model.routes?.length,
      routes: this.routes,
      list: this.view === 'list',
      t: this.t,
      toggle: (kind) => this.toggle(kind),
      toggleRoutes: () => (this.routes = !this.routes),
      toggleView: () => (this.view = this.view === 'list' ? 'map' : 'list'),
      zoom: (factor) => this.zoom(factor),
      showAll: () => this.showAll(),
    });
  }

  private renderDrawing(model: MapData): TemplateResult {
    const {window, places} = this;
    const frame = frameOf(model);
    const view = this.viewOf(frame, window);
    const scene = layOut(places, frame, view, window, measureText(this), this.place);
    const reachable = scene.marks.some(({id}) => id === this.current);
    const current = reachable ? this.current : (scene.marks[0]?.id ?? '');
    return html`<div
      class="window"
      @keydown=${(event: KeyboardEvent) => this.onKey(event, scene)}
      @wheel=${this.gestures.wheel}
      @pointerdown=${this.gestures.down}
      @pointermove=${this.gestures.move}
      @pointerup=${this.gestures.up}
      @pointercancel=${this.gestures.up}
    >
      ${renderMap({
        data: model,
        frame,
        view,
        window,
        scene,
        current,
        selected: this.place,
        routes: this.routes,
        t: this.t,
        select: (place) => this.choose(place),
      })}
    </div>`;
  }

  private renderDetails(model: MapData): TemplateResult {
    const {chosen} = this;
    return html`<div class="details" part="details" aria-live="polite">
      ${
        chosen
          ? renderPlace(chosen, model, this.words)
          : html`<p class="muted">${this.t('choose')}</p>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'border-map': BorderMap;
  }
}
