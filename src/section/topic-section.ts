import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {CitationController} from '../element/citations.js';
import type {CitingPlace} from '../element/citation-registry.js';
import type {DataReaders} from '../element/data-controller.js';
import {DataElement} from '../element/data-element.js';
import {DataErrorEvent} from '../element/data-error-event.js';
import {translator} from '../element/messages.js';
import {PrintController} from '../element/print-controller.js';
import {showFound} from '../element/show-found.js';
import type {Section, SectionsData} from '../topic/section-types.js';
import type {Source} from '../topic/types.js';
import {renderCard} from './card-view.js';
import type {Marks} from './cited-view.js';
import {FoldController} from './fold-controller.js';
import {findSection, sourcesOf} from './find-section.js';
import {sectionMessages} from './messages.js';
import {sectionReaders} from './readers.js';
import {renderCitedWorks} from './sources-view.js';
import {sectionStyles} from './topic-section.styles.js';

/**
 * A section of prose in cards. Every statement carries a numbered mark: it
 * leads to the list of references on the page, and where there is none it
 * opens the source in place.
 *
 * @summary A prose section in cards, with cited facts and notes.
 *
 * @slot - Prose for the section, also read where scripts are off: headings,
 * paragraphs, lists, `<small>` notes, with links or `<cite>`s as sources; or a
 * `<script type="application/json">`.
 *
 * @fires {CitationSelectEvent} citation-select - The reader follows a mark to the list of references.
 * @fires {DataErrorEvent} section-error - Data could not be loaded, some of it could not be used, or there is no section of that name.
 *
 * @csspart cards - The cards together.
 * @csspart card - One card.
 * @csspart card-title - Heading of a card.
 * @csspart text - Prose of a card.
 * @csspart citation - A numbered mark.
 * @csspart source - The source that a mark opens in place.
 * @csspart facts - The facts of a card.
 * @csspart fact - One of them.
 * @csspart note - A correction, a dispute or a limit.
 * @csspart fold - The soft end of a section that is longer than its height.
 * @csspart read-on - The button that opens it.
 * @csspart sources - The works cited, where the page has no list of references.
 *
 * @cssproperty [--topic-section-measure=66ch] - Longest line of prose.
 * @cssproperty [--topic-section-gap=var(--dh-gap, 8px)] - Unit of spacing.
 * @cssproperty [--topic-section-rule=var(--_hairline)] - Colour of the hairlines.
 */
export class TopicSection extends DataElement<SectionsData> {
  static override readonly tag = 'topic-section';

  static override styles: CSSResultGroup = [DataElement.styles, sectionStyles];

  /**
   * Which section: `overview`, `history`, `economy`, `military`, `frontier`,
   * `defectors` or `leaders` in the bundled topic. The first one by default.
   */
  @property() name = '';

  /**
   * Height that the section keeps until the reader reads on: CSS pixels, or a CSS
   * length. By default it is as tall as its text.
   */
  @property() height = '';

  @state() private open = '';

  protected override readonly errorEvent = 'section-error';

  private readonly paper = new PrintController(this, () => this.performUpdate());

  private readonly citations = new CitationController(this, {
    places: () => this.places,
    reveal: (card, {id}) => this.showMark(card, id),
  });

  private readonly fold = new FoldController(this, () => this.height);

  private missed = '';
  private grown = false;

  /** The works that the section cites, in the order of first mention. */
  get citedSources(): readonly Source[] {
    return [...new Set(this.places.flatMap(({sources}) => sources))];
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.close();
  }

  protected override readers(): DataReaders<SectionsData> {
    return sectionReaders;
  }

  private get section(): Section | undefined {
    return this.model && findSection(this.model, this.name);
  }

  private get places(): readonly CitingPlace[] {
    const {section, model} = this;
    if (!section || !model) return [];
    return section.cards.map((card) => ({
      id: card.id,
      label: card.title || section.title,
      sources: sourcesOf(card, model.sources),
    }));
  }

  private get t() {
    return translator('section', sectionMessages, this.locale);
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.setState('folded', this.fold.folded);
    this.reportName();
    if (!this.grown) return;
    this.grown = false;
    this.renderRoot.querySelector('.slip')?.scrollIntoView({block: 'nearest'});
  }

