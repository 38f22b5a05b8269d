import type {SVGTemplateResult} from 'lit';
import type {commonMessages} from '../element/common-messages.js';
import {translator, type Translate} from '../element/messages.js';
import type {Place} from '../topic/place-types.js';
import {isKnown, marksFor} from './marks.js';
import {mapMessages} from './messages.js';

/** The words and marks that places are described with. */
export interface MapWords {
  readonly t: Translate<typeof mapMessages>;
  readonly common: Translate<typeof commonMessages>;
  readonly locale: string;
  /** A kind in the reader's language, or in the author's words. */
  kind(kind: string): string;
  mark(kind: string): SVGTemplateResult;
}

export function mapWords(
  table: string,
  common: MapWords['common'],
  locale: string,
  places: readonly Place[],
): MapWords {
  const t = translator(table, mapMessages, locale);
  return {
    t,
    common,
    locale,
    kind: (kind) => (isKnown(kind) ? t(kind) : kind),
    mark: marksFor([...new Set(places.map(({kind}) => kind))]),
  };
}
