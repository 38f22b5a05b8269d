import type {PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {cssLength} from '../element/css-length.js';
import type {DataReaders} from '../element/data-controller.js';
import {DataElement} from '../element/data-element.js';
import {translator} from '../element/messages.js';
import {openStore, type Store} from '../element/storage.js';
import {WidthController} from '../element/width-controller.js';
import {parseFuzzyDate} from '../topic/fuzzy-date.js';
import type {TimelineData, TopicEvent} from '../topic/types.js';
import {rowHeight} from './axis-scene.js';
import type {LaneMode} from './lanes.js';
import {fontMetrics, type FontMetrics} from './measure.js';
import {timelineMessages} from './messages.js';
import {idsIn, TimelineModel} from './model.js';
import {timelineReaders} from './readers.js';
import {matcher} from './search.js';
import {dateInWords, type TimelineText} from './words.js';

/** The two ways to show a timeline. */
export type TimelineLayout = 'axis' | 'list';

const layouts: readonly unknown[] = ['axis', 'list'];
/** Narrower than this, in em, the list reads better. */
const AXIS_WIDTH = 40;
/** Narrower than this, in em, the axis has no lanes. */
const LANES_WIDTH = 32;
const LAYOUT_KEY = 'timeline-layout';
/** Share of the reserved height that goes to rows of marks. */
const ROWS_SHARE = 0.32;

/**
 * What a timeline is told and what follows from it: its attributes, the events
 * that pass the filter, the layout in use and the fonts to measure in.
 */
export abstract class TimelineBase extends DataElement<TimelineData> {
  /** `axis`: true to time. `list`: a reading list. `auto`: the axis where there is room for it. The reader may switch. */
  @property() layout: 'auto' | TimelineLayout = 'auto';

  /** What a lane of the axis gathers: `category`, `actor`, or `none` for a single lane. */
  @property() lanes: LaneMode = 'category';

  /** Leaves out what happened before this date; a fuzzy date such as `1961`, `1961-07`, `500 BCE`. */
  @property() from = '';

  /** Leaves out what happened after this date; a fuzzy date. */
  @property() to = '';

  /** Ids of the categories shown, separated by spaces or commas; empty for all. */
  @property() categories = '';

  /** Id of the selected event; empty for none. Setting it fires no event. */
  @property() event = '';

  /** Height that is reserved before the data is there: a CSS length, or a number of pixels. */
  @property() height = '';

  /** What the reader searches for. */
  @state() protected query = '';

  @state() protected font: FontMetrics | undefined;

  /** What there is room for, in pixels: the width of the content, the height reserved for all, the page's rem. */
  @state() protected room:
    {readonly width: number; readonly reserved: number; readonly rem: number} | undefined;

  /** The layout that the reader chose. */
  @state() private chosenLayout: TimelineLayout | undefined;

  protected readonly size = new WidthController(this);
  protected readonly errorEvent = 'timeline-error';
  protected override firstUpdates = 2;

  protected timeline: TimelineModel | undefined;
  /** Events that pass the filter, in the order of time. */
  protected shown: readonly TopicEvent[] = [];
  protected t: TimelineText = translator('timeline', timelineMessages, 'en');
  private filtered = '';
  private modelOf: unknown[] = [];
  private translated = '';
  private measured = -1;

  protected readers(): DataReaders<TimelineData> {
    return timelineReaders;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.fonts?.addEventListener('loadingdone', this.measureFonts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts?.removeEventListener('loadingdone', this.measureFonts);
  }

  /** The reader's store, which remembers the layout. */
  private get store(): Store {
    const nowhere = this.persist === 'none' || this.content.surrounding?.persist === 'none';
    return openStore('timeline', nowhere ? 'none' : 'local');
  }

  /** The layout in use. */
  protected get layoutNow(): TimelineLayout {
    if (this.chosenLayout) return this.chosenLayout;
    if (this.layout === 'axis' || this.layout === 'list') return this.layout;
    const wide = this.size.width >= AXIS_WIDTH * (this.font?.em ?? 16);
    return wide ? 'axis' : 'list';
  }

  protected get laneMode(): LaneMode {
    // In a narrow place the names of lanes would take the room of the events.
    if ((this.room?.width ?? 0) < LANES_WIDTH * (this.font?.em ?? 16)) return 'none';
    return this.lanes === 'actor' || this.lanes === 'none' ? this.lanes : 'category';
  }

  /** Rows of marks that the reserved height has room for. */
  protected get rows(): number {
    const em = this.font?.em ?? 16;
    const reserved = this.room?.reserved || 40 * em;
    return Math.max(4, Math.min(24, Math.floor((reserved * ROWS_SHARE) / rowHeight(em))));
  }

  /** Remembers the reader's choice of layout. */
  protected chooseLayout(layout: TimelineLayout): void {
    this.chosenLayout = layout;
    this.store.set(LAYOUT_KEY, layout);
  }

  /** An event's date in words. */
  protected dateOf(event: TopicEvent): string {
    return dateInWords(event, this.locale);
  }

  protected override update(changed: PropertyValues<this>): void {
    this.follow(changed);
    super.update(changed);
  }

  /** Takes in what changed, before it is drawn; by then the data controller has read new data. */
  protected follow(changed: PropertyValues<this>): void {
    if (changed.has('height')) this.reserve();
    if (changed.has('layout') && this.hasUpdated) this.chosenLayout = undefined;
    if (!this.hasUpdated) this.recallLayout();
    if (this.translated !== this.locale) {
      this.translated = this.locale;
      this.t = translator('timeline', timelineMessages, this.locale);
    }
    this.prepare();
  }

  private recallLayout(): void {
    const stored = this.store.get(LAYOUT_KEY);
    if (layouts.includes(stored)) this.chosenLayout = stored as TimelineLayout;
  }

  private reserve(): void {
    this.style.setProperty('--relations-timeline-height', cssLength(this.height));
  }

  /** Puts new data in order, and filters it anew where the filter changed. */
  protected prepare(): void {
    const inputs = [this.model, this.from, this.to];
    if (inputs.some((input, i) => input !== this.modelOf[i])) {
      this.modelOf = inputs;
      const limit = (text: string) => parseFuzzyDate(text) ?? undefined;
      this.timeline = this.model && new TimelineModel(this.model, limit(this.from), limit(this.to));
      this.filtered = '';
    }
    const filter = JSON.stringify([this.categories, this.query, this.locale]);
    if (filter === this.filtered) return;
    this.filtered = filter;
    const test = matcher(this.query, (event) => this.dateOf(event));
    this.shown = this.timeline?.filter(idsIn(this.categories), test) ?? [];
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.font || changed.has('theme')) this.measureFonts();
    if (this.measured !== this.size.width || changed.has('theme') || changed.has('height')) {
      this.measureRoom();
    }
  }

  /** Reads the layout; done when the width changes, not at every frame. */
  private measureRoom(): void {
    const body = this.renderRoot.querySelector('.body');
    if (!body) return;
    this.measured = this.size.width;
    const reserved = parseFloat(getComputedStyle(this).minBlockSize) || 0;
    const rem = parseFloat(getComputedStyle(document.documentElement).fontSize) || 16;
    this.room = {width: body.clientWidth, reserved, rem};
  }

  /** Takes the fonts anew; they may have arrived late or been changed by the page. */
  protected readonly measureFonts = (): void => {
    const root = this.renderRoot.querySelector('.root');
    const heading = this.renderRoot.querySelector('.heading, .serif');
    const font = root && fontMetrics(root, heading ?? root);
    if (font && (font.key !== this.font?.key || document.fonts?.size)) this.font = font;
  };
}
