import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {TopicRecord} from '../topic/topic-record.js';
import type {Problem, Reading} from '../topic/types.js';
import {ensureContextRoot, topicContext, type TopicContext} from './context.js';
import {readJsonText} from '../topic/readers/json-text.js';
import {fileName, loadText, type Failure} from './load-text.js';
import {PendingText, type Outcome} from './pending-text.js';

/** What is known of a text besides its content. */
export interface TextFile {
  readonly name: string;
  /** Media type. */
  readonly type: string;
}

/** How an element reads what it shows. */
export interface DataReaders<T> {
  /** The `data` property, a JSON child or file, the surrounding topic and the bundled topic. */
  json(record: unknown): Reading<T>;
  /**
   * A file, or a `<script type="text/…">` inside the element, where other formats than JSON are
   * read; their readers are loaded when such a text is there.
   */
  text?(text: string, file: TextFile): Promise<Reading<T>>;
  /** Ordinary HTML inside the element; `null` where it holds none that can be read. */
  children(host: Element): Reading<T> | null;
  /** The element's part of a topic; `undefined` where the topic has none. */
  fromTopic(topic: TopicRecord): unknown;
  isEmpty(value: T): boolean;
}

/** Where the element's own settings are read from at each update. */
export interface DataSettings {
  readonly data: unknown;
  readonly src: string;
  readonly bundled: unknown;
}

/** What the author calls a JSON child, and a child of another format. */
const JSON_CHILD = 'the JSON in the tag';
const TEXT_CHILD = 'the text in the tag';

const JSON_SCRIPT = 'script[type="application/json"]';
const TEXT_SCRIPT = 'script[type^="text/"]:not([type="text/javascript"])';

/** The life of an element's data. */
export type DataStatus = 'loading' | 'ready' | 'empty' | 'error';

/**
 * Finds an element's data in the documented order (`data` property, `src`, JSON
 * child, HTML children, surrounding topic, bundled topic), reads it, and keeps
 * the last good value on view when a newer one fails.
 */
export class DataController<T> implements ReactiveController {
  status: DataStatus = 'loading';
  value: T | undefined;
  problems: readonly Problem[] = [];
  failure: Failure | undefined;

  private readonly host: LitElement;
  private readonly readers: DataReaders<T>;
  private readonly settings: () => DataSettings;
  private readonly onChange: () => void;
  private readonly context: ContextConsumer<typeof topicContext, LitElement>;
  private children: MutationObserver | undefined;
  private readonly pending = new PendingText<T>(() => this.invalidate());
  private seen: DataSettings | undefined;
  private stale = true;

  constructor(
    host: LitElement,
    readers: DataReaders<T>,
    settings: () => DataSettings,
    onChange: () => void,
  ) {
    this.host = host;
    this.readers = readers;
    this.settings = settings;
    this.onChange = onChange;
    // A topic whose script comes after this one is still found.
    ensureContextRoot();
    this.context = new ContextConsumer(host, {
      context: topicContext,
      subscribe: true,
      callback: () => this.invalidate(),
    });
    host.addController(this);
  }

  /** The surrounding topic, if there is one. */
  get surrounding(): TopicContext | undefined {
    return this.context.value;
  }

  /** Loads again what has failed, a file or the surrounding topic; absent where neither has. */
  get retry(): (() => void) | undefined {
    if (this.failure?.kind === 'topicFailed') return this.surrounding?.retry;
    // What stands in the tag stays what it is.
    const isHopeless = this.failure?.kind === 'unusable' && !this.seen?.src;
    if (!this.pending.isTried || isHopeless) return undefined;
    return () => {
      this.pending.cancel();
      this.invalidate();
    };
  }

  hostConnected(): void {
    this.children ??= new MutationObserver(() => this.invalidate());
    this.children.observe(this.host, {childList: true, subtree: true, characterData: true});
    this.invalidate();
  }

  hostDisconnected(): void {
    this.children?.disconnect();
    this.pending.stop();
  }

