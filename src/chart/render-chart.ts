import {html, nothing, type TemplateResult} from 'lit';
import type {ChartData} from '../topic/types.js';
import {listed, sharedUnit, type Composition, type Wish} from './composition.js';
import type {PlotController} from './plot-controller.js';
import {References, type PageReferences} from './references.js';
import {renderLegend} from './render-legend.js';
import {renderChoice, renderReadout, renderSources} from './render-parts.js';
import {renderPlot} from './render-plot.js';
import {renderTable, type Sorting} from './render-table.js';
import type {SelectionController} from './selection.js';
import type {Wording} from './wording.js';

/** What the reader can do with the chart. */
export interface ChartActions {
  change(wish: Partial<Pick<Wish, 'series' | 'view' | 'scale'>>): void;
  /** Shows all of the texts that are cut short where there is little room. */
  expand(): void;
  save(type: 'csv' | 'svg' | 'png'): void;
  sort(column: number): void;
}

/** Everything that the chart is rendered from. */
export interface ChartView {
  readonly data: ChartData;
  readonly composition: Composition;
  readonly words: Wording;
  readonly page: PageReferences;
  /** What a source that was read in part is marked with. */
  readonly excerpt: string;
  readonly heading: unknown;
  /** What went wrong as a whole, and in parts. */
  readonly message: unknown;
  readonly problems: unknown;
  readonly label: string;
  readonly summary: string;
  readonly rtl: boolean;
  readonly narrow: boolean;
  readonly printing: boolean;
  readonly pointed: PlotController;
  readonly selection: SelectionController;
  readonly sorting: Sorting;
  readonly whole: boolean;
  readonly actions: ChartActions;
}

function renderSummary({summary, whole, words: {t}, actions}: ChartView): TemplateResult {
  return html`<p class=${whole ? 'summary whole' : 'summary'} part="summary" id="summary">
      <slot name="summary">${summary}</slot>
    </p>
    <button class="more screen-only" aria-expanded=${whole} @click=${actions.expand}>
      ${t(whole ? 'less' : 'more')}
    </button>`;
}

function renderControls({data, composition, words, narrow, actions}: ChartView): TemplateResult {
  const {t} = words;
  const {views, view, series} = composition;
  return html`<div class="controls screen-only" part="controls">
    ${renderChoice({
      name: 'view',
      label: t('view'),
      options: views.map((id) => [id, t(id === 'compare' && views.length === 2 ? 'chart' : id)]),
      chosen: view,
      list: narrow,
      onChoose: (id) => actions.change({view: id as Composition['view']}),
    })}
    ${
      data.series.length > 1
        ? renderChoice({
            name: 'series',
            label: t('series'),
            options: data.series.map(({id, label}) => [id, label]),
            chosen: series.id,
            list: true,
            onChoose: (id) => actions.change({series: id}),
          })
        : nothing
    }
  </div>`;
}

function renderKey({pointed, words}: ChartView): TemplateResult | typeof nothing {
  const {layout} = pointed.plot ?? {};
  if (!layout?.numbered || !layout.markers.length) return nothing;
  return html`<ol class="key" part="key" aria-label=${words.t('markers')}>
    ${layout.markers.map(({marker, text}) => html`<li><b>${text}</b> ${marker.label}</li>`)}
  </ol>`;
}

function renderField(view: ChartView): TemplateResult {
  const {composition, words, pointed, selection, label, rtl} = view;
  const {sheet, names, unit, scaleNote} = composition;
  const {plot, active} = pointed;
  const {row: selected, marker, pickMarker} = selection;
  const stop = Math.max(0, active >= 0 ? active : selected);
  const row = sheet.rows[active];
  return html`${plot ? renderLegend(plot, words, unit) : nothing}
    <div
      class="plot"
      part="plot"
      @pointermove=${pointed.onPointer}
      @pointerleave=${pointed.onLeave}
      @click=${pointed.onClick}
      @keydown=${pointed.onKey}
      @focusin=${pointed.onFocus}
      @focusout=${pointed.onBlur}
    >
      ${
        plot
          ? renderPlot(plot, {
              label,
              names,
              words,
              rtl,
              active,
              selected,
              stop,
              marker,
              markerStop: pointed.markerStop(marker),
              onMarker: pickMarker,
            })
          : nothing
      }
      ${renderReadout(row, plot, words, unit)}
    </div>
    ${renderKey(view)} ${scaleNote ? html`<p class="note" role="note">${scaleNote}</p>` : nothing}`;
}

