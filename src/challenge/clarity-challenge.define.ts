import pictures from 'topic:challenge';
import claims from 'topic:claims';
import {ClarityChallenge} from './clarity-challenge.js';

// The claims are those of the quiz, so that a page with both loads them once.
ClarityChallenge.bundled = {
  ...claims,
  images: pictures.images,
  sources: [...(claims.sources ?? []), ...(pictures.sources ?? [])],
};
ClarityChallenge.define();
