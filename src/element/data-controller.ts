import {ContextConsumer} from '@lit/context';
import type {LitElement, ReactiveController} from 'lit';
import type {TopicRecord} from '../topic/topic-record.js';
import type {Problem, Reading} from '../topic/types.js';
import {ensureContextRoot, topicContext, type TopicContext} from './context.js';
import {fileName, loadText, type Failure} from './load-text.js';

/** How an element reads what it shows. */
export interface DataReaders<T> {
  /** The `data` property, a JSON child, the surrounding topic and the bundled topic. */
  json(record: unknown): Reading<T>;
  /** A file: JSON, CSV or whatever else the element reads. */
  text(text: string, file: {name: string; type: string}): Reading<T>;
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

/** One try at loading `src`: still under way while it has neither a reading nor a failure. */
interface Attempt<T> {
  readonly src: string;
  reading?: Reading<T>;
  failure?: Failure;
}

/** What the author calls a JSON child. */
const CHILD = 'the JSON in the tag';

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
  private loading: AbortController | undefined;
  private attempt: Attempt<T> | undefined;
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

  /** Loads again what has failed, `src` or the surrounding topic; absent where neither comes from a file. */
  get retry(): (() => void) | undefined {
    if (this.failure?.kind === 'topicFailed') return this.surrounding?.retry;
    if (!this.seen?.src) return undefined;
    return () => {
      this.attempt = undefined;
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
    if (this.loading) this.cancel();
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

  private cancel(): void {
    this.loading?.abort();
    this.loading = undefined;
    this.attempt = undefined;
  }

  private resolve({data, src, bundled}: DataSettings): void {
    if (data != null || !src) this.cancel();
    if (data != null) return this.accept(this.readers.json(data));
    if (src) return this.resolveSource(src);
    const near = this.readNear();
    if (near) return this.accept(near, CHILD);
    const {surrounding} = this;
    if (surrounding && surrounding.status !== 'none') return this.resolveTopic(surrounding);
    if (bundled !== undefined) return this.accept(this.readers.json(bundled));
    this.settle('empty');
  }

  private resolveSource(src: string): void {
    if (this.attempt?.src !== src) void this.load(src);
    const {reading, failure} = this.attempt ?? {};
    // Until the file is here, and where it never comes or is of no use, the children stand in for it.
    this.value ??= this.readNear()?.value;
    if (reading) return this.accept(reading, fileName(src));
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
    const script = this.host.querySelector(':scope > script[type="application/json"]');
    if (script) return this.readers.text(script.textContent ?? '', {name: CHILD, type: 'json'});
    return this.readers.children(this.host);
  }

  private async load(src: string): Promise<void> {
    this.loading?.abort();
    const loading = new AbortController();
    const attempt: Attempt<T> = {src};
    this.loading = loading;
    this.attempt = attempt;
    const url = new URL(src, this.host.baseURI).href;
    const result = await loadText(url, loading.signal).catch(() => undefined);
    if (!result || this.attempt !== attempt) return;
    this.loading = undefined;
    const name = fileName(src);
    if ('failure' in result) attempt.failure = {...result.failure, file: name};
    else attempt.reading = this.readers.text(result.text, {name, type: result.type});
    this.invalidate();
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
