import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {cssLength} from '../element/css-length.js';
import type {DataReaders} from '../element/data-controller.js';
import {DataElement} from '../element/data-element.js';
import {download} from '../element/download.js';
import {translator} from '../element/messages.js';
import {PrintController} from '../element/print-controller.js';
import {WidthController} from '../element/width-controller.js';
import type {ChartData, Marker} from '../topic/types.js';
import {CitedRows} from './cited-rows.js';
import {compose, type Composition} from './composition.js';
import {ChartViewEvent} from './events.js';
import {csvOf, fileOf, svgOf} from './files.js';
import {footStyles} from './foot.styles.js';
import {memo} from './memo.js';
import {chartMessages} from './messages.js';
import {PlotController} from './plot-controller.js';
import {drawPlot, type Plot} from './plot.js';
import {plotStyles} from './plot.styles.js';
import {chartReaders} from './readers.js';
import {renderChart, renderSkeleton, type ChartActions} from './render-chart.js';
import type {Sorting} from './render-table.js';
import type {ScaleKind} from './scale.js';
import {segmentStyles} from './segments.styles.js';
import {SelectionController} from './selection.js';
import type {View} from './sheet.js';
import {chartStyles} from './trade-chart.styles.js';
import {createWording, type Wording} from './wording.js';

/** Width in pixels from which choices stand side by side. */
const NARROW = 600;

/**
 * A table of values as a chart, as a table and in words, with every
 * qualifier, note and source that the values have.
 *
 * @summary Bars, lines and a table from any table of values.
 * @slot - A `<table>` or a JSON `<script>` with the data; shown as it is where scripts are off.
 * @slot summary - Replaces the generated summary.
 * @fires chart-select - The reader selected a row or a marker.
 * @fires chart-view - The reader chose other figures, another view or another scale.
 * @fires citation-select - The reader follows a number to the list of references.
 * @fires chart-error - Data could not be loaded or used as it is.
 *
 * @csspart summary - The summary in words.
 * @csspart controls - The row of choices.
 * @csspart view - The choice of view.
 * @csspart series - The choice of figures.
 * @csspart legend - The legend.
 * @csspart plot - The field that the chart is drawn in.
 * @csspart bar - A bar.
 * @csspart marker - What happened, over the plot.
 * @csspart readout - The values of the row that is pointed at.
 * @csspart table - The table.
 * @csspart source - The line that says who compiled the figures.
 * @csspart references - The list of sources.
 * @csspart downloads - The download buttons.
 *
 * @cssproperty [--trade-chart-height=34rem] - Height before the data is there, and least height after.
 * @cssproperty [--trade-chart-bar-gap=8px] - Space between the bars of one row and the next, in pixels.
 * @cssproperty [--trade-chart-hue-1] - Hue of the first actor's column.
 * @cssproperty [--trade-chart-hue-2] - Hue of the second actor's column.
 * @cssproperty [--trade-chart-surface=Canvas] - Surface of the readout.
 */
export class TradeChart extends DataElement<ChartData> {
  static override readonly tag = 'trade-chart';
  static override styles: CSSResultGroup = [
    DataElement.styles,
    chartStyles,
    segmentStyles,
    plotStyles,
    footStyles,
  ];

  /** Id of the figures on view; the first in the data by default. */
  @property() series = '';

  /** `compare`, `balance` (outflow minus inflow), `total` or `table`; one that the data does not allow shows `compare`. */
  @property() view: View = 'compare';

  /** `linear`, or `log`, which leaves out zero and less. */
  @property() scale: ScaleKind = 'linear';

  /** First year on view. */
  @property() from = '';

  /** Last year on view. */
  @property() to = '';

  /** Replaces the generated summary. */
  @property() summary = '';

  /** Height before the data is there, and least height after: pixels or a CSS length. */
  @property() height = '';

  protected override readonly errorEvent = 'chart-error';
  protected override firstUpdates = 2;

  @state() private whole = false;
  @state() private sorting: Sorting = {column: -1, descending: false};

  private readonly selection = new SelectionController(this, () => ({
    rows: this.composition?.sheet.rows ?? [],
    markers: this.model?.markers ?? [],
  }));
  private readonly pointed = new PlotController(this, this.selection, () => this.language.rtl);
  private readonly paper = new PrintController(this, () => this.performUpdate());
  private readonly room = new WidthController(this);
  private readonly citations = new CitedRows(this, () => this.model);
  private readonly composed = memo<Composition | undefined>();
  private readonly drawn = memo<Plot>();

