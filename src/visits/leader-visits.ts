import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {citationMarkStyles} from '../element/citation-mark.styles.js';
import {DataElement} from '../element/data-element.js';
import {PrintController} from '../element/print-controller.js';
import {renderAxis} from './axis-view.js';
import {axisStyles} from './axis.styles.js';
import {bringIn} from './bring-in.js';
import {wordsIn} from './choice.js';
import {citeStyles} from './cites.styles.js';
import {visitStyles} from './leader-visits.styles.js';
import {renderList, renderPaper} from './list-view.js';
import {listStyles} from './list.styles.js';
import {sceneOf} from './scene.js';
import {inTime, sortedBy, sortVisits, type Sorting} from './sorting.js';
import {textSizes} from './text-sizes.js';
import {renderTable} from './table-view.js';
import {tableStyles} from './table.styles.js';
import {textStyles} from './text.styles.js';
import {renderToolbar} from './toolbar-view.js';
import {renderRemarks, renderVisit} from './visit-view.js';
import {VisitsControl} from './visits-control.js';
import type {Wording} from './words.js';

/** Width of the drawing, in em, where it is scrolled. */
const SCROLLED_WIDTH = 48;

/**
 * Visits of leaders on one time axis: hosted by one party above, by the other
 * below, one mark a visit, shaped by the rank of the visitor. Where there is
 * little room it is a reading list at first, and the axis is scrolled; it is a
 * table where the reader wants one.
 *
 * @summary Visits of leaders on an axis true to time, as a list and as a table.
 *
 * @slot - A `<table>` or a JSON `<script>` with the data; shown as it is where scripts are off.
 *
 * @fires {VisitSelectEvent} visit-select - The reader chose a visit.
 * @fires {DataErrorEvent} visits-error - Data could not be loaded, or not all of it could be used.
 *
 * @csspart toolbar - Filters and the choice of view.
 * @csspart ranks - The filter by rank, which explains the marks.
 * @csspart rank - One of its choices.
 * @csspart person - The filter by person.
 * @csspart view-button - One of the views.
 * @csspart axis - The time axis.
 * @csspart visit - A mark on it.
 * @csspart gap - A long time without visits.
 * @csspart details - The chosen visit in full, or what concerns all visits.
 * @csspart date - A date in words.
 * @csspart meeting - Which of the counted meetings it was.
 * @csspart title - Who came, and where.
 * @csspart text - What a visit was about.
 * @csspart note - A correction, a dispute or a limit.
 * @csspart facts - Visitor, host, place and occasion.
 * @csspart sources - The works that a visit cites.
 * @csspart citation - A numbered mark.
 * @csspart remarks - What concerns all visits.
 * @csspart gaps - The long gaps in words.
 * @csspart pager - The way to the visits before and after.
 * @csspart list - The reading list.
 * @csspart entry - A visit in it.
 * @csspart table - The table.
 * @csspart sort - A column's head that sorts the table.
 * @csspart read-on - The button that unfolds what has no room.
 *
 * @cssproperty [--leader-visits-height=46rem] - Height that the element reserves.
 * @cssproperty [--leader-visits-gap=var(--dh-gap, 8px)] - Unit of spacing.
 * @cssproperty [--leader-visits-rule] - Colour of the hairlines.
 *
 * @cssstate folded - The element keeps to its reserved height.
 */
export class LeaderVisits extends VisitsControl {
  static override readonly tag = 'leader-visits';
  static override styles: CSSResultGroup = [
    DataElement.styles,
    visitStyles,
    textStyles,
    listStyles,
    axisStyles,
    citationMarkStyles,
    citeStyles,
    tableStyles,
  ];

  /** What the table is sorted by. */
  @state() private sorting: Sorting = inTime;

  /** What the axis is scrolled in. */
  private strip: Element | null = null;

  private readonly paper = new PrintController(this, () => this.performUpdate());

