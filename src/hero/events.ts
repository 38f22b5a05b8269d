import type {DataErrorEvent} from '../element/data-error-event.js';

declare global {
  interface HTMLElementEventMap {
    'hero-error': DataErrorEvent;
  }
}
