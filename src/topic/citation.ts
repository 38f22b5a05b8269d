/** References in plain text. */
import {type DateFormat, formatFuzzyDate, parseFuzzyDate} from './fuzzy-date.js';
import type {Source, TopicEvent} from './types.js';

export interface CitationFormat extends DateFormat {
  /** Put before the sources of an event: "Sources: {list}". */
  readonly sourceWords?: string;
}

/**
 * One reference: "Author. Title. Publisher, 11 July 1961. https://…". Parts that
 * are not known are left out. How far the work was read (`Source.read`) is left
 * to be marked beside it.
 */
export function formatSource(source: Source, options: CitationFormat = {}): string {
  const {author, title, publisher, date, url} = source;
  const printed = [publisher, date && formatDate(date, options)].filter(Boolean).join(', ');
  return sentences([author, title, printed], url);
}

/**
 * A reference to an event, for copying: its title, date and address, then its
 * sources. Ids that name no source are left out.
 *
 * @param sources All sources of the topic.
 */
export function citeEvent(
  event: TopicEvent,
  sources: readonly Source[],
  options: CitationFormat & {readonly url?: string} = {},
): string {
  const {url, sourceWords = 'Sources: {list}'} = options;
  const date = event.displayDate ?? formatFuzzyDate(event.date, options);
  const cited = event.sources.flatMap((id) => sources.find((source) => source.id === id) ?? []);
  const references = cited.map((source) => formatSource(source, options));
  // Numbered, since an address must not run into the next reference.
  const numbered = references.map((text, index) => `(${index + 1}) ${text}`);
  const list = (references.length > 1 ? numbered : references).join(' ');
  const reference = sentences([`${event.title}, ${date}`], url);
  return list ? `${reference} ${sourceWords.replace('{list}', () => list)}` : reference;
}

/** ISO dates in words; a year or free text as it is. */
function formatDate(date: string, options: CitationFormat): string {
  const parsed = /^\d{4}-\d\d/.test(date) ? parseFuzzyDate(date) : null;
  return parsed ? formatFuzzyDate(parsed, options) : date;
}

/** Parts that each end with one full stop, but for an address, which ends as it is. */
function sentences(parts: readonly (string | undefined)[], url?: string): string {
  return [...parts, url]
    .map((part = '') => part.trim())
    .filter(Boolean)
    .map((part) => (part === url || /[.!?…。！？]["'”’»)]*$/u.test(part) ? part : `${part}.`))
    .join(' ');
}