  /** What is wrong with the name, or nothing. */
  private get nameProblem(): string {
    const {model, section, name} = this;
    if (!model?.sections.length || section) return '';
    const names = model.sections.map((one) => one.name).join(', ');
    return this.t('unknownSection', {name, names});
  }

  private reportName(): void {
    const problem = this.nameProblem;
    if (problem) this.setState('error', true);
    if (problem === this.missed) return;
    this.missed = problem;
    if (!problem) return this.setState('error', this.content.status === 'error');
    console.warn(`<${this.localName}> ${problem}`);
    this.dispatchEvent(new DataErrorEvent(this.errorEvent, problem));
  }

  /** The mark by which a card cites a work. */
  private showMark(card: string, source: string): void {
    const place = `.card[data-card="${CSS.escape(card)}"] .cite[data-source="${CSS.escape(source)}"]`;
    showFound(this.renderRoot.querySelector<HTMLElement>(place));
  }

  private press(mark: string, source: Source): void {
    if (this.citations.show(source)) return;
    if (this.open === mark) return this.close();
    this.open = mark;
    this.grown = true;
    document.addEventListener('pointerdown', this.closeOutside);
  }

  private close(): void {
    this.open = '';
    document.removeEventListener('pointerdown', this.closeOutside);
  }

  private readonly closeOutside = (event: Event): void => {
    const inside = event.composedPath().some((node) => (node as Element).matches?.('.slip, .cite'));
    if (!inside) this.close();
  };

  private onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || !this.open) return;
    event.stopPropagation();
    this.closeBack();
  }

  /** Closes the source and gives the focus back to its mark. */
  private closeBack(): void {
    const mark = this.renderRoot.querySelector<HTMLElement>('.cite[aria-expanded="true"]');
    this.close();
    mark?.focus();
  }

  private get marks(): Marks {
    const {sources = []} = this.model ?? {};
    return {
      t: this.t,
      common: this.common,
      open: this.open,
      leads: Boolean(this.citations.list),
      source: (id) => sources.find((source) => source.id === id),
      number: (source) => this.citations.number(source),
      press: (mark, source) => this.press(mark, source),
      close: () => this.closeBack(),
    };
  }

  private renderSkeleton(): TemplateResult | typeof nothing {
    if (this.content.status !== 'loading' || this.section) return nothing;
    return html`<div class="cards waiting" role="img" aria-label=${this.common('loading')}>
      <div class="skeleton"></div>
      <div class="skeleton"></div>
      <div class="skeleton"></div>
    </div>`;
  }

  /** Where no list on the page holds them, the works stand below the text. */
  private renderSources(): TemplateResult | typeof nothing {
    const sources = this.citedSources;
    if (!sources.length || this.citations.expectsList) return nothing;
    return renderCitedWorks(sources, this.paper.printing, this.marks);
  }

  protected override renderContent(): TemplateResult {
    const {section, marks, nameProblem} = this;
    const level = Math.min((this.headingLevel || 2) + 1, 6);
    return html`<div
      class="section"
      lang=${this.model?.lang ?? nothing}
      @keydown=${(event: KeyboardEvent) => this.onKeydown(event)}
    >
      <div class="text ${this.fold.cuts ? 'cut' : ''}" @focusin=${this.fold.openFor}>
        ${this.renderHeading(section?.title)} ${this.renderSkeleton()}
        ${
          section
            ? html`<div class="cards" part="cards" data-odd=${section.cards.length % 2}>
                ${section.cards.map((card) => renderCard(card, level, marks))}
              </div>`
            : nothing
        }
        ${this.renderSources()}
      </div>
      ${
        this.fold.cuts
          ? html`<div class="fold screen-only" part="fold">
              <button class="button" part="read-on" @click=${this.fold.open}>
                ${this.t('readOn')}
              </button>
            </div>`
          : nothing
      }
      ${nameProblem ? html`<p class="message" part="message" dir="auto">${nameProblem}</p>` : nothing}
      ${this.renderMessage()} ${this.renderProblems()}
      <span id="new-tab" hidden>${this.common('opensInNewTab')}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'topic-section': TopicSection;
  }
}
