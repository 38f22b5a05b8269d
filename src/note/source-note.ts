import {html, nothing, type CSSResultGroup, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {DataReaders} from '../element/data-controller.js';
import {DataElement} from '../element/data-element.js';
import {translator} from '../element/messages.js';
import {lookedAt, tellingEvents} from './looked-at.js';
import {noteMessages} from './messages.js';
import {noteReaders, type NoteData, type NoteLink} from './readers.js';
import {reportAddress} from './report-address.js';
import {noteStyles} from './source-note.styles.js';

/**
 * Tells what a page is and is not: how its texts came about, how old its data
 * is, under which licence it stands, and where to report an error.
 *
 * @summary Disclaimer, data date, licence, credits and a way to report an error.
 *
 * @slot - Text of your own, also read where scripts are off; or a `<script type="application/json">`.
 *
 * @fires {DataErrorEvent} note-error - Data could not be loaded, or some of it could not be used.
 *
 * @csspart items - The statements together.
 * @csspart item - One statement.
 * @csspart label - Its heading.
 * @csspart report - The link that reports an error.
 *
 * @cssproperty [--source-note-height=25rem] - Height reserved; 36rem and 58rem in narrower columns.
 * @cssproperty [--source-note-gap=var(--dh-gap, 8px)] - Unit of spacing.
 */
export class SourceNote extends DataElement<NoteData> {
  static override readonly tag = 'source-note';

  static override styles: CSSResultGroup = [DataElement.styles, noteStyles];

  /**
   * Where errors are reported: a web address, which is given the parameters
   * `title`, `body`, `page` and `about`, or a `mailto:` address. Without it
   * nothing is said about reports.
   */
  @property({attribute: 'report-url'}) reportUrl = '';

  @state() private last = '';

  protected override readonly errorEvent = 'note-error';

  override connectedCallback(): void {
    super.connectedCallback();
    for (const name of tellingEvents) document.addEventListener(name, this.notice);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const name of tellingEvents) document.removeEventListener(name, this.notice);
  }

  protected override readers(): DataReaders<NoteData> {
    return noteReaders;
  }

  private readonly notice = (event: Event): void => {
    const [origin] = event.composedPath();
    this.last = lookedAt(event, (origin as Element).localName ?? '') || this.last;
  };

  private get t() {
    return translator('note', noteMessages, this.locale);
  }

  /** Month or day in words; free text as it is. */
  private dateText(date: string): string {
    const parts = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(date);
    if (!parts) return date;
    const [, year, month = '01', day = '01'] = parts;
    const style: Intl.DateTimeFormatOptions = {
      year: 'numeric',
      timeZone: 'UTC',
      calendar: 'gregory',
    };
    if (parts[2]) style.month = 'long';
    if (parts[3]) style.day = 'numeric';
    return new Date(`${year}-${month}-${day}T00:00Z`).toLocaleDateString(this.locale, style);
  }

  /** Where the report goes, filled in; empty where the author gives no address. */
  private get reportHref(): string {
    const {t, last} = this;
    const page = location.href;
    const subject = t('mailSubject', {title: this.model?.title || document.title});
    const lines = [
      t('mailPage', {page}),
      last && t('mailLast', {what: last}),
      '',
      t('mailError'),
      '',
    ];
    const body = lines.filter((line, at) => line || at !== 1).join('\n');
    return reportAddress(this.reportUrl, {subject, body, page, about: last}, this.baseURI);
  }

  /** The page's address may have changed since: to an event, a place, a view. */
  private readonly refill = (event: Event): void => {
    (event.currentTarget as HTMLAnchorElement).href = this.reportHref;
  };

  private renderLink({title, url}: NoteLink): TemplateResult | string {
    return url
      ? html`<a href=${url} target="_blank" rel="noopener">${title}</a>
          (${this.common('opensInNewTab')})`
      : title;
  }

  private renderItem(label: string, text: unknown): TemplateResult {
    return html`<div class="item" part="item">
      <dt part="label">${label}</dt>
      <dd>${text}</dd>
    </div>`;
  }

  private renderWhat({text, article}: NoteData): TemplateResult {
    const {t} = this;
    const [before = '', after = ''] = t('follows').split('{title}');
    const own = text
      ? text.split(/\n{2,}/).map((paragraph) => html`<p>${paragraph}</p>`)
      : html`<p>${t('whatText')}</p>`;
    return this.renderItem(
      t('what'),
      html`${own}${article ? html`<p>${before}${this.renderLink(article)}${after}.</p>` : nothing}`,
    );
  }

  private renderReport(): TemplateResult | typeof nothing {
    const {t, last, reportHref} = this;
    if (!reportHref) return nothing;
    // A mail opens in the reader's mail program, not in a tab.
    const isMail = reportHref.startsWith('mailto:');
    return this.renderItem(
      t('report'),
      html`<p>${last ? t('reportLast', {what: last}) : t('reportText')}</p>
        <p class="screen-only">
          <a
            class="button"
            part="report"
            href=${reportHref}
            target=${isMail ? nothing : '_blank'}
            rel="noopener"
            @click=${this.refill}
            >${t('reportLink')}</a
          >
          ${isMail ? nothing : `(${this.common('opensInNewTab')})`}
        </p>`,
    );
  }

  private renderItems(data: NoteData): TemplateResult {
    const {t} = this;
    const {dataDate, licence, credits} = data;
    return html`<dl class="items" part="items">
      ${this.renderWhat(data)} ${this.renderItem(t('not'), html`<p>${t('notText')}</p>`)}
      ${
        dataDate
          ? this.renderItem(
              t('date'),
              html`<p>${t('dateText', {date: this.dateText(dataDate)})}</p>`,
            )
          : nothing
      }
      ${this.renderItem(
        t('licence'),
        html`<p>${t('code')}</p>
          ${licence ? html`<p>${t('texts')}: ${this.renderLink(licence)}</p>` : nothing}`,
      )}
      ${
        credits.length
          ? this.renderItem(
              t('credits'),
              credits.map((credit) => html`<p>${this.renderLink(credit)}</p>`),
            )
          : nothing
      }
      ${this.renderReport()}
    </dl>`;
  }

  protected override renderContent(): TemplateResult {
    const {model} = this;
    const isWaiting = this.content.status === 'loading' && !model;
    return html`<div class="note" lang=${model?.lang ?? nothing}>
      ${this.renderHeading(this.t('title'))}
      ${
        isWaiting
          ? html`<div class="skeleton" role="img" aria-label=${this.common('loading')}></div>`
          : this.renderItems(model ?? {credits: []})
      }
      ${this.content.status === 'empty' ? nothing : this.renderMessage()} ${this.renderProblems()}
    </div>`;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'source-note': SourceNote;
  }
}
