import type {Claim} from '../claim-types.js';
import {oneLine} from './shared.js';

/** One question a line, `TF`, statement and answer between tabs, as Blackboard and others take it. */
export function writeClaimsTab(claims: readonly Claim[]): string {
  return claims
    .map(({statement, answer}) => `TF\t${oneLine(statement)}\t${answer ? 'true' : 'false'}\n`)
    .join('');
}
