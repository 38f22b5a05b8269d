import {ContextProvider} from '@lit/context';
import {html, LitElement, nothing, type PropertyValues, type TemplateResult} from 'lit';
import {property, state} from 'lit/decorators.js';
import {readJsonText} from '../topic/readers/json-text.js';
import type {TopicRecord} from '../topic/topic-record.js';
import {citedAround, type NumberedSource} from './citation-registry.js';
import {commonMessages} from './common-messages.js';
import {topicContext, type TopicContext} from './context.js';
import {DataErrorEvent} from './data-error-event.js';
import {define} from './define.js';
import {JsonChildController} from './json-child.js';
import {learnerTopic} from './learner-topic.js';
import {fileName, loadText, type Failure} from './load-text.js';
import {LocaleController} from './locale.js';
import {translator} from './messages.js';
import {ProgressController, type ItemRecord} from './progress.js';
import {topicStyles} from './relations-topic.styles.js';
import {toTheme, type Theme} from './theme.js';
import {VERSION} from './version.js';

/**
 * Wraps other elements and hands them one topic, language, theme and place for
 * learner progress. Elements inside take their part of the topic unless they
 * have data of their own, and its theme unless they have one of their own.
 *
 * @summary One topic for all the elements inside.
 *
 * @slot - The page's content, the library's elements among it; also a
 * `<script type="application/json">` with the topic.
 *
 * @fires topic-change - Another topic is handed on, or its loading has come to an end; does not bubble.
 * @fires {DataErrorEvent} topic-error - The topic could not be loaded or is not JSON.
 *
 * @csspart message - The line shown when the topic could not be loaded or used.
 * @csspart retry - The button that loads it again.
 *
 * @cssproperty [--dh-text] - Colour of text on the surface that `theme` brings.
 * @cssproperty [--dh-surface] - That surface.
 */
export class RelationsTopic extends LitElement {
  static readonly tag = 'relations-topic';
  static readonly version: string = VERSION;

  /** Registers the class; never throws. */
  static define(tag?: string, registry?: CustomElementRegistry): void {
    define(this, tag, registry);
  }

  static override styles = topicStyles;

  /** Address of a whole topic as one JSON file, relative to the page. */
  @property() src = '';

  /** The topic itself, in the format of the published schema. Wins over `src`. */
  @property({attribute: false}) data: TopicRecord | undefined;

  /** Where learner progress is kept: `local` (this browser), or `none`. */
  @property() persist: 'local' | 'none' = 'local';

  /**
   * Theme of the elements inside that have none of their own: `auto` follows the
   * page's text colour, `light` and `dark` bring a surface.
   */
  @property({converter: {fromAttribute: toTheme, toAttribute: String}, reflect: true})
  theme: Theme = 'auto';

  @state() private failure: Failure | undefined;

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

  /** What the reader has shown to know of the topic, by the ids of claims and cards. */
  get progress(): Readonly<Record<string, ItemRecord>> {
    return this.learner.all;
  }

  private readonly provider = new ContextProvider(this, {
    context: topicContext,
    initialValue: {status: 'loading', persist: 'local'},
  });

  private readonly learner = new ProgressController(this, () => ({
    topic: learnerTopic(this.provider.value, undefined),
    persist: this.provider.value.persist,
  }));

  private readonly language = new LocaleController(this);

  private readonly child = new JsonChildController(this, () => void this.provide());

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

  protected override render(): TemplateResult {
    return html`${this.renderFailure()}<slot></slot>`;
  }

  private get t() {
    return translator('common', commonMessages, this.language.locale);
  }

  private renderFailure(): TemplateResult | typeof nothing {
    const {failure, t} = this;
    const {topic, retry} = this.provider.value;
    if (!failure) return nothing;
    return html`<p class="message" part="message">
      ${t(failure.kind, failure)} ${topic ? t('keptData') : ''}
      ${retry ? html`<button part="retry" @click=${retry}>${t('retry')}</button>` : nothing}
    </p>`;
  }

  private hand(value: Pick<TopicContext, 'topic' | 'status'>): void {
    const persist = this.persist === 'none' ? 'none' : 'local';
    const retry = this.src ? () => void this.provide() : undefined;
    this.provider.setValue({...value, persist, retry});
    this.dispatchEvent(new Event('topic-change'));
  }

  private async provide(): Promise<void> {
    this.loading?.abort();
    const loading = new AbortController();
    this.loading = loading;
    if (this.data || !this.src) {
      this.failure = undefined;
      return this.provideNear();
    }
    this.hand({topic: this.provider.value.topic, status: 'loading'});
    const topic = await this.load(this.src, loading.signal).catch(() => undefined);
    if (loading.signal.aborted) return;
    // After a failure the last good topic stays.
    const kept = topic ?? this.provider.value.topic;
    this.hand({topic: kept, status: kept ? 'ready' : 'failed'});
  }

  /** The `data` property, else a JSON child, else no topic. */
  private provideNear(): void {
    if (this.data) return this.hand({topic: this.data, status: 'ready'});
    const {text} = this.child;
    if (text === undefined) return this.hand({status: 'none'});
    const topic = this.read(text, 'the JSON in the tag');
    this.hand({topic, status: topic ? 'ready' : 'failed'});
  }

  private async load(src: string, signal: AbortSignal): Promise<TopicRecord | undefined> {
    const result = await loadText(new URL(src, this.baseURI).href, signal);
    this.failure = undefined;
    const file = fileName(src);
    if ('text' in result) return this.read(result.text, file);
    return this.fail({...result.failure, file});
  }

  private read(text: string, name: string): TopicRecord | undefined {
    const {value, problem} = readJsonText(text, name);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value;
    const wrong = {where: name, message: 'a topic is a JSON object'};
    return this.fail({kind: 'unusable', ...(problem ?? wrong)});
  }

  private fail(failure: Failure): undefined {
    this.failure = failure;
    const message = this.t(failure.kind, failure);
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
