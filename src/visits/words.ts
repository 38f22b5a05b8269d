import type {commonMessages} from '../element/common-messages.js';
import type {Translate} from '../element/messages.js';
import {formatFuzzyDate, type FuzzyDate} from '../topic/fuzzy-date.js';
import type {Source} from '../topic/types.js';
import type {Visit, VisitsData} from '../topic/visit-types.js';
import type {visitMessages} from './messages.js';

/** Texts, and what a view needs to tell of a visit in words. */
export interface Wording {
  readonly data: VisitsData;
  readonly locale: string;
  readonly t: Translate<typeof visitMessages>;
  readonly common: Translate<typeof commonMessages>;
  /** True where citations lead to a list of references on the page. */
  readonly leads: boolean;
  number(source: Source): number;
  show(source: Source): void;
}

/** A date in words. */
export function dateInWords(
  date: FuzzyDate,
  {locale}: Wording,
  style: 'long' | 'short' = 'long',
): string {
  return formatFuzzyDate(date, {locale, style});
}

/** Names as people list them: "Dalian, Tianjin and Beijing". */
export function listed(names: readonly string[], {locale}: Wording): string {
  return new Intl.ListFormat(locale === 'en' ? 'en-GB' : locale).format(names);
}

/** "Kim Jong Un in Beijing" */
export function titleOf({visitors, places}: Visit, words: Wording): string {
  const visitor = listed(visitors, words);
  return places.length ? words.t('title', {visitor, place: listed(places, words)}) : visitor;
}

/** "Fourth Kim–Xi meeting"; empty for a visit that is not counted. */
export function meetingOf({meeting}: Visit, {data, t}: Wording): string {
  if (!meeting) return '';
  const name = data.meetingName ?? t('meeting');
  const nth = t('ordinals').split(' ')[meeting - 1];
  return nth ? t('nth', {nth, name}) : t('numbered', {name, n: meeting});
}

const labelOf = (list: readonly {id: string; label: string}[], id?: string): string =>
  list.find((each) => each.id === id)?.label ?? '';

/** The rank, with what the visitor was at the time. */
export function rankOf({rank, role}: Visit, {data}: Wording): string {
  return [labelOf(data.ranks, rank), role].filter(Boolean).join(', ');
}

/** The party that the visitor came from, or that hosted. */
export function partyOf(id: string | undefined, {data}: Wording): string {
  return labelOf(data.actors, id);
}

/** The name of a mark: who came where, when, in what rank, and which meeting it was. */
export function nameOf(visit: Visit, words: Wording): string {
  const date = dateInWords(visit.date, words);
  const country = partyOf(visit.to, words);
  const parts = [titleOf(visit, words), date, rankOf(visit, words), meetingOf(visit, words)];
  const hosted = country && words.t('hostedIn', {place: country});
  return [...parts, hosted].filter(Boolean).join(', ');
}

/** The works behind a statement. */
export function worksOf(ids: readonly string[], {data}: Wording): readonly Source[] {
  return ids.flatMap((id) => data.sources.find((source) => source.id === id) ?? []);
}

/** A year on the axis. */
export function yearInWords(year: number, {locale, t}: Wording): string {
  const number = (n: number): string => n.toLocaleString(locale, {useGrouping: n > 9999});
  return year < 1 ? t('bce', {year: number(1 - year)}) : number(year);
}
