import type {Claim} from '../topic/claim-types.js';
import {answerTo, isRight, saveRound, type Round} from './round.js';

/** What a form gets of a finished round. */
export interface QuizValue {
  readonly score: number;
  readonly total: number;
  /** The reader's answers by id of the claim; claims without an answer are left out. */
  readonly answers: Readonly<Record<string, boolean>>;
}

/** The value of a round: empty until it is finished. */
export function quizValue(round: Round): QuizValue | undefined {
  if (round.phase !== 'done') return undefined;
  const answered = round.claims.flatMap((claim: Claim) => {
    const answer = answerTo(round, claim);
    return answer ? [[claim.id, answer.value] as const] : [];
  });
  return {
    score: round.claims.filter((claim) => isRight(round, claim)).length,
    total: round.claims.length,
    answers: Object.fromEntries(answered),
  };
}

/** The value as one text, as the form submits it under the control's name. */
export function valueText(round: Round): string {
  const value = quizValue(round);
  return value ? JSON.stringify(value) : '';
}

/**
 * What is submitted: `name` holds the value as JSON, `name.score` the right
 * answers as a number that people can read in a mail. `null` until the round is
 * finished.
 */
export function formEntries(name: string, round: Round): FormData | null {
  const value = quizValue(round);
  if (!value || !name) return null;
  const entries = new FormData();
  entries.set(name, JSON.stringify(value));
  entries.set(`${name}.score`, String(value.score));
  return entries;
}

/** What the browser keeps to bring the round back. */
export function formState(round: Round): string {
  return JSON.stringify(saveRound(round));
}