function renderFigure(view: ChartView): TemplateResult {
  const {composition, words, page, selection, label, narrow, sorting, actions} = view;
  const {sheet, unit, references, series} = composition;
  const content =
    composition.view === 'table'
      ? renderTable(sheet, {
          words,
          references,
          page,
          unit,
          caption: series.label,
          narrow,
          selected: sheet.rows[selection.row],
          sorting,
          onSort: actions.sort,
        })
      : renderField(view);
  return html`<div
    class=${view.whole ? 'figure whole' : 'figure'}
    role="figure"
    aria-label=${label}
    aria-describedby="summary"
  >
    ${content}
  </div>`;
}

function renderFoot(chart: ChartView): TemplateResult {
  const {composition, words, page, selection, excerpt, actions} = chart;
  const {t} = words;
  const {references, sheet, scale, view} = composition;
  const row = sheet.rows[selection.row];
  const log = ({target}: Event): void =>
    actions.change({scale: (target as HTMLInputElement).checked ? 'log' : 'linear'});
  return html` <div class="foot screen-only">
    ${
      references.list.length || row
        ? html`<details>
            <summary>${row ? t('sourcesOf', {label: row.label}) : t('sources')}</summary>
            ${renderSources({words, references, page}, row, sheet.columns, excerpt)}
          </details>`
        : nothing
    }
    <div class="tools" part="downloads">
      ${
        view === 'table'
          ? nothing
          : html`<label
              ><input
                type="checkbox"
                .checked=${scale === 'log'}
                @change=${log}
              />${t('scale')}</label
            >`
      }
      <span class="muted">${t('download')}</span>
      ${(['csv', 'svg', 'png'] as const).map((type) => {
        const name = type.toUpperCase();
        return html`<button
          class="tool"
          aria-label=${t('downloadAs', {type: name})}
          @click=${() => actions.save(type)}
        >
          ${name}
        </button>`;
      })}
    </div>
  </div>`;
}

/** Every table in full, with notes and sources: what paper has in place of views. */
function renderPaper({data, words, page, excerpt}: ChartView): TemplateResult {
  const wish: Wish = {series: '', view: 'table', scale: 'linear', from: '', to: ''};
  const marks = {words, page, references: new References(data.series, data.sources)};
  return html`<div class="print-only">
    ${data.series.map((series) => {
      const sheet = listed(series, 'table', data, wish, words);
      const unit = sharedUnit(sheet, data);
      return html`${renderTable(sheet, {...marks, unit, caption: series.label, narrow: false})}
        <p class="source">${series.description ?? ''}</p>`;
    })}
    ${renderSources(marks, undefined, [], excerpt)}
  </div>`;
}

/** The chart with everything around it. */
export function renderChart(view: ChartView): TemplateResult {
  const {heading, message, problems, composition, words, whole, printing} = view;
  const text = composition.series.description;
  const source =
    text &&
    html`<p class=${whole ? 'source whole' : 'source'} part="source">
      ${words.t('source', {text})}
    </p>`;
  return html`<div class="frame">
      ${heading} ${message} ${renderSummary(view)} ${renderControls(view)} ${renderFigure(view)}
      ${source || nothing} ${problems}
    </div>
    ${renderFoot(view)} ${printing ? renderPaper(view) : nothing}`;
}

/** A place of the final size, while data is on its way. */
export function renderSkeleton(text: string): TemplateResult {
  return html`<div class="skeleton" aria-busy="true">
    <span class="visually-hidden">${text}</span>
  </div>`;
}
