import {formatFuzzyDate} from '../topic/fuzzy-date.js';
import type {TopicEvent} from '../topic/types.js';
import type {ControlsScene} from './controls-view.js';
import type {DetailScene} from './detail-view.js';
import {isVague} from './marks.js';
import {idsIn, type TimelineModel} from './model.js';
import {eraAt, type EraGroup} from './time-index.js';
import {TimelinePage} from './timeline-page.js';

/** What axis and list have in common: the controls, and an event in full. */
export abstract class TimelineParts extends TimelinePage {
  /** The controls above the timeline. */
  protected controls(timeline: TimelineModel): ControlsScene {
    const {shown, query, event} = this;
    return {
      layout: this.layoutNow,
      query,
      count: shown.length,
      total: timeline.events.length,
      hit: event && this.axis.input ? this.axis.placeOf(event) + 1 : 0,
      categories: timeline.categories,
      chosen: idsIn(this.categories),
      eras: timeline.eras,
      playing: this.tour.playing,
      zoomed: Boolean(this.axis.input) && this.axis.zoomed,
      t: this.t,
      number: (n) => n.toLocaleString(this.locale),
      onSearch: (text) => this.filter(this.categories, text),
      onSearchKey: (key) => this.searchKey(key),
      onHit: (by) => this.stepBy(by, 'search'),
      onCategory: (id) => this.toggleCategory(id),
      onLayout: (layout) => this.switchLayout(layout),
      onEra: (id) => void this.goToEra(id),
      onZoom: (factor) => this.axis.zoomBy(factor),
      onAll: () => this.axis.camera.glide(timeline.domain),
      onTour: () => (this.tour.playing ? this.tour.pause() : this.tour.play(true)),
    };
  }

  /** Enter and the arrows go through what was found. */
  private searchKey(event: KeyboardEvent): void {
    const by = {ArrowDown: 1, ArrowUp: -1, Enter: event.shiftKey ? -1 : 1}[event.key];
    if (by && this.query) this.stepBy(by, 'search');
    else if (event.key === 'Escape' && this.query) this.filter(this.categories, '');
    else return;
    event.preventDefault();
  }

  /** An event in full, with all that can be done with it. */
  protected detail(timeline: TimelineModel, event: TopicEvent): DetailScene {
    return {
      event,
      date: this.dateOf(event),
      category: timeline.categoryName(event),
      actors: timeline.actorNames(event),
      era: eraAt(timeline.eras, event.date)?.name ?? '',
      sources: timeline.sourcesOf(event),
      position: this.shown.indexOf(event) + 1,
      total: this.shown.length,
      query: this.query,
      headingLevel: this.headingLevel,
      vague: isVague(event) && (event.date.approximate || event.date.uncertain),
      notice: this.notice,
      citations: this.citations,
      t: this.t,
      common: this.common,
      actions: {
        step: (by) => this.stepBy(by, 'pager'),
        copyLink: (each) => void this.copyLink(each),
        cite: (each) => void this.cite(each),
      },
    };
  }

  /** When an era was. */
  protected eraDates({era}: Pick<EraGroup, 'era'>): string {
    return era ? formatFuzzyDate(era.date, {locale: this.locale, style: 'short'}) : '';
  }
}
