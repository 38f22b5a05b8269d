import type {DataReaders} from '../element/data-controller.js';
import {lineText, linkedSource} from '../topic/readers/dom.js';
import {isRecord, linkOf, pruned, reading, textOf} from '../topic/readers/shared.js';
import type {Reading} from '../topic/types.js';

/** What a hero shows. */
export interface HeroData {
  readonly title?: string;
  readonly subtitle?: string;
  readonly lang?: string;
  /** True for a topic about a border on a river: the drawing shows banks and bridges. */
  readonly isBorder?: boolean;
  /** The article that the page follows. */
  readonly article?: {readonly title: string; readonly url: string};
}

function readJson(json: unknown): Reading<HeroData> {
  return reading((report) => {
    if (!isRecord(json)) report('the data', 'is not an object with a title');
    const record = isRecord(json) ? json : {};
    const {sourceArticle} = record;
    const article = isRecord(sourceArticle) ? sourceArticle : {};
    const url = linkOf(article['url']);
    if (textOf(article['url']) && !url) report('sourceArticle', 'its address is not a web address');
    return pruned({
      title: textOf(record['title']),
      subtitle: textOf(record['subtitle']),
      lang: textOf(record['lang']),
      isBorder: record['picture'] === 'river-border',
      article: url ? {title: textOf(article['title']) || url, url} : undefined,
    });
  });
}

/** A heading, a paragraph and a link, each the first of its kind. */
function readElement(host: Element): Reading<HeroData> | null {
  const heading = host.querySelector('h1, h2, h3, h4, h5, h6');
  if (!heading) return null;
  const link = host.querySelector('a[href]');
  const texts = [...host.querySelectorAll('p')];
  const subtitle = texts.find((text) => lineText(text) && !(link && text.contains(link)));
  const article = link && linkedSource(link);
  return reading(() =>
    pruned({
      title: lineText(heading),
      subtitle: subtitle ? lineText(subtitle) : '',
      article: article ?? undefined,
    }),
  );
}

/** Everything that a hero can be read from: JSON, HTML, a topic. */
export const heroReaders: DataReaders<HeroData> = {
  json: readJson,
  children: readElement,
  fromTopic: (topic) => topic,
  isEmpty: ({title}) => !title,
};
