import {html, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property} from 'lit/decorators.js';
import {DataController, type DataReaders} from './data-controller.js';
import {DataErrorEvent} from './data-error-event.js';
import {RelationsElement} from './relations-element.js';

const shownProblems = 20;

/**
 * An element that shows data: where the data comes from, and what is said when
 * it is late, empty, broken in part or missing.
 *
 * @csspart message - The line shown when data failed to load or when there is none.
 * @csspart retry - The button that loads the data again.
 * @csspart problems - The box that names entries which could not be used.
 *
 * @cssstate loading - Data is on its way.
 * @cssstate error - Data could not be loaded, or nothing of it could be used.
 * @cssstate empty - There is nothing to show.
 */
export abstract class DataElement<T> extends RelationsElement {
  /** Data in the authors' format, shown when nothing else is given; set by the `define` module. */
  static bundled: unknown;

  /** Address of a file with the data, relative to the page. */
  @property() src = '';

  /** The data itself, in the format of the published schema. Wins over everything else. */
  @property({attribute: false}) data: unknown;

  /** Hides the box that names entries which could not be used; event and console still do. */
  @property({type: Boolean, attribute: 'hide-problems'}) hideProblems = false;

  /** Where learner progress is kept: `local` (this browser), or `none`. */
  @property() persist: 'local' | 'none' = 'local';

  protected readonly content: DataController<T>;

  /** Name of the event that tells of failed or broken data. */
  protected abstract readonly errorEvent: string;

  private reported = '';

  constructor() {
    super();
    this.content = new DataController<T>(
      this,
      this.readers(),
      () => ({
        data: this.data,
        src: this.src,
        bundled: (this.constructor as typeof DataElement).bundled,
      }),
      () => this.showStatus(),
    );
  }

  protected abstract readers(): DataReaders<T>;

  /** The data on view; `undefined` until there is some. */
  protected get model(): T | undefined {
    return this.content.value;
  }

  private showStatus(): void {
    const {status} = this.content;
    for (const name of ['loading', 'error', 'empty'] as const) {
      this.setState(name, status === name);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    this.report();
  }

  private report(): void {
    const {failure, problems} = this.content;
    const message = failure ? this.common(failure.kind, failure) : this.problemSummary();
    const lines = problems.map(({where, message}) => `${where}: ${message}`);
    const report = [message, ...lines].join('\n');
    if (report === this.reported) return;
    this.reported = report;
    if (!message) return;
    console.warn(`<${this.localName}> ${report}`);
    this.dispatchEvent(new DataErrorEvent(this.errorEvent, message, problems));
  }

  private problemSummary(): string {
    const {problems} = this.content;
    return problems.length ? this.common('problems', {n: problems.length}) : '';
  }

  /** The line that says what is wrong as a whole: nothing to show, or a failed load with a retry. */
  protected renderMessage(): TemplateResult | typeof nothing {
    const {failure, status, value, retry} = this.content;
    const t = this.common;
    if (failure) {
      return html`<p class="message screen-only" part="message">
        <span>${t(failure.kind, failure)} ${value === undefined ? '' : t('keptData')}</span>
        ${
          retry
            ? html`<button class="button" part="retry" @click=${retry}>${t('retry')}</button>`
            : nothing
        }
      </p>`;
    }
    if (status !== 'empty') return nothing;
    return html`<p class="message" part="message">${t('noData')}</p>`;
  }

  /** The quiet box that names what could not be used. */
  protected renderProblems(): TemplateResult | typeof nothing {
    const {problems, failure} = this.content;
    // A failure has named the first of them.
    if (problems.length <= (failure ? 1 : 0) || this.hideProblems) return nothing;
    const rest = problems.length - shownProblems;
    return html`<details class="problems screen-only" part="problems">
      <summary>${this.problemSummary()}</summary>
      <ul>
        ${problems
          .slice(0, shownProblems)
          .map(({where, message}) => html`<li>${where}: ${message}</li>`)}
        ${rest > 0 ? html`<li>${this.common('moreProblems', {n: rest})}</li>` : nothing}
      </ul>
    </details>`;
  }
}
