import type {DataReaders} from '../element/data-controller.js';
import type {DeckData} from '../topic/deck-types.js';
import {readDeckHtml} from '../topic/readers/deck-html.js';
import {readDeckJson} from '../topic/readers/deck-json.js';

/** Every way in which a deck may be given. */
export const deckReaders: DataReaders<DeckData> = {
  json: readDeckJson,
  text: async (text, file) =>
    (await import('../topic/readers/deck-text.js')).readDeckText(text, file),
  children: readDeckHtml,
  fromTopic: ({id, lang, cards, categories, sources}) =>
    cards && {id, lang, cards, categories, sources},
  isEmpty: ({cards}) => !cards.length,
};
