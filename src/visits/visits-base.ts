import type {PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import {cssLength} from '../element/css-length.js';
import type {CitingPlace} from '../element/citation-registry.js';
import {CitationController} from '../element/citations.js';
import type {DataReaders} from '../element/data-controller.js';
import {DataElement} from '../element/data-element.js';
import {translator} from '../element/messages.js';
import {WidthController} from '../element/width-controller.js';
import type {Visit, VisitGap, VisitsData} from '../topic/visit-types.js';
import {chosenVisits, wordsIn} from './choice.js';
import {visitMessages} from './messages.js';
import {visitReaders} from './readers.js';
import type {Layout} from './toolbar-view.js';
import {dateInWords, titleOf, worksOf, type Wording} from './words.js';

/** Narrower than this, in em, the list reads better than the axis, and the axis is scrolled. */
const AXIS_WIDTH = 40;

/** What the element is told, and what follows from it: the visits on view, their words and their place. */
export abstract class VisitsBase extends DataElement<VisitsData> {
  /** Shows only the visits of one person, as guest or as host: the name as the data has it. */
  @property() person = '';

  /** Shows only visitors of these ranks: ids as words apart (`leader premier`); empty for all. */
  @property() ranks = '';

  /**
   * `axis`, `list` or `table`; `auto` is the axis, or the list where there is
   * little room. The reader may switch.
   */
  @property() view = 'auto';

  /** Id of the visit that is shown in full; empty for none. Setting it fires no event. */
  @property() visit = '';

  /** Height that the element reserves: CSS pixels, or a CSS length. */
  @property() height = '';

  /** True until the reader asks for more than there is room for. */
  @state() protected folded = true;
  @state() protected overflows = false;
  /** What the content stands in, once it is there. */
  @state() protected root: Element | null = null;
  @state() protected focused = '';

  protected override firstUpdates = 2;

  protected readonly size = new WidthController(this);
  protected readonly citations = new CitationController(this, {
    places: () => this.places,
    reveal: (place) => this.reveal(place),
  });
  protected readonly errorEvent = 'visits-error';

  /** Brings what cites a work into view. */
  protected abstract reveal(place: string): void;

  protected override readers(): DataReaders<VisitsData> {
    return visitReaders;
  }

  /** The visits that pass the filters. */
  protected get shown(): readonly Visit[] {
    const {model, person, ranks} = this;
    return model ? chosenVisits(model, person, wordsIn(ranks)) : [];
  }

  /** The long gaps. They are of all visits: where only some are on view, none is. */
  protected get gaps(): readonly VisitGap[] {
    const {model, shown} = this;
    return model && shown.length === model.visits.length ? model.gaps : [];
  }

  protected get chosen(): Visit | undefined {
    return this.shown.find(({id}) => id === this.visit);
  }

  /** The visit that the Tab key reaches. */
  protected get current(): string {
    const {shown, focused, visit} = this;
    const has = (id: string): boolean => shown.some((each) => each.id === id);
    return [focused, visit].find(has) ?? shown[0]?.id ?? '';
  }

  protected get layout(): Layout {
    const {view} = this;
    if (view === 'axis' || view === 'list' || view === 'table') return view;
    return this.isNarrow ? 'list' : 'axis';
  }

  /** Size of the element's text, in pixels. */
  protected get em(): number {
    return (this.root && parseFloat(getComputedStyle(this.root).fontSize)) || 16;
  }

  protected get isNarrow(): boolean {
    return this.size.width < AXIS_WIDTH * this.em;
  }

  protected get level(): number {
    return Math.min((this.headingLevel || 2) + 1, 6);
  }

  protected get words(): Wording | undefined {
    const {model: data, locale, common, citations} = this;
    return (
      data && {
        data,
        locale,
        common,
        t: translator(this.localName, visitMessages, locale),
        leads: Boolean(citations.list),
        number: (source) => citations.number(source),
        show: (source) => void citations.show(source),
      }
    );
  }

  /** Everything that cites, in the order of reading. */
  protected get places(): readonly CitingPlace[] {
    const {words} = this;
    if (!words) return [];
    const {visits, gaps, remarks} = words.data;
    const place = (id: string, label: string, sources: readonly string[]): CitingPlace => ({
      id,
      label,
      sources: worksOf(sources, words),
    });
    return [
      ...visits.map((visit) =>
        place(
          visit.id,
          `${titleOf(visit, words)}, ${dateInWords(visit.date, words)}`,
          visit.sources,
        ),
      ),
      ...remarks.map(({id, text, sources}) => place(id, text, sources)),
      ...gaps.map(({id, label, sources}) => place(id, label, sources)),
    ];
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('visit') && this.visit) this.focused = this.visit;
    if (!changed.has('height')) return;
    this.style.setProperty('--_height', cssLength(this.height));
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.setState('folded', this.folded);
    this.root = this.renderRoot.querySelector('.root');
    const body = this.renderRoot.querySelector('.body');
    this.overflows = this.folded && !!body && body.scrollHeight > body.clientHeight + 1;
  }
}