  protected override readers(): DataReaders<ChartData> {
    return chartReaders;
  }

  /** Selects a row by its label or year; nothing is fired. False where there is none. */
  select(row: string | number): boolean {
    const rows = this.composition?.sheet.rows ?? [];
    const index = rows.findIndex(({label, time}) => label === String(row) || time === row);
    this.selection.set(index);
    return index >= 0;
  }

  /** The figures on view as CSV: value, bounds and qualifier for each column, notes and sources. */
  toCsv(): string {
    const {model, words, composition} = this;
    return model && composition ? csvOf(composition, words, model.unit) : '';
  }

  /** The chart as an SVG file with title, legend and source, on light paper. */
  toSvg(): string {
    const {model, words, view, heading} = this;
    const composition = model && this.compose(model, view === 'table' ? 'compare' : view);
    if (!composition) return '';
    const title = [heading || model.title, composition.series.label].filter(Boolean).join(': ');
    return svgOf(composition, model.markers, words, title, this.language.rtl);
  }

  /** Hands the reader the figures or the picture as a file. */
  async download(type: 'csv' | 'svg' | 'png'): Promise<void> {
    const {composition} = this;
    if (!composition) return;
    const name = `${composition.series.id}-${composition.view}.${type}`;
    download(name, await fileOf(type, type === 'csv' ? this.toCsv() : this.toSvg()));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!changed.has('height')) return;
    this.style.setProperty('--trade-chart-height', cssLength(this.height));
  }

  private get words(): Wording {
    const t = translator('trade-chart', chartMessages, this.locale);
    return createWording(t, this.locale, this.model?.unit);
  }

  private compose(model: ChartData, view: View): Composition | undefined {
    const {series, scale, from, to, words} = this;
    return compose(model, {series, view, scale, from, to}, words);
  }

  private get composition(): Composition | undefined {
    const {model, series, view, scale, from, to, locale} = this;
    if (!model) return undefined;
    const parts = [model, series, view, scale, from, to, locale];
    return this.composed(parts, () => this.compose(model, view));
  }

  private change(wish: Partial<Pick<this, 'series' | 'view' | 'scale'>>): void {
    Object.assign(this, wish);
    this.pointed.point(-1);
    this.selection.set(-1);
    const {composition} = this;
    if (!composition) return;
    const {series, view, scale} = composition;
    this.dispatchEvent(new ChartViewEvent(series.id, view, scale));
  }

  private readonly actions: ChartActions = {
    change: (wish) => this.change(wish),
    expand: () => (this.whole = !this.whole),
    save: (type) => void this.download(type),
    sort: (column) => {
      const {sorting} = this;
      this.sorting = {column, descending: sorting.column === column && !sorting.descending};
    },
  };

  private draw({view, sheet, scale}: Composition, markers: readonly Marker[]): Plot | undefined {
    const {field} = this.pointed;
    if (view === 'table' || !field.width) return undefined;
    const {locale} = this;
    return this.drawn([sheet, markers, scale, locale, field], () =>
      drawPlot({...field, sheet, markers, scale, locale}),
    );
  }

  protected override renderContent(): TemplateResult {
    const {model, composition, pointed, selection, words, sorting, whole, actions} = this;
    const heading = this.renderHeading(model?.title);
    const message = this.renderMessage();
    const problems = this.renderProblems();
    if (!model || !composition || this.content.status === 'empty') {
      const loading = this.content.status === 'loading';
      return html`${heading} ${message} ${problems}
      ${loading ? renderSkeleton(this.common('loading')) : nothing}`;
    }
    pointed.plot = this.draw(composition, model.markers);
    const {width} = this.room;
    return renderChart({
      heading,
      message,
      problems,
      data: model,
      composition,
      words,
      page: this.citations.page,
      excerpt: this.common('excerptRead'),
      label: this.heading || model.title || composition.series.label,
      summary: this.summary || composition.summary,
      rtl: this.language.rtl,
      narrow: width > 0 && width < NARROW,
      printing: this.paper.printing,
      pointed,
      selection,
      sorting,
      whole,
      actions,
    });
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'trade-chart': TradeChart;
  }
}
