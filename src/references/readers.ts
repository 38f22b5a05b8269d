import type {DataReaders} from '../element/data-controller.js';
import {lineText, linkedSource} from '../topic/readers/dom.js';
import {sourceRegistry} from '../topic/readers/registry.js';
import {isRecord, pruned, reading, textOf} from '../topic/readers/shared.js';
import type {Reading, Source} from '../topic/types.js';

/** What a list of references can show besides what is cited on the page. */
export interface ReferencesData {
  readonly title?: string;
  readonly lang?: string;
  readonly sources: readonly Source[];
}

function readJson(json: unknown): Reading<ReferencesData> {
  return reading((report) => {
    const record = isRecord(json) ? json : {sources: json};
    if (!Array.isArray(record['sources'])) report('the data', 'has no list of sources');
    const {list} = sourceRegistry(record['sources'], report);
    return pruned({title: textOf(record['title']), lang: textOf(record['lang']), sources: list});
  });
}

/** The items of a list, each with its first link. */
function readElement(host: Element): Reading<ReferencesData> | null {
  const items = [...host.querySelectorAll('li')];
  if (!items.length) return null;
  const records = items.map((item) => {
    const link = item.querySelector('a[href]');
    const linked = link && linkedSource(link);
    const rest = link
      ? lineText(item, new Set([link])).replace(/^[\s,.–—-]+|[\s,.–—-]+$/g, '')
      : '';
    return linked
      ? {id: item.id, title: linked.title, url: linked.url, publisher: rest}
      : {id: item.id, title: lineText(item)};
  });
  return readJson({sources: records});
}

/** Everything that references can be read from: JSON, HTML, a topic. */
export const referenceReaders: DataReaders<ReferencesData> = {
  json: readJson,
  children: readElement,
  fromTopic: ({lang, sources}) => sources && {lang, sources},
  isEmpty: () => false,
};
