import type {Claim} from '../topic/claim-types.js';
import {
  answerTo,
  currentClaim,
  goTo,
  newRound,
  unanswered,
  withAnswer,
  type Answer,
  type Phase,
  type Round,
} from './round.js';

/** What the rules of a round depend on. */
export interface SessionRules {
  /** True: answers may change until they are submitted. False: each is final, and judged at once. */
  readonly exam: boolean;
  /** True where an answer counts once the reader has said how sure it is. */
  readonly confidence: boolean;
}

/** Who is told of what happens in a round. */
export interface SessionListener {
  /** An answer has become final. */
  onAnswer(claim: Claim, answer: Answer): void;
  /** The round is over. */
  onFinish(round: Round): void;
}

/** The flow of one round after another: which step follows which, in practice and exam. */
export class QuizSession {
  round: Round = newRound([], 'ready');
  /** The answer that waits for the reader to say how sure it is. */
  pending: boolean | undefined;
  /** True while the reader is told that answers are missing. */
  warned = false;

  private readonly rules: () => SessionRules;
  private readonly listener: SessionListener;

  constructor(rules: () => SessionRules, listener: SessionListener) {
    this.rules = rules;
    this.listener = listener;
  }

  get claim(): Claim | undefined {
    return currentClaim(this.round);
  }

  /** The final or changeable answer to the claim on view. */
  get answer(): Answer | undefined {
    return answerTo(this.round, this.claim);
  }

  /** True while an answer to the claim on view is taken. */
  get open(): boolean {
    if (this.round.phase !== 'asking' || !this.claim) return false;
    return this.rules().exam || !this.answer;
  }

  get isLast(): boolean {
    return this.round.index >= this.round.claims.length - 1;
  }

  begin(claims: readonly Claim[], phase: Phase, retry = false): void {
    this.show(newRound(claims, phase, retry));
  }

  show(round: Round): void {
    this.round = round;
    this.pending = undefined;
    this.warned = false;
  }

  /** Leaves the start screen. */
  enter(): void {
    if (this.round.phase === 'ready') this.round = {...this.round, phase: 'asking'};
  }

  /** Takes an answer; true where it was taken. */
  choose(value: boolean, sure?: number): boolean {
    const {claim} = this;
    if (!this.open || !claim) return false;
    const {exam, confidence} = this.rules();
    this.warned = false;
    if (confidence && sure === undefined && !exam) {
      this.pending = value;
      return true;
    }
    // A change of mind asks anew how sure the reader is.
    const kept = this.answer?.value === value ? this.answer.sure : undefined;
    const certainty = sure ?? kept;
    this.settle(claim, {value, ...(certainty !== undefined && {sure: certainty})});
    return true;
  }

  /** Says how sure the answer is; true where there was one. */
  rate(sure: number): boolean {
    const value = this.pending ?? (this.rules().exam ? this.answer?.value : undefined);
    return value !== undefined && this.choose(value, sure);
  }

  /** The next claim, or the result after the last one; true where it moved. */
  next(): boolean {
    const {exam} = this.rules();
    if (this.round.phase !== 'asking' || (!exam && !this.answer)) return false;
    if (!this.isLast) return this.visit(this.round.index + 1);
    return !exam && this.finish();
  }

  /** Puts another claim on view; in practice one that was answered comes with its verdict. */
  visit(index: number): boolean {
    if (this.round.phase !== 'asking') return false;
    this.show(goTo(this.round, index));
    return true;
  }

  /** Hands the round in. Missing answers are pointed out first, unless `anyway`. */
  submit(anyway = false): boolean {
    if (this.round.phase !== 'asking' && this.round.phase !== 'expired') return false;
    if (!anyway && !this.warned && unanswered(this.round).length) {
      this.warned = true;
      return false;
    }
    return this.finish();
  }

  /** Stops taking answers because the time is up. */
  expire(): void {
    if (this.round.phase !== 'asking') return;
    this.show({...this.round, phase: 'expired'});
  }

  /** Takes answers again. */
  resume(): void {
    if (this.round.phase === 'expired') this.round = {...this.round, phase: 'asking'};
  }

  private settle(claim: Claim, answer: Answer): void {
    this.round = withAnswer(this.round, claim, answer);
    this.pending = undefined;
    if (!this.rules().exam) this.listener.onAnswer(claim, answer);
  }

  private finish(): true {
    const round: Round = {...this.round, phase: 'done'};
    this.show(round);
    for (const claim of this.rules().exam ? round.claims : []) {
      const answer = answerTo(round, claim);
      if (answer) this.listener.onAnswer(claim, answer);
    }
    this.listener.onFinish(round);
    return true;
  }
}
