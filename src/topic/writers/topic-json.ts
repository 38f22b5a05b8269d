import type {Claim, ClaimRecord} from '../claim-types.js';
import type {Card, CardRecord} from '../deck-types.js';
import type {TopicRecord} from '../topic-record.js';
import type {Category, Source} from '../types.js';

/** Cards and claims of one topic, with what they refer to. */
export interface Material {
  /** Names the topic in stored progress. */
  readonly id?: string;
  readonly title?: string;
  /** Language of the material, a BCP 47 tag. */
  readonly lang?: string;
  readonly cards: readonly Card[];
  readonly claims: readonly Claim[];
  readonly themes: readonly Category[];
  readonly sources: readonly Source[];
}

function cardRecord({accept, names, sources, ...card}: Card): CardRecord {
  return {
    ...card,
    ...(accept.length && {accept}),
    ...(names.length && {names: Object.fromEntries(names.map(({lang, text}) => [lang, text]))}),
    ...(sources.length && {sources}),
  };
}

function claimRecord({sources, explanation, ...claim}: Claim): ClaimRecord {
  return {...claim, ...(explanation && {explanation}), ...(sources.length && {sources})};
}

/** A theme that only the entries name is its own label. */
function usedThemes({cards, claims, themes}: Material): Category[] {
  const used = new Set([...cards, ...claims].flatMap(({theme}) => theme ?? []));
  const listed = themes.filter(({id}) => used.has(id));
  for (const {id} of listed) used.delete(id);
  return [...listed, ...[...used].map((id) => ({id, label: id}))];
}

/** The material as a topic in the format of the published schema, with the works that it cites. */
export function topicRecord(material: Material): TopicRecord {
  const {id, title, lang, cards, claims, sources} = material;
  const cited = new Set([...cards, ...claims].flatMap((entry) => entry.sources));
  return {
    ...(id && {id}),
    ...(title && {title}),
    ...(lang && {lang}),
    categories: usedThemes(material),
    ...(cards.length && {cards: cards.map(cardRecord)}),
    ...(claims.length && {claims: claims.map(claimRecord)}),
    sources: sources.filter((source) => cited.has(source.id)),
  };
}

/** A topic file that every tag reads by `src`. */
export function writeTopicJson(material: Material): string {
  return `${JSON.stringify(topicRecord(material), null, 2)}\n`;
}
