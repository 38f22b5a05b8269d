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
import {toBibtex} from './bibtex.js';
import {toCslJson} from './csl-json.js';
import {entriesOf, toShown, type Shown} from './entries.js';
import {renderEntry} from './entry-view.js';
import {ReferencesCopyEvent} from './events.js';
import {referenceMessages} from './messages.js';
import {toPlainText} from './plain-text.js';
import {referenceReaders, type ReferencesData} from './readers.js';
import {referenceStyles} from './reference-list.styles.js';

const formats: Readonly<
  Record<ReferencesCopyEvent['format'], (list: readonly Source[]) => string>
> = {text: toPlainText, bibtex: toBibtex, csl: toCslJson};

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
 * @csspart show-all - The button that opens the whole list.
 * @csspart copy - The line with the formats.
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

  protected override readonly errorEvent = 'references-error';

  private readonly page = new ReferenceListController(this);
  private readonly paper = new PrintController(this, () => this.performUpdate());
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
    this.folded = false;
    this.found = sourceKey(source as Source);
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
    this.setState('folded', this.isFolded(length));
    this.setState('empty', !length && this.content.status !== 'loading');
    if (!this.asked) return;
    this.asked = false;
    const entry = this.renderRoot.querySelector<HTMLElement>('.entry[data-found]');
    entry?.scrollIntoView({block: 'center'});
    entry?.focus({preventScroll: true});
  }

  /** What has the focus is never cut off. */
  private readonly unfold = (event: FocusEvent): void => {
    const list = (event.currentTarget as Element).getBoundingClientRect();
    const {bottom} = (event.target as Element).getBoundingClientRect();
    if (bottom > list.bottom - 48) this.folded = false;
  };

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
    return html`<div
      class="switch screen-only"
      part="switch"
      role="group"
      aria-label=${this.t('show')}
    >
      ${button('cited')}${button('all')}
    </div>`;
  }

  private renderCopy(): TemplateResult {
    const kinds = ['text', 'bibtex', 'csl'] as const;
    return html`<div class="copy screen-only" part="copy">
      <span id="copy-as" class="muted">${this.t('copyAs')}</span>
      ${kinds.map(
        (format) =>
          html`<button
            class="button"
            id=${format}
            aria-labelledby="copy-as ${format}"
            @click=${() => void this.copy(format)}
          >
            ${this.t(format)}
          </button>`,
      )}
      <span class="notice muted" part="notice">${this.notice}</span>
    </div>`;
  }

  private renderList(entries: readonly NumberedSource[]): TemplateResult {
    const isFolded = this.isFolded(entries.length);
    const shown = isFolded ? entries.slice(0, foldedCount) : entries;
    return html`<ol class="list" part="list" @focusin=${this.unfold}>
        ${shown.map((entry) => renderEntry(entry, sourceKey(entry.source) === this.found, this.t, this.locale))}
      </ol>
      ${
        isFolded
          ? html`<button class="button" part="show-all" @click=${() => (this.folded = false)}>
              ${this.t('showAll', {n: entries.length})}
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
        ${this.renderHeading(this.model?.title ?? this.t('title'))} ${this.renderSwitch()}
      </div>
      ${
        isWaiting
          ? html`<div class="skeleton" role="img" aria-label=${this.common('loading')}></div>`
          : nothing
      }
      ${nothingCited ? html`<p class="muted small">${this.t('nothingCited')}</p>` : nothing}
      ${entries.length ? html`${this.renderList(entries)} ${this.renderCopy()}` : nothing}
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
