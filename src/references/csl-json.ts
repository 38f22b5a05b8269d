import type {Source} from '../topic/types.js';
import {datePartsOf, peopleOf} from './names.js';

const TYPES: Readonly<Record<string, string>> = {
  book: 'book',
  academic: 'article-journal',
  news: 'article-newspaper',
  'state-media': 'article-newspaper',
  encyclopedia: 'entry-encyclopedia',
  dataset: 'dataset',
  archive: 'document',
  government: 'report',
  ngo: 'report',
  'think-tank': 'report',
  UN: 'report',
};

/** Types whose publisher is the title of what they appeared in. */
const CONTAINED = /^(?:article-|entry-)/;

/** An item in the citation style language's JSON, as reference managers import it. */
export interface CslItem {
  readonly id: string;
  readonly type: string;
  readonly title: string;
  readonly author?: readonly {readonly literal: string}[];
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: {readonly 'date-parts': readonly number[][]} | {readonly literal: string};
  readonly URL?: string;
  readonly note?: string;
}

/** One reference as a CSL item. Names stay as printed: which part is the family's is not known. */
export function toCslItem(source: Source): CslItem {
  const {id, kind = '', title, author, publisher, date, url, read} = source;
  const type = TYPES[kind] ?? (url ? 'webpage' : 'document');
  const people = peopleOf(author);
  const parts = datePartsOf(date);
  const house = CONTAINED.test(type) || type === 'webpage' ? 'container-title' : 'publisher';
  return {
    id,
    type,
    title,
    ...(people.length && {author: people.map((literal) => ({literal}))}),
    ...(publisher && {[house]: publisher}),
    ...(date && {issued: parts.length ? {'date-parts': [parts]} : {literal: date}}),
    ...(url && {URL: url}),
    ...(read === 'excerpt' && {note: 'Read in excerpt'}),
    ...(read === 'no' && {note: 'Not seen'}),
  };
}

/** References as a CSL-JSON file. */
export function toCslJson(sources: readonly Source[]): string {
  return `${JSON.stringify(sources.map(toCslItem), null, 2)}\n`;
}
