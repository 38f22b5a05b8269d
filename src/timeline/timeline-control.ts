import type {PropertyValues} from 'lit';
import {state} from 'lit/decorators.js';
import {copyText} from '../element/download.js';
import {citeEvent} from '../topic/citation.js';
import {parseFuzzyDate} from '../topic/fuzzy-date.js';
import type {TopicEvent} from '../topic/types.js';
import {AxisPanel} from './axis-panel.js';
import {linkToEvent} from './deep-link.js';
import type {CopyNotice} from './detail-view.js';
import {TimelineFilterEvent, TimelineSelectEvent, type SelectOrigin} from './events.js';
import {PAGE} from './list-view.js';
import {idsIn} from './model.js';
import type {PlacedItem} from './scene.js';
import {viewAround} from './time-index.js';
import {TimelineBase, type TimelineLayout} from './timeline-base.js';
import {TourController} from './tour-controller.js';
import {readingTime} from './tour.js';

/**
 * What the reader and a program can do with a timeline: choosing events,
 * filtering, moving, playing, copying.
 */
export abstract class TimelineControl extends TimelineBase {
  /** True while the element keeps to its reserved height. */
  @state() protected folded = true;
  @state() protected notice: CopyNotice | undefined;
  /** Events of one instant, for the reader to choose from. */
  @state() protected together: readonly TopicEvent[] = [];
  @state() protected hovered: PlacedItem | undefined;
  /** Number of the list's first event. */
  @state() protected first = 0;

  protected readonly axis = new AxisPanel(this, {
    choose: (event, origin) => this.choose(event, origin),
    together: (events) => this.showTogether(events),
    enterDetail: () => void this.focusDetail(),
    clear: () => this.clear(),
    hover: (item) => (this.hovered = item),
  });
  protected readonly tour = new TourController(this, {advance: () => this.advance()});

  /** Selects an event and brings it into view; fires no event. An unknown id clears the selection. */
  select(id: string): void {
    this.event = id;
  }

  /** Shows the stretch between two fuzzy dates. Nothing happens where either is not a date. */
  zoomTo(from: string, to: string): void {
    const start = parseFuzzyDate(from);
    const end = parseFuzzyDate(to);
    if (!start || !end || !this.timeline) return;
    const extent = {t0: start.start, t1: Math.max(end.end, start.end)};
    this.axis.camera.glide(viewAround(extent, this.timeline.domain, 0));
  }

  /** Zooms: 2 shows half as much time, 0.5 twice as much. */
  zoomBy(factor: number): void {
    if (this.timeline && factor > 0) this.axis.zoomBy(factor);
  }

  /** Shows all events: every category, no search, the whole period, the list in full. */
  showAll(): void {
    this.query = '';
    this.categories = '';
    this.folded = false;
    if (this.timeline) this.axis.camera.glide(this.timeline.domain);
  }

  /** Plays the tour, event by event, on from the selected one. */
  play(): void {
    this.tour.play(false);
  }

  /** Stops the tour. */
  pause(): void {
    this.tour.pause();
  }

  protected get selected(): TopicEvent | undefined {
    return this.timeline?.find(this.event);
  }

  /** The reader chose an event. */
  protected choose(event: TopicEvent, origin: SelectOrigin): void {
    this.folded = false;
    this.event = event.id;
    this.dispatchEvent(new TimelineSelectEvent(event, origin));
  }

  /** Back to what was on view before any event was chosen. */
  protected clear(): void {
    this.event = '';
    this.together = [];
  }

  protected showTogether(events: readonly TopicEvent[]): void {
    this.folded = false;
    this.event = '';
    this.together = events;
  }

  /** Goes to a neighbour among the events shown. */
  protected stepBy(by: number, origin: SelectOrigin): boolean {
    const here = this.shown.findIndex(({id}) => id === this.event);
    const event = this.shown[here < 0 ? (by > 0 ? 0 : this.shown.length - 1) : here + by];
    if (event) this.choose(event, origin);
    return event !== undefined;
  }

  private advance(): number | null {
    const here = this.shown.findIndex(({id}) => id === this.event);
    const event = this.shown[here + 1];
    if (!event) return null;
    if (this.tour.byReader) this.choose(event, 'tour');
    else this.event = event.id;
    return readingTime(event);
  }

  /** The reader changed the filter. */
  protected filter(categories: string, query: string): void {
    this.categories = categories;
    this.query = query;
    this.first = 0;
    this.prepare();
    const count = this.shown.length;
    this.dispatchEvent(new TimelineFilterEvent([...idsIn(categories)], query, count));
    this.announce(count ? this.t('hits', {n: count}) : this.t('noHits'));
  }

  protected toggleCategory(id: string): void {
    const chosen = new Set(id ? idsIn(this.categories) : []);
    if (chosen.has(id)) chosen.delete(id);
    else if (id) chosen.add(id);
    const all = chosen.size === this.timeline?.categories.length;
    this.filter(all ? '' : [...chosen].join(' '), this.query);
  }

  protected switchLayout(layout: TimelineLayout): void {
    this.tour.pause();
    this.chooseLayout(layout);
  }

  protected async goToEra(id: string): Promise<void> {
    const era = this.timeline?.eras.find((each) => each.id === id);
    if (!this.timeline || (!era && id !== '*')) return;
    if (this.layoutNow === 'axis') {
      const {domain} = this.timeline;
      const {start: t0, end: t1} = era?.date ?? {start: domain.t0, end: domain.t1};
      return this.axis.camera.glide(viewAround({t0, t1}, domain, 0.02));
    }
    const place = era ? this.shown.findIndex(({date}) => date.start >= era.date.start) : 0;
    this.showPage(Math.max(0, place));
    await this.updateComplete;
    const id_ = this.shown[Math.max(0, place)]?.id ?? '';
    this.entry(id_)?.closest('.group')?.scrollIntoView({block: 'start'});
  }

  /** Opens the list at the page that holds an event. */
  protected showPage(place: number): void {
    this.folded = false;
    this.first = Math.floor(place / PAGE) * PAGE;
  }

  protected entry(id: string): HTMLElement | null {
    return this.renderRoot.querySelector(`[data-key="${CSS.escape(id)}"]`);
  }

  /** Heading of the event in full, which may get the focus. */
  protected get detailTitle(): HTMLElement | null {
    return this.renderRoot.querySelector('.detail .title');
  }

  protected async focusDetail(): Promise<void> {
    await this.updateComplete;
    this.detailTitle?.focus();
  }

  protected async copyLink(event: TopicEvent): Promise<void> {
    await this.copy(event, linkToEvent(location.href, event.id), this.t('linkCopied'));
  }

  protected async cite(event: TopicEvent): Promise<void> {
    const {locale} = this;
    const url = linkToEvent(location.href, event.id);
    const sources = this.timeline?.data.sources ?? [];
    await this.copy(event, citeEvent(event, sources, {locale, url}), this.t('citationCopied'));
  }

  private async copy(event: TopicEvent, text: string, done: string): Promise<void> {
    const copied = await copyText(text);
    const told = copied ? done : this.t('copyByHand');
    this.notice = {eventId: event.id, text: told, byHand: copied ? undefined : text};
    this.announce(told);
  }

  protected override follow(changed: PropertyValues<this>): void {
    super.follow(changed);
    if (changed.has('event')) {
      this.notice = undefined;
      if (this.event) this.together = [];
    }
  }
}
