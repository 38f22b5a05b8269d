import type {Claim, ClaimsData} from '../topic/claim-types.js';

/** What a hint can offer: it narrows the doubt and never gives the answer. */
export type Hint =
  | {readonly kind: 'years'; readonly years: readonly string[]}
  | {readonly kind: 'source'; readonly source: string}
  | {readonly kind: 'plain'};

const YEAR = /\b(?:1[6-9]|20)\d\d\b/g;

/** Years that the explanation names and the statement does not; else the work that settles it; else a nudge. */
export function hintFor(claim: Claim, {sources}: Pick<ClaimsData, 'sources'>): Hint {
  const stated = new Set(claim.statement.match(YEAR));
  const years = [...new Set(claim.explanation.match(YEAR))].filter((year) => !stated.has(year));
  if (years.length) return {kind: 'years', years};
  const source = sources.find(({id}) => claim.sources.includes(id))?.title;
  return source ? {kind: 'source', source} : {kind: 'plain'};
}
