import type {LearnerItem} from '../element/progress.js';
import type {Claim, ClaimsData} from '../topic/claim-types.js';
import {themeLabel} from './view.js';

/** A claim as a card that any element can show. */
export function learnerItem(claim: Claim, data: ClaimsData, answerWord: string): LearnerItem {
  const works = new Map(data.sources.map((source) => [source.id, source]));
  const references = claim.sources.map((id) => {
    const {author, title = id, publisher, date} = works.get(id) ?? {};
    return [author, title, publisher, date].filter(Boolean).join(', ');
  });
  return {
    front: claim.statement,
    back: [`${answerWord}.`, claim.explanation].filter(Boolean).join(' '),
    ...(claim.theme && {theme: themeLabel(data, claim.theme)}),
    ...(references.length && {sources: references}),
  };
}
