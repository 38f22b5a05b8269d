import type {LitElement, ReactiveController} from 'lit';
import {stepFrom} from './keys.js';
import type {Plot} from './plot.js';
import type {SelectionController} from './selection.js';

/** Size of the plot and of what is drawn in it, in pixels. */
export interface Field {
  readonly width: number;
  readonly height: number;
  readonly font: number;
  readonly gap: number;
}

// Narrower than this a readout beside the bars would be a column of single words.
const READOUT = 220;

/**
 * What the reader points at in the plot, by pointer, touch and keyboard, and
 * the size of the plot. Nothing outside the plot is listened to.
 */
export class PlotController implements ReactiveController {
  /** Row that is pointed at or has the focus; −1 for none. */
  active = -1;
  field: Field = {width: 0, height: 0, font: 12, gap: 8};
  /** The plot as drawn last. */
  plot: Plot | undefined;

  private readonly host: LitElement;
  private readonly rtl: () => boolean;
  private readonly selection: SelectionController;
  private observer: ResizeObserver | undefined;
  private observed: Element | null = null;
  /** Id of the marker that had the focus last. */
  private marker = '';
  private frame = 0;

  constructor(host: LitElement, selection: SelectionController, rtl: () => boolean) {
    this.host = host;
    this.rtl = rtl;
    this.selection = selection;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
    this.observed = null;
    cancelAnimationFrame(this.frame);
  }

  hostUpdated(): void {
    this.observe();
    this.placeReadout();
  }

  /** Shows a row's values; −1 hides them. */
  readonly point = (row: number): void => {
    if (row === this.active) return;
    this.active = row;
    this.host.requestUpdate();
  };

  readonly onPointer = (event: PointerEvent): void => this.point(this.rowAt(event));

  // A finger leaves as soon as it is lifted: what it showed stays until the focus goes.
  readonly onLeave = ({pointerType}: PointerEvent): void => {
    if (pointerType !== 'touch') this.point(-1);
  };

  readonly onFocus = ({target}: FocusEvent): void => {
    const {row, marker} = (target as SVGElement).dataset;
    if (row !== undefined) this.point(Number(row));
    if (marker === undefined) return;
    this.marker = this.plot?.layout.markers[Number(marker)]?.marker.id ?? '';
    this.host.requestUpdate();
  };

  readonly onBlur = (): void => this.point(-1);

  readonly onClick = (event: MouseEvent): void => {
    const row = this.rowAt(event);
    if (row >= 0) this.choose(row);
  };

  readonly onKey = (event: KeyboardEvent): void => {
    const {row, marker} = (event.target as SVGElement).dataset;
    const [kind, place] =
      marker === undefined ? (['row', row] as const) : (['marker', marker] as const);
    if (
      place === undefined ||
      event.defaultPrevented ||
      event.ctrlKey ||
      event.metaKey ||
      event.altKey
    )
      return;
    const {key} = event;
    const {bands = [], layout} = this.plot ?? {};
    const last = (kind === 'row' ? bands.length : (layout?.markers.length ?? 0)) - 1;
    const to = stepFrom(key, Number(place), last, this.rtl());
    if (to !== undefined) this.focus(kind, to);
    else if (kind === 'row' && (key === 'Enter' || key === ' ')) this.choose(Number(place));
    else if (key === 'Escape') this.dismiss();
    else return;
    event.preventDefault();
  };

  /** Id of the marker that the tab key goes to: where the reader was last, or the chosen one, or the first. */
  markerStop(chosen: string): string {
    const ids = this.plot?.layout.markers.map(({marker}) => marker.id) ?? [];
    return [this.marker, chosen].find((id) => ids.includes(id)) ?? ids[0] ?? '';
  }

  private choose(row: number): void {
    this.focus('row', row);
    this.selection.pickRow(row);
  }

  private dismiss(): void {
    this.point(-1);
    this.selection.set(-1);
  }

  private focus(kind: 'row' | 'marker', place: number): void {
    const option = this.host.renderRoot.querySelector<SVGElement>(`[data-${kind}="${place}"]`);
    option?.focus({preventScroll: true});
    if (kind === 'row') this.point(place);
  }

  private rowAt(event: MouseEvent): number {
    const svg = (event.currentTarget as Element).querySelector('svg');
    if (!svg || !this.plot) return -1;
    const box = svg.getBoundingClientRect();
    const {width, bands} = this.plot;
    const along = ((event.clientX - box.left) / box.width) * width;
    const x = this.rtl() ? width - along : along;
    // The markers over the plot have a meaning of their own.
    if ((event.target as Element).closest('.marker')) return -1;
    return bands.findIndex((band) => x >= band.x && x < band.x + band.w);
  }

  private observe(): void {
    const plot = this.host.renderRoot.querySelector('.plot');
    if (plot !== this.observed) {
      // Drawing may move what stands around the plot: never within the observer's own turn.
      this.observer ??= new ResizeObserver(([entry]) => {
        const {width = 0, height = 0} = entry?.contentRect ?? {};
        if (width === this.field.width && height === this.field.height) return;
        cancelAnimationFrame(this.frame);
        this.frame = requestAnimationFrame(() => this.measure());
      });
      this.observer.disconnect();
      this.observed = plot;
      if (plot) this.observer.observe(plot);
    }
    this.measure();
  }

  /** The size is the layout's, never the drawing's, so that this comes to rest. */
  private measure(): void {
    if (!this.observed) return;
    const {width, height} = this.observed.getBoundingClientRect();
    if (!width || (width === this.field.width && height === this.field.height)) return;
    const style = getComputedStyle(this.observed);
    const gap = parseFloat(style.columnGap) || 0;
    this.field = {width, height, font: parseFloat(style.fontSize), gap};
    this.host.requestUpdate();
  }

  /** Beside the row, where there is room; above the plot, where there is little. */
  private placeReadout(): void {
    const readout = this.host.renderRoot.querySelector<HTMLElement>('.readout');
    const band = this.plot?.bands[this.active];
    if (!readout || !band || !this.plot) return;
    const {width} = this.plot;
    const after = width - band.x - band.w;
    const behind = after >= band.x;
    const above = Math.max(band.x, after) < READOUT;
    readout.classList.toggle('above', above);
    const room = behind ? `${width - after + 10}px 0` : `0 ${width - band.x + 10}px`;
    readout.style.setProperty('inset-inline', above ? '0' : room);
    readout.style.setProperty('margin-inline', above || behind ? '0 auto' : 'auto 0');
  }
}
