import type {PropertyValues} from 'lit';
import type {CitingPlace} from '../element/citation-registry.js';
import {CitationController} from '../element/citations.js';
import {SelectionFollower, type PageSelection} from '../element/page-selection.js';
import {showFound} from '../element/show-found.js';
import type {Source, TopicEvent} from '../topic/types.js';
import {eventInHash} from './deep-link.js';
import type {TimelineModel} from './model.js';
import {reducedMotion} from './motion.js';
import {happenedAt} from './search.js';
import {touches, viewAround} from './time-index.js';
import {TimelineControl} from './timeline-control.js';

/**
 * The timeline as a part of its page: it follows the page's address and what
 * the reader chooses in other elements, and takes part in the page's references.
 */
export abstract class TimelinePage extends TimelineControl {
  protected readonly citations = new CitationController(this, {
    places: () => this.citing(),
    reveal: (id, source) => void this.revealSource(id, source),
  });

  private followedHash = '';
  private cited: {readonly of: TimelineModel | undefined; readonly places: readonly CitingPlace[]} =
    {of: undefined, places: []};

  constructor() {
    super();
    new SelectionFollower(this, (selection) => this.followPage(selection));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.followHash);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.followHash);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // Data may come later than the page's address.
    if (this.timeline && location.hash !== this.followedHash) this.followHash();
  }

  private readonly followHash = (): void => {
    this.followedHash = location.hash;
    const event = this.timeline?.find(eventInHash(location.hash) ?? '');
    if (event) void this.bringIntoView(event, 'auto');
  };

  /** What the reader chose elsewhere is shown in silence. */
  private followPage({eventId = '', places, start, end = NaN, isJump}: PageSelection): void {
    const {timeline} = this;
    if (!timeline) return;
    const event = timeline.find(eventId) ?? this.shown.find((each) => happenedAt(each, places));
    if (event && isJump) void this.jump(event);
    else if (event) this.event = event.id;
    else if (start !== undefined) {
      // What is told in full is of that time, or makes room.
      const told = timeline.find(this.event);
      if (told && !touches(told.date, start, end)) this.event = '';
      // A year on either side shows what led there and what followed.
      const extent = {t0: start - 1, t1: Math.max(start, end) + 1};
      this.axis.camera.glide(viewAround(extent, timeline.domain, 0));
    }
  }

  /** The reader asked for an event: the page goes there, and so does the focus. */
  private async jump(event: TopicEvent): Promise<void> {
    this.folded = false;
    await this.bringIntoView(event, reducedMotion() ? 'auto' : 'smooth');
    const title = this.layoutNow === 'list' ? this.entry(event.id) : this.detailTitle;
    title?.focus({preventScroll: true});
  }

  /** Takes the reader to an event, whatever the filter: in the list to its entry. */
  private async bringIntoView(event: TopicEvent, behavior: ScrollBehavior): Promise<void> {
    await this.open(event);
    const target = this.layoutNow === 'list' ? this.entry(event.id)?.closest('li') : this;
    target?.scrollIntoView({block: 'start', behavior});
  }

  /** Selects an event in silence, on the page of the list that holds it. */
  private async open(event: TopicEvent): Promise<void> {
    this.event = event.id;
    if (!this.shown.includes(event)) {
      this.query = '';
      this.categories = '';
      this.prepare();
    }
    if (!this.folded) this.showPage(this.shown.indexOf(event));
    await this.updateComplete;
  }

  /** Every event that cites works, in the order of time; found once, as panning asks at every frame. */
  private citing(): readonly CitingPlace[] {
    const {timeline} = this;
    if (this.cited.of !== timeline) {
      const places = (timeline?.events ?? []).map((event) => ({
        id: event.id,
        label: event.title,
        sources: timeline?.sourcesOf(event) ?? [],
      }));
      this.cited = {of: timeline, places: places.filter(({sources}) => sources.length)};
    }
    return this.cited.places;
  }

  /** The way back from the list of references: to the event, and to where it cites the work. */
  private async revealSource(id: string, source: Source): Promise<void> {
    const event = this.timeline?.find(id);
    if (!event) return;
    this.folded = false;
    await this.open(event);
    showFound(this.renderRoot.querySelector(`[data-source="${CSS.escape(source.id)}"]`));
  }
}
