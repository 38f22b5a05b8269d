import {html, nothing, type TemplateResult} from 'lit';
import {RelationsElement} from '../element/relations-element.js';
import type {MapData} from '../topic/place-types.js';
import {styles} from './border-map.styles.js';
import type {Look} from './camera.js';
import {drawingStyles} from './drawing.styles.js';
import {readKey} from './keys.js';
import {MapBase} from './map-base.js';
import {renderMap} from './map-view.js';
import {
  renderBorder,
  renderOrigin,
  renderPlace,
  renderPlaceList,
  renderWays,
} from './place-view.js';
import {currentOf, layOut, type Scene} from './scene.js';
import {measureText} from './text-width.js';
import {renderLegend, renderTools} from './toolbar-view.js';

/** The place on the drawing that an event happened on. */
function idAt({target}: Event): string | undefined {
  return (target as Element).closest<SVGElement>('.place')?.dataset['id'];
}

/**
 * The places of a topic as a map: all their names, what they are, their
 * sources, as a picture and as a list.
 *
 * @summary A map of the places of a topic, with details and a list view.
 *
 * @slot - A `<table>` with names, latitudes and longitudes, a list of
 * `<li data-lat data-lon>`, or a `<script type="application/json">`.
 *
 * @fires {PlaceSelectEvent} place-select - The reader has chosen a place.
 * @fires {DataErrorEvent} map-error - Data could not be loaded, or not all of it could be used.
 *
 * @csspart toolbar - View switch and zoom buttons.
 * @csspart filter - One of the filters by kind in the legend.
 * @csspart drawing - The map.
 * @csspart place - A place on the map.
 * @csspart details - The place that was chosen, in full.
 * @csspart names - Its names in other languages.
 * @csspart note - What is uncertain about it.
 * @csspart sources - The works that it cites.
 * @csspart border - The published lengths of the border.
 * @csspart list - The list view.
 * @csspart routes - The ways of the layer in words.
 * @csspart origin - What the map is made of and what it does not say.
 *
 * @cssproperty [--border-map-height=50rem] - Height that the element reserves.
 * @cssproperty [--border-map-land=var(--dh-land)] - Colour of land; mixed from the text colour by default.
 */
export class BorderMap extends MapBase {
  static override readonly tag = 'border-map';
  static override styles = [RelationsElement.styles, styles, drawingStyles];

  private toggle(kind: string): void {
    this.filteredOut = this.filteredOut.includes(kind)
      ? this.filteredOut.filter((each) => each !== kind)
      : [...this.filteredOut, kind];
  }

  private onKey(event: KeyboardEvent, {marks}: Scene): void {
    const on = idAt(event);
    const from = marks.find(({id}) => id === on);
    const action = from && readKey(event, from, marks);
    if (!action || (action.kind === 'close' && !this.place)) return;
    event.preventDefault();
    if (action.kind === 'go') this.focusPlace(action.to.place);
    else if (action.kind === 'open') this.choose(from.place);
    else if (action.kind === 'close') this.place = '';
    else if (action.kind === 'zoom') this.zoom(action.factor);
  }

  protected override renderContent(): TemplateResult {
    const {model} = this;
    const drawn = model?.places.length ? model : undefined;
    const isReady = drawn && this.hasUpdated;
    const waits =
      !model &&
      this.content.status === 'loading' &&
      html`<div class="skeleton" part="skeleton"></div>`;
    return html`<div class="frame">
      <div class="head">
        ${this.renderHeading(model?.title)} ${drawn ? this.renderTools() : nothing}
      </div>
      ${this.renderMessage()} ${isReady ? this.renderBody(drawn) : waits || nothing}
      ${this.renderProblems()}
    </div>`;
  }

  private renderBody(model: MapData): TemplateResult {
    const {places, words} = this;
    const {printing} = this.print;
    const routes = this.routes || printing;
    const isList = this.view === 'list';
    const look = this.lookOf(model);
    const scene = isList ? undefined : layOut(places, model, look, measureText(this), this.place);
    return html`
      <div class="body ${isList ? 'as-list' : ''}" lang=${model.lang || nothing}>
        ${scene ? this.renderDrawing(model, look, scene) : nothing} ${this.renderLegend(model)}
        ${isList ? renderPlaceList(places, model, words) : nothing}
        <div class="aside">
          ${isList ? nothing : this.renderDetails(model)}
          ${routes ? renderWays(model, words) : nothing}
          ${model.border ? renderBorder(model.border, model, words) : nothing}
        </div>
        ${
          printing && !isList
            ? html`<div class="print-only">${renderPlaceList(model.places, model, words)}</div>`
            : nothing
        }
        ${renderOrigin(model, routes, scene?.banks ? words.t('banks') : '')}
      </div>
    `;
  }

  private renderTools(): TemplateResult {
    return renderTools({
      list: this.view === 'list',
      words: this.words,
      toggleView: () => (this.view = this.view === 'list' ? 'map' : 'list'),
      zoom: (factor) => this.zoom(factor),
      showAll: () => this.showAll(),
    });
  }

  private renderLegend({routes}: MapData): TemplateResult {
    return renderLegend({
      places: this.wanted,
      filteredOut: this.filteredOut,
      layer: routes ? (routes.title ?? this.words.t('routes')) : '',
      routes: this.routes,
      words: this.words,
      toggle: (kind) => this.toggle(kind),
      toggleRoutes: () => (this.routes = !this.routes),
    });
  }

  private renderDrawing(model: MapData, look: Look, scene: Scene): TemplateResult {
    const {words} = this;
    const current = currentOf(scene, look, this.current || this.place);
    return html`<div
      class="window"
      @keydown=${(event: KeyboardEvent) => this.onKey(event, scene)}
      @focusin=${(event: FocusEvent) => this.attend(idAt(event))}
      @wheel=${this.gestures.wheel}
      @pointerdown=${this.gestures.down}
      @pointermove=${this.gestures.move}
      @pointerup=${this.gestures.up}
      @pointercancel=${this.gestures.up}
    >
      ${renderMap({
        data: model,
        look,
        scene,
        current,
        selected: this.place,
        routes: this.routes,
        words,
        select: (place) => this.choose(place),
      })}
    </div>`;
  }

  private renderDetails(model: MapData): TemplateResult {
    const {chosen} = this;
    return html`<div class="details" part="details" aria-live="polite" tabindex="-1">
      ${
        chosen
          ? renderPlace(chosen, model, this.words)
          : html`<p class="muted">${this.words.t('choose')}</p>`
      }
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'border-map': BorderMap;
  }
}
