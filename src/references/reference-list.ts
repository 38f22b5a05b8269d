import {html, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {sourceKey, type NumberedSource} from '../element/citation-registry.js';
import type {CitationSelectEvent} from '../element/citation-select-event.js';
import {ReferenceListController} from '../element/citations.js';
import type {DataReaders} from '../element/data-controller.js';
import {DataElement} from '../element/data-element.js';
import {copyText} from '../element/download.js';
import {translator} from '../element/messages.js';
import {PrintController} from '../element/print-controller.js';
import type {Source} from '../topic/types.js';
import {formats, renderCopy} from './copy-view.js';
import {CutController} from './cut-controller.js';
import {entriesOf, toShown, type Shown} from './entries.js';
import {renderEntry} from './entry-view.js';
import {ReferencesCopyEvent} from './events.js';
import {referenceMessages} from './messages.js';
import {referenceReaders, type ReferencesData} from './readers.js';
import {referenceStyles} from './reference-list.styles.js';

// More than fill the reserved height in a wide column.
const foldedCount = 14;

/**
 * The works that the library's elements on the page cite, numbered in the order
 * of first citation, with ways back to each place. Citations lead here.
 *
 * @summary The sources cited on the page, with back-links and copying.
 *
 * @slot - Further works, also read where scripts are off: a list with a link in
 * each item; or a `<script type="application/json">` with sources.
 *
 * @fires {ReferencesCopyEvent} references-copy - The reader copied the references.
 * @fires {DataErrorEvent} references-error - Data could not be loaded, or some of it could not be used.
 *
 * @csspart header - The line with the heading and the switch.
 * @csspart switch - The pair of buttons for cited and all.
 * @csspart list - The references.
 * @csspart entry - One of them.
 * @csspart link - Its title, where it has an address.
 * @csspart read - The mark of a work that was not read in full.
 * @csspart backlinks - The ways back to the citing places.
 * @csspart show-all - The button that opens the whole list, and folds it anew.
 * @csspart copy - The formats to copy in.
 * @csspart notice - What became of copying.
 *
 * @cssproperty [--reference-list-height=36rem] - Height reserved for the folded list.
 * @cssproperty [--reference-list-gap=var(--dh-gap, 8px)] - Unit of spacing.
 *
 * @cssstate folded - Only the first references are on view.
 */
export class ReferenceList extends DataElement<ReferencesData> {
  static override readonly tag = 'reference-list';

  static override styles: CSSResultGroup = [DataElement.styles, referenceStyles];

  /** `cited` lists what the page cites, `all` also the other sources of the topic. */
  @property({converter: {fromAttribute: toShown, toAttribute: String}}) show: Shown = 'cited';

  @state() private folded = true;
  @state() private found = '';
  @state() private notice = '';
  /** Keys of the works that show all their ways back. */
  @state() private opened: ReadonlySet<string> = new Set();

  protected override readonly errorEvent = 'references-error';

  private readonly page = new ReferenceListController(this);
  private readonly paper = new PrintController(this, () => this.performUpdate());
  private readonly cut = new CutController(this);
  private asked = false;

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('citation-select', this.onCitation);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('citation-select', this.onCitation);
  }

  protected override readers(): DataReaders<ReferencesData> {
    return referenceReaders;
  }

  /** The works on view, in the order of their numbers. */
  get references(): readonly NumberedSource[] {
    return entriesOf(this.page.cited, this.model?.sources ?? [], this.show);
  }

  /** Brings a work into view, marks it and moves the focus to it. */
  showSource(source: Pick<Source, 'title' | 'url'>): void {
    this.found = sourceKey(source as Source);
    const at = this.references.findIndex((entry) => sourceKey(entry.source) === this.found);
    if (at < 0 || at >= this.cut.whole) this.folded = false;
    this.asked = true;
  }

  private get t() {
    return translator('references', referenceMessages, this.locale);
  }

  private readonly onCitation = (event: CitationSelectEvent): void => {
    const [origin] = event.composedPath();
    if (!this.page.serves(origin as Element)) return;
    const {title, url} = event;
    this.showSource(url ? {title, url} : {title});
  };

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const {length} = this.references;
    const cuts = this.isFolded(length) && !this.opened.size;
    this.setState('folded', cuts);
    this.setState('empty', !length && this.content.status !== 'loading');
    this.cut.apply(cuts);
    if (!this.asked) return;
    this.asked = false;
    const entry = this.renderRoot.querySelector<HTMLElement>('.entry[data-found]');
    entry?.scrollIntoView({block: 'center'});
    entry?.focus({preventScroll: true});
  }

  /** Opens the list, or folds it anew, and keeps the reader where the list changes. */
  private async fold(folded: boolean): Promise<void> {
    this.folded = folded;
    this.opened = new Set();
    await this.updateComplete;
    if (folded) return this.scrollIntoView({block: 'nearest'});
    const entries = this.renderRoot.querySelectorAll<HTMLElement>('.entry');
    entries[this.cut.whole]?.focus({preventScroll: true});
  }

  /** Shows all the ways back from a work; the reader goes on with the first that is new. */
  private async showMore(key: string): Promise<void> {
    this.opened = new Set([...this.opened, key]);
    const entry = this.renderRoot.querySelector(`[data-key="${CSS.escape(key)}"]`);
    const at = entry?.querySelectorAll('.backlink:not(.more)').length ?? 0;
    await this.updateComplete;
    entry?.querySelectorAll<HTMLElement>('.backlink')[at]?.focus();
  }

  private isFolded(count: number): boolean {
    return this.folded && !this.paper.printing && count > foldedCount;
  }

  private async copy(format: ReferencesCopyEvent['format']): Promise<void> {
    const sources = this.references.map(({source}) => source);
    const isCopied = await copyText(formats[format](sources));
    const values = {n: sources.length, format: this.t(format)};
    this.notice = isCopied ? this.t('copied', values) : this.common('copyFailed');
    this.announce(this.notice);
    if (isCopied) this.dispatchEvent(new ReferencesCopyEvent(format, sources.length));
  }

  private renderSwitch(): TemplateResult {
    const button = (shown: Shown) =>
      html`<button
        class="button"
        aria-pressed=${String(this.show === shown)}
        @click=${() => (this.show = shown)}
      >
        ${this.t(shown)}
      </button>`;
    return html`<div class="switch" part="switch" role="group" aria-label=${this.t('show')}>
      ${button('cited')}${button('all')}
    </div>`;
  }

  private renderList(entries: readonly NumberedSource[]): TemplateResult {
    const {cut, folded, found, locale, opened, t} = this;
    const showMore = (key: string): void => void this.showMore(key);
    // Where an entry has grown, the others before the cut make room for it.
    const count = opened.size ? cut.whole : foldedCount;
    const shown = this.isFolded(entries.length) ? entries.slice(0, count) : entries;
    return html`<ol class="list" part="list">
        ${shown.map((entry) => renderEntry(entry, {t, locale, found, opened, showMore}))}
      </ol>
      ${
        entries.length > foldedCount
          ? html`<button
              class="button screen-only"
              part="show-all"
              @click=${() => void this.fold(!folded)}
            >
              ${folded ? t('showAll', {n: entries.length}) : t('showFewer')}
            </button>`
          : nothing
      }`;
  }

  protected override renderContent(): TemplateResult {
    const entries = this.references;
    const {status} = this.content;
    const isWaiting = status === 'loading' && !entries.length;
    const nothingCited = this.show === 'cited' && !this.page.cited.length && entries.length > 0;
    return html`<div class="references">
      <div class="top" part="header">
        ${this.renderHeading(this.model?.title ?? this.t('title'))}
        <div class="tools screen-only">
          ${this.renderSwitch()}
          ${entries.length ? renderCopy(this.t, (format) => void this.copy(format)) : nothing}
        </div>
      </div>
      ${this.notice ? html`<p class="muted small" part="notice" dir="auto">${this.notice}</p>` : nothing}
      ${
        isWaiting
          ? html`<div class="skeleton" role="img" aria-label=${this.common('loading')}></div>`
          : nothing
      }
      ${nothingCited ? html`<p class="muted small">${this.t('nothingCited')}</p>` : nothing}
      ${entries.length ? this.renderList(entries) : nothing}
      ${
        !isWaiting && !entries.length && status !== 'error'
          ? html`<p class="message" part="message">${this.common('noData')}</p>`
          : nothing
      }
      ${status === 'empty' ? nothing : this.renderMessage()} ${this.renderProblems()}
      <span id="new-tab" hidden>${this.common('opensInNewTab')}</span>
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'reference-list': ReferenceList;
  }
}
