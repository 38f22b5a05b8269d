import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {state} from 'lit/decorators.js';
import {DataElement} from '../element/data-element.js';
import {PrintController} from '../element/print-controller.js';
import type {AxisInput} from './axis-input.js';
import {renderFilters, renderTools, type ControlsScene} from './controls-view.js';
import {timelineStyles} from './relations-timeline.styles.js';
import {TimelineScreens} from './timeline-screens.js';
import {placeTip} from './tip-view.js';

/** Room that the zoom buttons take beside the overview strip, in rem. */
const ZOOM_BUTTONS = 3 * 2.75 + 0.5;

/**
 * A timeline that is true to time where there is room, and a reading list where
 * there is not. Every event is there with its text, people, places and sources;
 * vague dates are drawn and said as such.
 *
 * @summary Events on an axis true to time, or as a reading list.
 *
 * @slot - Data for the timeline, also read where scripts are off: an `<ol>` of
 * `<li><time datetime>`, a `<table>`, a `<dl>`, or a `<script type="application/json">`.
 *
 * @fires {TimelineSelectEvent} timeline-select - The reader chose an event.
 * @fires {TimelineFilterEvent} timeline-filter - The reader changed the categories or the search.
 * @fires {CitationSelectEvent} citation-select - The reader follows a number to the list of references.
 * @fires {DataErrorEvent} timeline-error - Data could not be loaded, or some of it could not be used.
 *
 * @csspart header - The line with the heading and the tools.
 * @csspart tools - Search, tour and layout switch.
 * @csspart search - The search field with its frame.
 * @csspart search-field - The input of the search.
 * @csspart hits - How many events were found.
 * @csspart hit-button - The buttons that go through the hits.
 * @csspart clear-search - The button that empties the search.
 * @csspart hit - A searched word, in titles and texts.
 * @csspart tour-button - Plays and pauses the tour.
 * @csspart layout-switch - The pair of buttons for axis and list.
 * @csspart layout-button - One of the two.
 * @csspart filters - The line with categories, eras and zoom.
 * @csspart chips - The categories.
 * @csspart chip - A category.
 * @csspart era-select - The jump to an era.
 * @csspart zoom - The group of zoom buttons.
 * @csspart zoom-button - A zoom button.
 * @csspart axis-frame - The frame of the axis.
 * @csspart axis - The axis with its lane names.
 * @csspart plot - The axis without its lane names.
 * @csspart lanes - Names and rules of the lanes.
 * @csspart eras - Bands of the eras.
 * @csspart era-name - Name of an era on the axis.
 * @csspart ticks - The scale.
 * @csspart event - An event's mark with its label.
 * @csspart selected - The selected event's mark.
 * @csspart cluster - Several events in one mark.
 * @csspart label - The label of a mark.
 * @csspart tip - What a mark without a label stands for, under the pointer.
 * @csspart navigator - The line with the overview and the zoom buttons.
 * @csspart overview - The strip that shows the whole period.
 * @csspart density - The columns in it.
 * @csspart brush - The period on view in it.
 * @csspart legend - What the marks mean.
 * @csspart intro - The eras, before an event is chosen.
 * @csspart era-button - Name of an era in it.
 * @csspart detail - The selected event in full.
 * @csspart date - A date in words.
 * @csspart title - Title of an event.
 * @csspart text - Text of an event.
 * @csspart note - A correction, a dispute or a limit.
 * @csspart facts - People, places and media.
 * @csspart sources - The cited works.
 * @csspart citation - The number that leads to the page's list of references.
 * @csspart actions - Copy link and cite.
 * @csspart copy-link - Copies a link to the event.
 * @csspart cite - Copies a reference.
 * @csspart notice - What became of copying.
 * @csspart pager - Previous and next.
 * @csspart previous - To the previous event.
 * @csspart next - To the next event.
 * @csspart same-time - Events of one instant.
 * @csspart list - The reading list.
 * @csspart entry - An event in it.
 * @csspart era-heading - Heading of an era in it.
 * @csspart fold - The soft end of what is longer than the reserved height.
 * @csspart show-all - The button that opens the list.
 * @csspart read-on - The button that opens a long event.
 * @csspart pages - The way through a long list.
 * @csspart print - The printed document.
 *
 * @cssproperty [--relations-timeline-height=40rem] - Height reserved before the data is there.
 * @cssproperty [--relations-timeline-gap=var(--dh-gap, 8px)] - Unit of spacing.
 * @cssproperty [--relations-timeline-hue-1=var(--dh-hue-1)] - Marks of the first actor.
 * @cssproperty [--relations-timeline-hue-2=var(--dh-hue-2)] - Marks of the second actor.
 * @cssproperty [--relations-timeline-era] - Wash of every other era.
 * @cssproperty [--relations-timeline-rule=var(--_hairline)] - Colour of rules and grid.
 * @cssproperty [--relations-timeline-sticky=0px] - Height of a page's own sticky bar: era headings stick below it, and what is scrolled to stays clear of it.
 *
 * @cssstate axis - The axis is on view, not the list.
 * @cssstate folded - Only the reserved height is used.
 * @cssstate printing - The document for paper is on view.
 */
