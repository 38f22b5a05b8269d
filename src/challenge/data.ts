import type {DataReaders} from '../element/data-controller.js';
import type {ClaimsData} from '../topic/claim-types.js';
import type {MysteryImage} from '../topic/image-types.js';
import {readClaimsHtml} from '../topic/readers/claims-html.js';
import {readClaimsJson} from '../topic/readers/claims-json.js';
import {readImages} from '../topic/readers/images-json.js';
import {readJsonText} from '../topic/readers/json-text.js';
import type {Reading} from '../topic/types.js';

/** All that the game needs: what it asks, and what it hides. */
export interface ChallengeData extends ClaimsData {
  readonly images: readonly MysteryImage[];
}

function withImages(claims: Reading<ClaimsData>, record: unknown): Reading<ChallengeData> {
  const images = readImages(record);
  return {
    value: {...claims.value, images: images.value},
    problems: [...claims.problems, ...images.problems],
  };
}

/** Reads claims and images from JSON. Never throws. */
export function readChallenge(record: unknown): Reading<ChallengeData> {
  return withImages(readClaimsJson(record), record);
}

/** The ways in which `<clarity-challenge>` reads its data. */
export const challengeReaders: DataReaders<ChallengeData> = {
  json: readChallenge,
  async text(text, file) {
    const {readClaimsText} = await import('../topic/readers/claims-text.js');
    const record = /^\s*\{/.test(text) ? readJsonText(text, file.name).value : undefined;
    return withImages(readClaimsText(text, file), record);
  },
  children(host) {
    const claims = readClaimsHtml(host);
    return claims && withImages(claims, undefined);
  },
  fromTopic: (topic) => (topic.claims ? topic : undefined),
  isEmpty: ({claims}) => !claims.length,
};
