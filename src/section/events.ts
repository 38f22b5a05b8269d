import type {DataErrorEvent} from '../element/data-error-event.js';

export {CitationSelectEvent} from '../element/citation-select-event.js';

declare global {
  interface HTMLElementEventMap {
    'section-error': DataErrorEvent;
  }
}
