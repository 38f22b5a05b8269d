import type {Source} from '../topic/types.js';

/** The reader follows a citation: the list of references on the page shows the work. */
export class CitationSelectEvent extends Event {
  /** Id of the work in the data. */
  readonly sourceId: string;
  readonly title: string;
  /** Where it can be read; empty where no address is known. */
  readonly url: string;

  constructor({id, title, url = ''}: Source) {
    super('citation-select', {bubbles: true, composed: true});
    this.sourceId = id;
    this.title = title;
    this.url = url;
  }
}

declare global {
  interface HTMLElementEventMap {
    'citation-select': CitationSelectEvent;
  }
  interface DocumentEventMap {
    'citation-select': CitationSelectEvent;
  }
}