  hostUpdate(): void {
    const now = this.settings();
    const before = this.seen;
    this.seen = now;
    const changed =
      !before ||
      before.data !== now.data ||
      before.src !== now.src ||
      before.bundled !== now.bundled;
    if (!changed && !this.stale) return;
    this.stale = false;
    this.resolve(now);
  }

  private invalidate(): void {
    this.stale = true;
    this.host.requestUpdate();
  }

  private resolve({data, src, bundled}: DataSettings): void {
    if (data == null && src) {
      return this.await(src, fileName(src), (signal) => this.load(src, signal));
    }
    const script = data == null ? this.textChild : null;
    if (script) {
      // The line of the tag itself is none of the text's.
      const text = script.text.replace(/^\s*\n/, '');
      const {type} = script;
      return this.await(text, TEXT_CHILD, () => this.read(text, {name: TEXT_CHILD, type}));
    }
    this.pending.cancel();
    if (data != null) return this.accept(this.readers.json(data));
    const near = this.readNear();
    if (near) return this.accept(near, JSON_CHILD);
    const {surrounding} = this;
    if (surrounding && surrounding.status !== 'none') return this.resolveTopic(surrounding);
    if (bundled !== undefined) return this.accept(this.readers.json(bundled));
    this.settle('empty');
  }

  /** `name` is what the author calls the text. */
  private await(
    of: string,
    name: string,
    begin: (signal: AbortSignal) => Promise<Outcome<T>>,
  ): void {
    const {reading, failure} = this.pending.follow(of, name, begin);
    // Until the text is here, and where it never comes or is of no use, the children stand in for it.
    this.value ??= this.readNear()?.value;
    if (reading) return this.accept(reading, name);
    this.settle(failure ? 'error' : 'loading', [], failure);
  }

  private resolveTopic({topic, status}: TopicContext): void {
    const part = topic && this.readers.fromTopic(topic);
    if (part !== undefined) return this.accept(this.readers.json(part));
    if (status === 'failed') return this.settle('error', [], {kind: 'topicFailed'});
    this.settle(status === 'loading' ? 'loading' : 'empty');
  }

  /** Data that stands inside the element: a JSON child, else HTML. */
  private readNear(): Reading<T> | null {
    const script = this.child(JSON_SCRIPT);
    if (script) return this.readJson(script.textContent ?? '', JSON_CHILD);
    return this.readers.children(this.host);
  }

  /** A text of another format inside the element, unless there is JSON as well. */
  private get textChild(): HTMLScriptElement | null {
    return this.readers.text && !this.child(JSON_SCRIPT) ? this.child(TEXT_SCRIPT) : null;
  }

  private child(selector: string): HTMLScriptElement | null {
    return this.host.querySelector<HTMLScriptElement>(`:scope > ${selector}`);
  }

  private readJson(text: string, name: string): Reading<T> {
    const {value, problem} = readJsonText(text, name);
    const reading = this.readers.json(value);
    return problem ? {...reading, problems: [problem]} : reading;
  }

  private async load(src: string, signal: AbortSignal): Promise<Outcome<T>> {
    const result = await loadText(new URL(src, this.host.baseURI).href, signal);
    if ('failure' in result) return result;
    return this.read(result.text, {name: fileName(src), type: result.type});
  }

  private async read(text: string, file: TextFile): Promise<Reading<T>> {
    return (await this.readers.text?.(text, file)) ?? this.readJson(text, file.name);
  }

  /** `name` is what a problem with the whole of a text is reported under. */
  private accept({value, problems}: Reading<T>, name?: string): void {
    const empty = this.readers.isEmpty(value);
    const problem = problems.find(({where}) => empty || where === name);
    // Data in which nothing could be used leaves the last good data on view.
    if (problem) return this.settle('error', problems, {kind: 'unusable', ...problem});
    this.value = value;
    this.settle(empty ? 'empty' : 'ready', problems);
  }

  private settle(status: DataStatus, problems: readonly Problem[] = [], failure?: Failure): void {
    this.status = status;
    this.problems = problems;
    this.failure = failure;
    this.onChange();
  }
}
