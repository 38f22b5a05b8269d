/** From records of unknown shape to timeline data: the one place where timelines are validated. */
import {type FuzzyDate, parseFuzzyDate} from '../fuzzy-date.js';
import {slug, uniqueId} from '../slug.js';
import type {Era, MediaLink, TimelineData, TopicEvent} from '../types.js';
import {type Registry, labelRegistry, sourceRegistry} from './registry.js';
import {
  type Draft,
  type Report,
  isRecord,
  linkOf,
  listOf,
  pruned,
  quoted,
  textOf,
  textsOf,
} from './shared.js';

/** A timeline as a reader found it: drafts of records in the shape of `EventRecord` and `EraRecord`. */
export interface TimelineDraft {
  readonly record?: Record<string, unknown>;
  readonly events: readonly Draft[];
  readonly eras?: readonly Draft[];
}

export function buildTimeline(
  {record = {}, events, eras = []}: TimelineDraft,
  report: Report,
): TimelineData {
  const categories = labelRegistry(record['categories'], 'category', report);
  const actors = labelRegistry(record['actors'], 'actor', report);
  const sources = sourceRegistry(record['sources'], report);
  const taken = new Set<string>();
  const eraIds = new Set<string>();
  const all = <T>(registry: Registry<T>, names: readonly unknown[], where: string) => [
    ...new Set(names.map((name) => registry.find(name, where)).filter(Boolean)),
  ];

  const readEvent = ({where, record: event}: Draft): TopicEvent | null => {
    if (!isRecord(event)) return reject(where, 'is not an event', report);
    const whole = textOf(event['text']).replace(/\r\n?/g, '\n');
    const given = textOf(event['title']);
    const [title, text] = given ? [given, whole] : splitTitle(whole);
    if (!given) report(where, 'has no title');
    const date = readDate(event, where, report);
    if (!date || !title) return null;
    const optional = pruned({
      displayDate: textOf(event['displayDate']),
      category: categories.find(event['category'], where),
      note: textOf(event['note']),
    });
    return {
      id: idOf(event, `${date.edtf} ${title}`, taken, where, report),
      date,
      title,
      text,
      actors: all(actors, textsOf(event['actor']), where),
      people: textsOf(event['people']),
      places: textsOf(event['places']),
      sources: all(sources, sourcesOf(event['sources']), where),
      media: listOf(event['media']).flatMap((item) => readMedia(item, where, report)),
      ...optional,
    };
  };

  const readEra = ({where, record: era}: Draft): Era | null => {
    if (!isRecord(era)) return reject(where, 'is not an era', report);
    const name = textOf(era['name']);
    if (!name) return reject(where, 'has no name', report);
    const date = readDate(era, where, report);
    if (!date) return null;
    const id = idOf(era, name, eraIds, where, report);
    return pruned({id, name, date, text: textOf(era['text'])});
  };

  const data: TimelineData = {
    title: textOf(record['title']),
    text: textOf(record['text']),
    lang: textOf(record['lang']),
    events: events.map(readEvent).filter((event) => event !== null),
    eras: eras.map(readEra).filter((era) => era !== null),
    categories: categories.list,
    actors: actors.list,
    sources: sources.list,
  };
  return pruned(data);
}

export const EMPTY_TIMELINE: TimelineData = {
  events: [],
  eras: [],
  categories: [],
  actors: [],
  sources: [],
};

function reject(where: string, message: string, report: Report): null {
  report(where, message);
  return null;
}

/** `date`, or the span from `date` to `endDate`. A bad end is reported, and the start is kept. */
export function readDate(
  record: Record<string, unknown>,
  where: string,
  report: Report,
): FuzzyDate | null {
  const text = textOf(record['date']);
  const date = parseFuzzyDate(text);
  if (!date) {
    const sides = text.split('/');
    const backwards = sides.length === 2 && sides.every((side) => parseFuzzyDate(side));
    const fault = backwards ? 'ends before it starts' : 'is not a date';
    return reject(where, text ? `date ${quoted(text)} ${fault}` : 'has no date', report);
  }
  const last = textOf(record['endDate']);
  const end = last ? parseFuzzyDate(last) : null;
  if (!end || end.edtf === date.edtf) {
    if (last && !end) report(where, `end date ${quoted(last)} is not a date`);
    return date;
  }
  const span = parseFuzzyDate(`${date.edtf}/${end.edtf}`);
  if (!span) {
    const fault = date.span || end.span ? 'does not fit its date' : 'is before its start';
    report(where, `end date ${quoted(last)} ${fault}`);
  }
  return span ?? date;
}

function idOf(
  record: Record<string, unknown>,
  made: string,
  taken: Set<string>,
  where: string,
  report: Report,
): string {
  const given = textOf(record['id']);
  if (taken.has(given)) report(where, `id ${quoted(given)} is used twice`);
  return uniqueId(given || slug(made), taken);
}

/** Ids and texts divided by `;`, and records as they are. */
function sourcesOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : isRecord(value) ? [value] : textsOf(value);
}

function readMedia(item: unknown, where: string, report: Report): MediaLink[] {
  const record = isRecord(item) ? item : {url: item};
  // An embed code is a link to what it frames.
  const given = textOf(record['url']);
  const url = linkOf(/^<[^>]*?\b(?:src|href)=["']?([^"'\s>]+)/i.exec(given)?.[1] ?? given);
  if (!given) return [];
  if (!url || url.startsWith('<')) {
    report(where, `media address ${quoted(given)} is not a web address`);
    return [];
  }
  const text = (name: string) => textOf(record[name]);
  return [pruned({url, caption: text('caption'), credit: text('credit'), alt: text('alt')})];
}

/** The first sentence as a title, and the rest; a sentence too long for a title is kept whole in the rest. */
export function splitTitle(text: string): [title: string, rest: string] {
  const line = text.split('\n')[0] ?? '';
  const sentence = /^.*?[.!?。！？](?=\s|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length > 120) return [`${sentence.slice(0, 119).replace(/\s\S*$/, '')}…`, text];
  return [sentence.replace(/(\p{Ll})\.$/u, '$1'), text.slice(sentence.length).trim()];
}
