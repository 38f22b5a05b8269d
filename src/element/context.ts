import {ContextRoot, createContext} from '@lit/context';
import type {TopicRecord} from '../topic/topic-record.js';

/** What a `<relations-topic>` hands to the elements inside it. */
export interface TopicContext {
  /** The topic in the authors' format; absent until it is there. */
  readonly topic?: TopicRecord | undefined;
  /** `none`: no topic is given, so that every element shows its bundled one. */
  readonly status: 'none' | 'loading' | 'ready' | 'failed';
  /** Loads the topic again; absent where it comes from no file. */
  readonly retry?: (() => void) | undefined;
  /** Where learner progress is kept: `local`, or `none`. */
  readonly persist: 'local' | 'none';
}

// A symbol from the global registry, so that a provider from one bundle is
// found by consumers from another.
export const topicContext = createContext<TopicContext>(Symbol.for('dragon-and-hermit/topic'));

/**
 * Lets a `<relations-topic>` whose script arrives late still reach the elements
 * that asked before it was there. One root serves all bundles on the page.
 */
export function ensureContextRoot(): void {
  const key = Symbol.for('dragon-and-hermit/context-root');
  const page = document as unknown as Record<symbol, boolean | undefined>;
  if (page[key]) return;
  page[key] = true;
  new ContextRoot().attach(document.documentElement);
}
