import {ContextProvider} from '@lit/context';
import {css, html, LitElement, type PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {readJsonText} from '../topic/readers/json-text.js';
import type {TopicRecord} from '../topic/topic-record.js';
import {citedAround, type NumberedSource} from './citation-registry.js';
import {topicContext, type TopicContext} from './context.js';
import {DataErrorEvent} from './data-error-event.js';
import {define} from './define.js';
import {fileName, loadText} from './load-text.js';
import {VERSION} from './version.js';

/**
 * Wraps other elements and hands them one topic, language and place for
 * learner progress. Elements inside take their part of the topic unless they
 * have data of their own.
 *
 * @summary One topic for all the elements inside.
 * @slot - The page's content, the library's elements among it.
 * @fires topic-change - Another topic is handed on, or its loading has come to an end; does not bubble.
 * @fires topic-error - The topic could not be loaded or is not JSON.
 */
export class RelationsTopic extends LitElement {
  static readonly tag = 'relations-topic';
  static readonly version: string = VERSION;

  /** Registers the class; never throws. */
  static define(tag?: string, registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  static override styles = css`
    :host {
      display: block;
    }

    :host([hidden]) {
      display: none;
    }
  `;

  /** Address of a whole topic as one JSON file, relative to the page. */
  @property() src = '';

  /** The topic itself, in the format of the published schema. Wins over `src`. */
  @property({attribute: false}) data: TopicRecord | undefined;

  /** Where learner progress is kept: `local` (this browser), or `none`. */
  @property() persist: 'local' | 'none' = 'local';

  /**
   * The works that are cited, numbered in the order of first citation: by the
   * elements inside, or, where no list of references is inside, on the page.
   */
  get citations(): readonly NumberedSource[] {
    return citedAround(this);
  }

  /** The topic that is handed on; `undefined` for the bundled one, and until it is there. */
  get topic(): TopicRecord | undefined {
    return this.provider.value.topic;
  }

  /** `none` for the bundled topic, else how far the topic's own data has come. */
  get status(): TopicContext['status'] {
    return this.provider.value.status;
  }

  /** Loads `src` again, after it failed or its file has changed. */
  reload(): void {
    void this.provide();
  }

  private readonly provider = new ContextProvider(this, {
    context: topicContext,
    initialValue: {status: 'loading', persist: 'local'},
  });

  private loading: AbortController | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) void this.provide();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.loading?.abort();
  }

  protected override updated(changed: PropertyValues<this>): void {
    if (changed.has('src') || changed.has('data') || changed.has('persist')) void this.provide();
  }

  protected override render(): unknown {
    return html`<slot></slot>`;
  }

  private hand(value: Omit<TopicContext, 'persist'>): void {
    const persist = this.persist === 'none' ? 'none' : 'local';
    this.provider.setValue({...value, persist});
    this.dispatchEvent(new Event('topic-change'));
  }

  private async provide(): Promise<void> {
    this.loading?.abort();
    const loading = new AbortController();
    this.loading = loading;
    if (this.data) return this.hand({topic: this.data, status: 'ready'});
    if (!this.src) return this.provideNear();
    this.hand({topic: this.provider.value.topic, status: 'loading'});
    const topic = await this.load(this.src, loading.signal).catch(() => undefined);
    if (loading.signal.aborted) return;
    // After a failure the last good topic stays.
    const kept = topic ?? this.provider.value.topic;
    this.hand({topic: kept, status: kept ? 'ready' : 'failed'});
  }

  private provideNear(): void {
    const child = this.querySelector(':scope > script[type="application/json"]');
    if (!child) return this.hand({status: 'none'});
    const topic = this.read(child.textContent ?? '', 'JSON');
    this.hand({topic, status: topic ? 'ready' : 'failed'});
  }

  private async load(src: string, signal: AbortSignal): Promise<TopicRecord | undefined> {
    const name = fileName(src);
    const result = await loadText(new URL(src, this.baseURI).href, signal);
    if ('text' in result) return this.read(result.text, name);
    const {failure} = result;
    const reason = failure.kind === 'offline' ? 'no network' : `status ${failure.status}`;
    this.complain(`${name} could not be loaded (${reason}).`);
    return undefined;
  }

  private read(text: string, name: string): TopicRecord | undefined {
    const {value, problem} = readJsonText(text, name);
    if (problem) this.complain(`${problem.where}: ${problem.message}`);
    const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
    if (!problem && !isRecord) this.complain(`${name}: a topic is a JSON object.`);
    return isRecord ? value : undefined;
  }

  private complain(message: string): void {
    console.warn(`<${this.localName}> ${message}`);
    this.dispatchEvent(new DataErrorEvent('topic-error', message));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'relations-topic': RelationsTopic;
  }
  interface HTMLElementEventMap {
    'topic-error': DataErrorEvent;
  }
}