export class RelationsTimeline extends TimelineScreens {
  static override readonly tag = 'relations-timeline';

  static override styles: CSSResultGroup = [DataElement.styles, timelineStyles];

  @state() protected overflows = false;

  private readonly paper = new PrintController(this, () => this.performUpdate());
  private focusWasOnAxis = false;
  private grown = 0;

  protected override follow(changed: PropertyValues<this>): void {
    super.follow(changed);
    this.updateAxis();
    this.setState('folded', this.folded);
    this.setState('axis', this.layoutNow === 'axis');
    this.setState('printing', this.paper.printing);
    this.focusWasOnAxis = Boolean(this.shadowRoot?.activeElement?.closest('.plot'));
  }

  private updateAxis(): void {
    const {timeline, font, room} = this;
    if (!timeline || !font || !room?.width) return;
    const before = this.axis.input as AxisInput | undefined;
    this.axis.update({
      model: timeline,
      shown: this.shown,
      mode: this.laneMode,
      width: Math.floor(room.width),
      strip: Math.max(1, Math.floor(room.width - ZOOM_BUTTONS * room.rem)),
      rows: this.rows,
      font,
      rtl: this.language.rtl,
      locale: this.locale,
      t: this.t,
      selected: this.event,
    });
    const {selected} = this;
    const isNew = before?.selected !== this.event || before?.model !== timeline;
    if (selected && isNew) this.axis.reveal(selected);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.keepFocus();
    this.watchHeight(changed.has('event'));
    const tip = this.renderRoot.querySelector<HTMLElement>('.tip');
    if (tip && this.tip) placeTip(tip, this.tip);
  }

  /** Marks come and go as clusters open; the focus stays with the event. */
  private keepFocus(): void {
    const {axis} = this;
    if (!axis.focusPending && !this.focusWasOnAxis) return;
    const focused = this.shadowRoot?.activeElement;
    const wanted = this.renderRoot.querySelector<SVGElement>('.plot [tabindex="0"]');
    if (wanted && wanted !== focused && (axis.focusPending || !focused)) {
      wanted.focus({preventScroll: true});
    }
    if (axis.camera.target === axis.camera.view) axis.focusPending = false;
  }

  /**
   * Folded, it is noticed whether anything is cut off. Unfolded, the axis never
   * gets shorter again, so that the page below does not jump from event to event.
   */
  private watchHeight(selected: boolean): void {
    const rest = this.renderRoot.querySelector<HTMLElement>('.rest');
    if (!rest) return;
    if (this.folded) this.overflows = rest.scrollHeight > rest.clientHeight + 4;
    else if (selected && this.layoutNow === 'axis') {
      this.grown = Math.max(this.grown, rest.scrollHeight);
      rest.style.setProperty('min-block-size', `${this.grown}px`);
    }
  }

  /** Reading on by keyboard opens what was cut off. */
  private readonly unfold = (event: FocusEvent): void => {
    const body = event.currentTarget as HTMLElement;
    const target = event.target as Element;
    if (!this.folded || target.closest('.fold')) return;
    const hidden = target.getBoundingClientRect().bottom - body.getBoundingClientRect().bottom;
    if (hidden > 1) this.folded = false;
  };

  /** The box of problems, when opened, takes room of its own. `toggle` does not bubble. */
  private readonly makeRoom = {
    handleEvent: (): void => void (this.folded = false),
    capture: true,
  };

  private renderSkeleton(): TemplateResult {
    return html`<div
      class="skeleton waiting"
      part="skeleton"
      role="img"
      aria-label=${this.common('loading')}
    ></div>`;
  }

  private renderBody(controls: ControlsScene): unknown {
    const {timeline} = this;
    if (!timeline || !this.font || !this.room?.width) return this.renderSkeleton();
    const layout = this.layoutNow;
    return layout === 'axis'
      ? this.renderAxisLayout(timeline, controls)
      : this.renderListLayout(timeline);
  }

  protected override renderContent(): unknown {
    const {timeline} = this;
    const title = timeline?.data.title;
    const heading = this.renderHeading(title);
    if (!timeline?.events.length) {
      const waits = this.content.status === 'loading';
      return html`${heading} ${this.renderMessage()}
        <div class="body">${waits ? this.renderSkeleton() : nothing}</div>
        ${this.renderProblems()}`;
    }
    if (this.paper.printing) return html`${heading} ${this.renderPaper(timeline)}`;
    const controls = this.controls(timeline);
    return html`<div class="top" part="header">${heading} ${renderTools(controls)}</div>
      ${renderFilters(controls, this.renderKey(timeline))} ${this.renderMessage()}
      <div class="body" @focusin=${this.unfold}>${this.renderBody(controls)}</div>
      <div @toggle=${this.makeRoom}>${this.renderProblems()}</div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relations-timeline': RelationsTimeline;
  }
}
