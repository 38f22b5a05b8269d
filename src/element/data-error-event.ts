import type {Problem} from '../topic/types.js';

/**
 * Tells the page that data could not be loaded or used as it is. Each element
 * fires it under a name of its own: `timeline-error`, `chart-error` …
 */
export class DataErrorEvent extends Event {
  /** What happened, in a sentence. */
  readonly message: string;
  /** Every entry that could not be used; empty where the data as a whole failed. */
  readonly problems: readonly Problem[];

  constructor(type: string, message: string, problems: readonly Problem[] = []) {
    super(type, {bubbles: true, composed: true});
    this.message = message;
    this.problems = problems;
  }
}