  protected override renderContent(): TemplateResult {
    const {words, content} = this;
    const empty = content.status === 'empty';
    return html`<div class="frame">
      ${this.renderHeading(words?.data.title)}
      ${words && !empty ? this.renderToolbar(words) : nothing} ${this.renderMessage()}
      ${
        words && this.root && this.size.width
          ? this.renderBody(words)
          : this.content.status === 'loading'
            ? html`<div class="skeleton" part="skeleton"></div>`
            : nothing
      }
      ${this.renderProblems()}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const strip = this.renderRoot.querySelector('.strip');
    if (strip && (strip !== this.strip || changed.has('visit'))) {
      const id = this.chosen?.id ?? this.shown.at(-1)?.id ?? '';
      bringIn(strip, strip.querySelector(`[data-id="${CSS.escape(id)}"]`));
    }
    this.strip = strip;
  }

  private renderToolbar(words: Wording): TemplateResult {
    return renderToolbar({
      words,
      person: this.person,
      ranks: wordsIn(this.ranks),
      layout: this.layout,
      choosePerson: (person) => this.filter(person, this.ranks),
      chooseRank: (id) => this.chooseRank(id),
      show: (layout) => this.show(layout),
    });
  }

  private renderBody(words: Wording): TemplateResult {
    const {data, t} = words;
    const sorting = this.layout === 'table' ? this.sorting : inTime;
    return html`<div
        class=${this.overflows ? 'body cut' : 'body'}
        lang=${data.lang || nothing}
        @focusin=${() => (this.folded = false)}
      >
        ${data.visits.length ? this.renderView(words) : nothing}
        ${
          this.paper.printing
            ? html`<div class="print-only">
                ${renderPaper(sortVisits(data.visits, sorting, words), words)}
                ${renderRemarks(words, data.gaps)}
              </div>`
            : nothing
        }
      </div>
      ${
        this.overflows
          ? html`<div class="fold screen-only">
              <button class="button" part="read-on" @click=${() => (this.folded = false)}>
                ${t('readOn')}
              </button>
            </div>`
          : nothing
      }`;
  }

  private renderView(words: Wording): TemplateResult {
    const {layout, shown, gaps, visit, current, level, sorting} = this;
    const none = shown.length ? nothing : html`<p class="none">${words.t('none')}</p>`;
    if (layout === 'table') {
      return html`<div class="screen-only">
        ${renderTable({
          visits: shown,
          selected: visit,
          sorting,
          words,
          sort: (column) => (this.sorting = sortedBy(column, sorting)),
        })}
        ${none}
        <div class="intro">${renderRemarks(words, gaps)}</div>
      </div>`;
    }
    if (layout === 'axis') return html`${this.renderAxis(words)} ${this.renderDetails(words)}`;
    return html`<div class="screen-only" @keydown=${(event: KeyboardEvent) => this.onKey(event)}>
      ${none}
      ${renderList({
        visits: shown,
        gaps,
        selected: visit,
        current,
        level,
        words,
        select: (each) => this.toggle(each),
      })}
      <div class="intro">${renderRemarks(words, [])}</div>
    </div>`;
  }

  private renderAxis(words: Wording): TemplateResult {
    const {shown, gaps, visit, current, language, root} = this;
    return html`<div class="axis-frame" @keydown=${(event: KeyboardEvent) => this.onKey(event)}>
      ${
        root
          ? renderAxis({
              scene: sceneOf(shown, gaps, this.drawingWidth, textSizes(root), words),
              count: shown.length,
              selected: visit,
              current,
              rtl: language.rtl,
              words,
              select: (each) => this.choose(each),
            })
          : nothing
      }
    </div>`;
  }

  /** A surface of the element's own takes room around the drawing. */
  private get drawingWidth(): number {
    if (this.isNarrow) return SCROLLED_WIDTH * this.em;
    return this.size.width - (this.theme === 'auto' ? 0 : 2 * this.em);
  }

  private renderDetails(words: Wording): TemplateResult {
    const {chosen, shown, gaps, level} = this;
    const pager = {
      position: chosen ? shown.indexOf(chosen) + 1 : 0,
      total: shown.length,
      step: (by: 1 | -1) => this.stepBy(by),
    };
    return html`<section
      class="details screen-only ${chosen ? 'detail' : 'intro'}"
      part="details"
      aria-label=${words.t('detail')}
      @keydown=${(event: KeyboardEvent) => this.onDetailsKey(event)}
    >
      ${
        chosen
          ? renderVisit(chosen, level, pager, words)
          : html`<p class="muted choose">${words.t(shown.length ? 'choose' : 'none')}</p>
              ${renderRemarks(words, gaps)}`
      }
    </section>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'leader-visits': LeaderVisits;
  }
}
