import type {DataReaders} from '../element/data-controller.js';
import {blockText} from '../topic/readers/dom.js';
import {isRecord, linkOf, listOf, pruned, reading, textOf} from '../topic/readers/shared.js';
import type {Reading} from '../topic/types.js';

/** Words that may lead somewhere. */
export interface NoteLink {
  readonly title: string;
  readonly url?: string;
}

/** What a note tells of its topic. */
export interface NoteData {
  readonly title?: string;
  readonly lang?: string;
  /** Text of the author's own, in place of what the note says by itself. */
  readonly text?: string;
  readonly article?: NoteLink;
  readonly dataDate?: string;
  readonly licence?: NoteLink;
  readonly credits: readonly NoteLink[];
}

function linkFrom(value: unknown): NoteLink | undefined {
  const record = isRecord(value) ? value : {title: value};
  const title = textOf(record['title']);
  return title ? pruned({title, url: linkOf(record['url'])}) : undefined;
}

function readJson(json: unknown): Reading<NoteData> {
  return reading((report) => {
    if (!isRecord(json)) report('the data', 'is not an object');
    const record = isRecord(json) ? json : {};
    return pruned({
      title: textOf(record['title']),
      lang: textOf(record['lang']),
      text: textOf(record['text']),
      article: linkFrom(record['sourceArticle']),
      dataDate: textOf(record['dataDate']),
      licence: linkFrom(record['licence']),
      credits: listOf(record['credits']).flatMap((credit) => linkFrom(credit) ?? []),
    });
  });
}

/** Everything that a note can be read from: JSON, HTML, a topic. */
export const noteReaders: DataReaders<NoteData> = {
  json: readJson,
  children(host) {
    const text = blockText(host);
    return text ? {value: {text, credits: []}, problems: []} : null;
  },
  fromTopic: (topic) => topic,
  isEmpty: () => false,
};
