import {SelectionFollower} from '../element/page-selection.js';
import {showFound} from '../element/show-found.js';
import type {Visit} from '../topic/visit-types.js';
import {hostsOf, wordsIn} from './choice.js';
import {VisitSelectEvent} from './events.js';
import {stepFrom} from './keys.js';
import {isAbove} from './scene.js';
import type {Layout} from './toolbar-view.js';
import {VisitsBase} from './visits-base.js';
import {dateInWords, titleOf} from './words.js';

/** What the reader, a program and other elements can do: choosing, walking, filtering. */
export abstract class VisitsControl extends VisitsBase {
  constructor() {
    super();
    new SelectionFollower(this, ({eventId}) => {
      const named = this.model?.visits.find(({event}) => event && event === eventId);
      if (named) this.visit = named.id;
    });
  }

  /** Shows a visit in full and fires no event; an empty or unknown id shows none. */
  select(id: string): void {
    this.visit = id;
  }

  /** The reader chose a visit. */
  protected choose(visit: Visit): void {
    const {words} = this;
    if (!words) return;
    this.folded = false;
    this.focused = visit.id;
    this.visit = visit.id;
    const title = titleOf(visit, words);
    this.dispatchEvent(new VisitSelectEvent(visit, title));
  }

  /** Chooses a visit, or lets go of it where it was chosen already. */
  protected toggle(visit: Visit): void {
    if (visit.id === this.visit) this.visit = '';
    else this.choose(visit);
  }

  protected stepBy(by: number): void {
    const {shown, words} = this;
    const visit = shown[shown.findIndex(({id}) => id === this.visit) + by];
    if (!visit || !words) return;
    this.choose(visit);
    this.announce(`${titleOf(visit, words)}, ${dateInWords(visit.date, words)}`);
  }

  private async focusOn(selector: string): Promise<void> {
    await this.updateComplete;
    const target = this.renderRoot.querySelector<HTMLElement>(selector);
    target?.scrollIntoView({block: 'nearest'});
    target?.focus({preventScroll: true});
  }

  private focusVisit(id: string): Promise<void> {
    return this.focusOn(`[data-id="${CSS.escape(id)}"]`);
  }

  protected reveal(place: string): void {
    const named = ({id}: {id: string}): boolean => id === place;
    const {model, shown, gaps} = this;
    const isVisit = model?.visits.some(named);
    if (![...shown, ...gaps, ...(model?.remarks ?? [])].some(named)) this.person = this.ranks = '';
    this.folded = false;
    this.visit = isVisit ? place : '';
    const selector = `[data-place="${CSS.escape(place)}"]`;
    void this.updateComplete.then(() => showFound(this.renderRoot.querySelector(selector)));
  }

  protected onKey(event: KeyboardEvent): void {
    const {model, shown, layout} = this;
    const id = (event.target as Element).closest('[data-id]')?.getAttribute('data-id');
    const from = shown.findIndex((each) => each.id === id);
    const visit = shown[from];
    if (!model || !visit || event.altKey || event.ctrlKey || event.metaKey) return;
    const list = layout === 'list';
    const hosts = hostsOf(model);
    const stops = shown.map((each) => ({time: each.date.start, above: isAbove(each, hosts)}));
    const to = shown[stepFrom(event.key, from, stops, {rtl: this.language.rtl, list}) ?? -1];
    if (to) {
      this.focused = to.id;
      this.folded = false;
      if (!list) this.choose(to);
      void this.focusVisit(to.id);
    } else if (event.key === 'Escape' && this.visit) this.visit = '';
    else if (!list && (event.key === 'Enter' || event.key === ' ')) {
      this.choose(visit);
      void this.focusOn('.details .title');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** Escape goes back from the details to the mark. */
  protected onDetailsKey(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.chosen) return;
    event.stopPropagation();
    void this.focusVisit(this.visit);
  }

  /** The reader chose a view. The axis is of use as a whole only. */
  protected show(layout: Layout): void {
    this.view = layout;
    this.folded &&= layout !== 'axis';
  }

  protected chooseRank(id: string): void {
    const chosen = wordsIn(this.ranks);
    const others = chosen.filter((rank) => rank !== id);
    const now = !id ? [] : others.length < chosen.length ? others : [...chosen, id];
    const all = now.length === this.model?.ranks.length;
    this.filter(this.person, all ? '' : now.join(' '));
  }

  protected filter(person: string, ranks: string): void {
    this.person = person;
    this.ranks = ranks;
    this.announce(this.words?.t('visits', {n: this.shown.length}) ?? '');
  }
}
