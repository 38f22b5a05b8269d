import type {Claim} from '../topic/claim-types.js';

/** An answer as the reader gave it. */
export interface Answer {
  readonly value: boolean;
  /** How sure the reader was, from 0.5 (a guess) to 1; absent where it was not asked. */
  readonly sure?: number;
}

/** Where a round stands: before its start, under way, out of time, or finished. */
export type Phase = 'ready' | 'asking' | 'expired' | 'done';

/** One round, as plain data; every change makes a new one. */
export interface Round {
  readonly claims: readonly Claim[];
  /** Answers by id of the claim. */
  readonly answers: Readonly<Record<string, Answer>>;
  /** The claim on view, counted from 0. */
  readonly index: number;
  readonly phase: Phase;
  /** True where the round repeats what was missed in the one before. */
  readonly retry: boolean;
}

export function newRound(claims: readonly Claim[], phase: Phase, retry = false): Round {
  return {claims, answers: {}, index: 0, phase, retry};
}

/** The claim on view. */
export function currentClaim({claims, index}: Round): Claim | undefined {
  return claims[index];
}

/** The answer given to a claim, if there is one. */
export function answerTo({answers}: Round, claim: Claim | undefined): Answer | undefined {
  return claim && Object.hasOwn(answers, claim.id) ? answers[claim.id] : undefined;
}

export function withAnswer(round: Round, claim: Claim, answer: Answer): Round {
  return {...round, answers: {...round.answers, [claim.id]: answer}};
}

/** The round with another claim on view; an index out of range is brought into it. */
export function goTo(round: Round, index: number): Round {
  return {...round, index: Math.max(0, Math.min(round.claims.length - 1, index))};
}

/** Claims that have no answer yet. */
export function unanswered(round: Round): readonly Claim[] {
  return round.claims.filter((claim) => !answerTo(round, claim));
}

/** True, false, or `undefined` where no answer was given. */
export function isRight(round: Round, claim: Claim): boolean | undefined {
  const answer = answerTo(round, claim);
  return answer && answer.value === claim.answer;
}

/** What a form keeps of a round, to bring it back after a reload. */
export interface RoundState {
  readonly ids: readonly string[];
  readonly answers: Readonly<Record<string, Answer>>;
  readonly index: number;
  readonly done: boolean;
}

export function saveRound({claims, answers, index, phase}: Round): RoundState {
  return {ids: claims.map(({id}) => id), answers, index, done: phase === 'done'};
}

function readAnswers(value: unknown): Record<string, Answer> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value as Record<string, Partial<Answer> | null>).flatMap(([id, answer]) => {
      if (typeof answer?.value !== 'boolean') return [];
      const {sure} = answer;
      return [[id, {value: answer.value, ...(typeof sure === 'number' && {sure})}]];
    }),
  );
}

/** Brings a round back; `undefined` where the state is broken or its claims are gone. */
export function restoreRound(state: unknown, claims: readonly Claim[]): Round | undefined {
  const {ids, answers, index, done} = (state ?? {}) as Partial<RoundState>;
  if (!Array.isArray(ids) || !ids.length) return undefined;
  const byId = new Map(claims.map((claim) => [claim.id, claim]));
  const found = ids.flatMap((id) => byId.get(id as string) ?? []);
  if (found.length !== ids.length) return undefined;
  const round = newRound(found, done === true ? 'done' : 'asking');
  const place = typeof index === 'number' && Number.isInteger(index) ? index : 0;
  return goTo({...round, answers: readAnswers(answers)}, place);
}
