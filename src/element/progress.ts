import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {openStore, type Store} from './storage.js';

/** A learnable thing as any element can show it: a question and its answer in plain text. */
export interface LearnerItem {
  readonly front: string;
  readonly back: string;
  readonly theme?: string;
  /** References in plain text. */
  readonly sources?: readonly string[];
}

/** What the reader has shown to know of one thing. */
export interface ItemRecord {
  readonly right: number;
  readonly wrong: number;
  /** Right answers in a row, up to now. */
  readonly streak: number;
  /** Time of the last answer, in milliseconds since 1970. */
  readonly at: number;
  /** Kept while the last answer was wrong, so that another element can offer it for practice. */
  readonly item?: LearnerItem;
}

/** Fired on `document`-bound paths when the reader has answered, or taken an answer back: elements share progress by it. */
export class LearnerProgressEvent extends Event {
  /** Id of the topic that the progress belongs to. */
  readonly topic: string;
  /** Stable id of the claim or card. */
  readonly id: string;
  /** With neither right nor wrong answers where the only one was taken back. */
  readonly record: ItemRecord;

  constructor(topic: string, id: string, record: ItemRecord) {
    super('learner-progress', {bubbles: true, composed: true});
    this.topic = topic;
    this.id = id;
    this.record = record;
  }
}

type Records = Readonly<Record<string, ItemRecord>>;

const key = 'progress';

function isRecord(value: unknown): value is ItemRecord {
  const {right, wrong, at} = (value ?? {}) as Partial<ItemRecord>;
  return typeof right === 'number' && typeof wrong === 'number' && typeof at === 'number';
}

function readRecords(stored: unknown): Records {
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(Object.entries(stored).filter(([, value]) => isRecord(value)));
}

/** The record after one more answer. */
export function addAnswer(
  before: ItemRecord | undefined,
  right: boolean,
  at: number,
  item?: LearnerItem,
): ItemRecord {
  return {
    right: (before?.right ?? 0) + (right ? 1 : 0),
    wrong: (before?.wrong ?? 0) + (right ? 0 : 1),
    streak: right ? (before?.streak ?? 0) + 1 : 0,
    at,
    ...(right || !item ? {} : {item}),
  };
}

const unanswered: ItemRecord = {right: 0, wrong: 0, streak: 0, at: 0};

/** Records with one more or another in its place; what was never answered has none. */
function withRecord(records: Records, id: string, record: ItemRecord): Records {
  if (record.right + record.wrong) return {...records, [id]: record};
  return Object.fromEntries(Object.entries(records).filter(([each]) => each !== id));
}

/** How well a thing is known, 0 (missed at the last try) to 1; `0.5` where it was never asked. */
export function mastery(record: ItemRecord | undefined): number {
  if (!record) return 0.5;
  if (!record.streak) return 0;
  return 0.5 + 0.5 * (record.right / (record.right + record.wrong)) * (1 - 0.5 ** record.streak);
}

/**
 * The reader's progress in one topic, shared by all elements on the page: by
 * storage between visits, by `learner-progress` events between elements.
 */
export class ProgressController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly settings: () => {topic: string; persist: 'local' | 'none'};
  private opened: {name: string; store: Store} | undefined;
  private records: Records = {};

  /** @param settings Id of the topic, and where progress is kept; read anew at each use. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    settings: () => {topic: string; persist: 'local' | 'none'},
  ) {
    this.host = host;
    this.settings = settings;
    host.addController(this);
  }

  /** Where an element keeps what belongs to the reader: settings, scores, schedules. */
  get store(): Store {
    const {topic, persist} = this.settings();
    const name = `${topic} ${persist}`;
    if (this.opened?.name !== name) {
      this.opened = {name, store: openStore(topic, persist)};
      this.records = readRecords(this.opened.store.get(key));
    }
    return this.opened.store;
  }

  /** What is known of one thing. */
  get(id: string): ItemRecord | undefined {
    return this.all[id];
  }

  /** Everything that was ever answered, by id. */
  get all(): Records {
    void this.store;
    return this.records;
  }

  /** Records an answer and tells the other elements on the page. */
  record(id: string, right: boolean, item?: LearnerItem): void {
    this.restore(id, addAnswer(this.get(id), right, Date.now(), item));
  }

  /** Puts a record in place of what is known, such as the one before an answer that is taken back; tells the others. */
  restore(id: string, record: ItemRecord = unanswered): void {
    this.keep(id, record);
    this.host.dispatchEvent(new LearnerProgressEvent(this.settings().topic, id, record));
  }

  /** Forgets everything. */
  clear(): void {
    this.store.delete(key);
    this.records = {};
    this.host.requestUpdate();
  }

  hostConnected(): void {
    document.addEventListener('learner-progress', this.hear);
  }

  hostDisconnected(): void {
    document.removeEventListener('learner-progress', this.hear);
  }

  private readonly hear = (event: Event): void => {
    // Never `instanceof`: the event may come from another bundle.
    const {topic, id, record} = event as LearnerProgressEvent;
    if (event.composedPath()[0] === this.host || topic !== this.settings().topic) return;
    if (isRecord(record)) this.records = withRecord(this.all, id, record);
    this.host.requestUpdate();
  };

  private keep(id: string, record: ItemRecord): void {
    const {store} = this;
    // Another element, or another window, may have written since.
    this.records = withRecord({...readRecords(store.get(key)), ...this.records}, id, record);
    store.set(key, this.records);
    this.host.requestUpdate();
  }
}

declare global {
  interface HTMLElementEventMap {
    'learner-progress': LearnerProgressEvent;
  }
}
