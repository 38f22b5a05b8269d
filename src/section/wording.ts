import type {commonMessages} from '../element/common-messages.js';
import type {Translate} from '../element/messages.js';
import type {sectionMessages} from './messages.js';

/** The words of a section, in the reader's language. */
export interface SectionWording {
  readonly t: Translate<typeof sectionMessages>;
  readonly common: Translate<typeof commonMessages>;
}
