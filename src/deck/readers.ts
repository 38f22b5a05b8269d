import type {DataReaders} from '../element/data-controller.js';
import type {DeckData} from '../topic/deck-types.js';
import {readDeckHtml} from '../topic/readers/deck-html.js';
import {readDeckJson} from '../topic/readers/deck-json.js';
import {readDeckText} from '../topic/readers/deck-text.js';
import type {Reading} from '../topic/types.js';

/** A `<script type="text/csv">`, `text/tab-separated-values` or `text/plain` child, else a `<dl>`. */
function readChildren(host: Element): Reading<DeckData> | null {
  const script = host.querySelector<HTMLScriptElement>(':scope > script[type^="text/"]');
  if (!script || script.type === 'text/javascript') return readDeckHtml(host);
  const text = (script.textContent ?? '').replace(/^\s*\n/, '');
  return readDeckText(text, {name: 'script', type: script.type});
}

/** Every way in which a deck may be given. */
export const deckReaders: DataReaders<DeckData> = {
  json: readDeckJson,
  text: readDeckText,
  children: readChildren,
  fromTopic: ({id, lang, cards, categories, sources}) =>
    cards && {id, lang, cards, categories, sources},
  isEmpty: ({cards}) => !cards.length,
};
