import type {LearnerItem} from '../element/progress.js';
import type {Claim, ClaimsData} from '../topic/claim-types.js';
import {worksOf} from './citing.js';
import {themeLabel} from './view.js';

/** A claim as a card that any element can show. */
export function learnerItem(claim: Claim, data: ClaimsData, answerWord: string): LearnerItem {
  const references = worksOf(claim.sources, data).map(({author, title, publisher, date}) =>
    [author, title, publisher, date].filter(Boolean).join(', '),
  );
  return {
    front: claim.statement,
    back: [`${answerWord}.`, claim.explanation].filter(Boolean).join(' '),
    ...(claim.theme && {theme: themeLabel(data, claim.theme)}),
    ...(references.length && {sources: references}),
  };
}
