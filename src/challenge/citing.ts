import type {CitingPlace} from '../element/citation-registry.js';
import type {Claim, ClaimsData} from '../topic/claim-types.js';
import type {Source} from '../topic/types.js';
import type {Round} from './game.js';
import type {Session} from './session.js';

/** Name of the place that a picture is, beside those of claims. */
const PICTURE = 'picture:';

/** The works with these ids; an id that the data does not know is left out. */
export function worksOf(ids: readonly string[], {sources}: ClaimsData): readonly Source[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** The claims that were missed in a round. */
export function missedIn({asked}: Round, {claims}: ClaimsData): readonly Claim[] {
  const missed = new Set(asked.filter(({right}) => !right).map(({question}) => question.id));
  return claims.filter(({id}) => missed.has(id));
}

/**
 * What cites on the screen: the claim that was just judged; after the round the
 * picture and what was missed. Neither a claim that is asked nor a picture
 * under fog is among them, for a list of references would give them away.
 */
export function citingPlaces({round, claim, image}: Session, data: ClaimsData): CitingPlace[] {
  const place = ({id, statement, sources}: Claim): CitingPlace => ({
    id,
    label: statement,
    sources: worksOf(sources, data),
  });
  if (round?.phase === 'verdict' && claim) return [place(claim)];
  if (round?.phase !== 'over' || !image) return [];
  const picture = {id: PICTURE, label: image.title, sources: worksOf(image.sources, data)};
  return [picture, ...missedIn(round, data).map(place)];
}

/** Where on the screen a place is; its claim is the one on view unless the round is over. */
export function selectorOf(place: string): string {
  if (place === PICTURE) return '.reveal';
  return `.misses [data-claim="${CSS.escape(place)}"], .verdict`;
}
