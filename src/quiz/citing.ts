import type {CitingPlace} from '../element/citation-registry.js';
import type {ClaimsData} from '../topic/claim-types.js';
import type {Source} from '../topic/types.js';
import {answerTo, type Round} from './round.js';

/** The works that a claim cites. */
export function worksOf(ids: readonly string[], {sources}: ClaimsData): readonly Source[] {
  return ids.map((id) => sources.find((source) => source.id === id) ?? {id, title: id});
}

/**
 * The claims of the round that have been judged, with the works that they cite:
 * a list of references on the page must not settle what is still to be asked.
 */
export function judgedClaims(round: Round, data: ClaimsData, exam: boolean): CitingPlace[] {
  const done = round.phase === 'done';
  if (!done && (exam || round.phase !== 'asking')) return [];
  return round.claims
    .filter((claim) => done || answerTo(round, claim))
    .map(({id, statement, sources}) => ({id, label: statement, sources: worksOf(sources, data)}));
}
