import type {DataErrorEvent} from '../element/data-error-event.js';

/** The reader copied the references. */
export class ReferencesCopyEvent extends Event {
  readonly format: 'text' | 'bibtex' | 'csl';
  /** How many references. */
  readonly count: number;

  constructor(format: 'text' | 'bibtex' | 'csl', count: number) {
    super('references-copy', {bubbles: true, composed: true});
    this.format = format;
    this.count = count;
  }
}

declare global {
  interface HTMLElementEventMap {
    'references-copy': ReferencesCopyEvent;
    'references-error': DataErrorEvent;
  }
}
