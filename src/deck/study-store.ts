import type {Store} from '../element/storage.js';
import {packStudy, unpackStudy} from './study-file.js';
import type {StudyRecord} from './study.js';

/**
 * Study progress in the reader's store. What is written touches no card but
 * those that changed: another window, or another deck of the topic, may have
 * written the rest since.
 */
export class StudyStore {
  private readonly store: Store;
  private readonly key: string;

  constructor(store: Store, key: string) {
    this.store = store;
    this.key = key;
  }

  load(): StudyRecord {
    return unpackStudy(this.store.get(this.key));
  }

  /** Writes what is known of some cards, and the day's counts. */
  save(record: StudyRecord, ids: Iterable<string>): void {
    const memories = new Map(this.load().memories);
    for (const id of ids) {
      const memory = record.memories.get(id);
      if (memory) memories.set(id, memory);
      else memories.delete(id);
    }
    this.store.set(this.key, packStudy({...record, memories}));
  }
}
