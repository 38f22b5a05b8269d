import type {DataReaders} from '../element/data-controller.js';
import type {ClaimsData} from '../topic/claim-types.js';
import type {DeckData} from '../topic/deck-types.js';
import {readClaimsHtml} from '../topic/readers/claims-html.js';
import {readClaimsJson} from '../topic/readers/claims-json.js';
import {readDeckHtml} from '../topic/readers/deck-html.js';
import {readDeckJson} from '../topic/readers/deck-json.js';
import {isRecord} from '../topic/readers/shared.js';
import type {Category, Problem, Reading} from '../topic/types.js';
import type {Material} from '../topic/writers/topic-json.js';

/** All that a teacher works with. */
export type StudioData = Material;

export const nothing: StudioData = {cards: [], claims: [], themes: [], sources: []};

/** Members of lists by id; of two with one id, the first. */
function united<T extends {readonly id: string}>(...lists: readonly (readonly T[])[]): T[] {
  const byId = new Map<string, T>();
  for (const item of lists.flat()) if (!byId.has(item.id)) byId.set(item.id, item);
  return [...byId.values()];
}

/** Cards and claims that were read apart, as one. */
export function joined(
  deck?: Reading<DeckData> | null,
  quiz?: Reading<ClaimsData> | null,
): Reading<StudioData> {
  const [cards, claims] = [deck?.value, quiz?.value];
  const own = (claims?.claims ?? []).flatMap(({theme}) => theme ?? []);
  const typed: readonly Category[] = own.map((theme) => ({id: theme, label: theme}));
  const {id, title, lang} = {...pickFrame(claims), ...pickFrame(cards)};
  return {
    value: {
      ...(id && {id}),
      ...(title && {title}),
      ...(lang && {lang}),
      cards: cards?.cards ?? [],
      claims: claims?.claims ?? [],
      themes: united(cards?.themes ?? [], claims?.themes ?? [], typed),
      sources: united(claims?.sources ?? [], cards?.sources ?? []),
    },
    problems: [...(deck?.problems ?? []), ...(quiz?.problems ?? [])],
  };
}

function pickFrame(
  data: DeckData | ClaimsData | undefined,
): Pick<StudioData, 'id' | 'title' | 'lang'> {
  const {id, title, lang} = data ?? {};
  return {...(id && {id}), ...(title && {title}), ...(lang && {lang})};
}

/** What both readers say of the lists around the entries is said once. */
function ofEntries({value, problems}: Reading<ClaimsData>): Reading<ClaimsData> {
  return {value, problems: problems.filter(({where}) => !where.startsWith('source '))};
}

function readList(list: readonly unknown[]): Reading<StudioData> {
  const isClaims = list.some((entry) => isRecord(entry) && 'statement' in entry);
  return isClaims ? joined(null, readClaimsJson(list)) : joined(readDeckJson(list));
}

/** Reads cards and claims from JSON; one of the two may be missing. Never throws. */
export function readStudioJson(record: unknown): Reading<StudioData> {
  if (Array.isArray(record)) return readList(record);
  const {cards, claims} = isRecord(record) ? record : {};
  const deck = Array.isArray(cards) ? readDeckJson(record) : null;
  const quiz = Array.isArray(claims) ? readClaimsJson(record) : null;
  if (deck || quiz) return joined(deck, deck && quiz ? ofEntries(quiz) : quiz);
  const missing: Problem = {
    where: 'the data',
    message: 'there is no list named “cards” or “claims”',
  };
  return {value: nothing, problems: [missing]};
}

/** A `<dl>` of cards, an `<ol>` of statements, or both. */
function readChildren(host: Element): Reading<StudioData> | null {
  const deck = readDeckHtml(host);
  const hasClaims = [...host.querySelectorAll('li')].some((item) => !item.closest('dl'));
  const quiz = hasClaims ? readClaimsHtml(host) : null;
  return deck || quiz ? joined(deck, quiz) : null;
}

/** The ways in which `<teacher-studio>` reads its data. */
export const studioReaders: DataReaders<StudioData> = {
  json: readStudioJson,
  text: async (text, file) => (await import('./read-text.js')).readStudioText(text, file),
  children: readChildren,
  fromTopic: (topic) => (topic.cards || topic.claims ? topic : undefined),
  isEmpty: ({cards, claims}) => !cards.length && !claims.length,
};
