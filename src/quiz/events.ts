import type {DataErrorEvent} from '../element/data-error-event.js';
import type {XapiStatement} from './xapi.js';

/**
 * The reader has answered a claim: at once in practice, on submission in an
 * exam (one event for each answer).
 */
export class QuizAnswerEvent extends Event {
  /** Id of the claim. */
  readonly claimId: string;
  readonly answer: boolean;
  /** True where the answer is right. */
  readonly correct: boolean;
  /** How sure the reader was, 0.5 to 1; `undefined` where it was not asked. */
  readonly sure: number | undefined;
  /**
   * An xAPI 1.0.3 statement "answered", ready for a learning record store. Its
   * actor is an anonymous account of the page; a page that knows the learner
   * sends a copy with an actor of its own.
   */
  readonly statement: XapiStatement;

  constructor(
    claimId: string,
    answer: boolean,
    correct: boolean,
    sure: number | undefined,
    statement: XapiStatement,
  ) {
    super('quiz-answer', {bubbles: true, composed: true});
    this.claimId = claimId;
    this.answer = answer;
    this.correct = correct;
    this.sure = sure;
    this.statement = statement;
  }
}

/** The reader has finished a round. */
export class QuizCompleteEvent extends Event {
  /** Right answers. */
  readonly score: number;
  /** Claims in the round. */
  readonly total: number;
  /** True where the round repeated what was missed in the one before. */
  readonly retry: boolean;
  /** An xAPI 1.0.3 statement "completed"; its actor as in `quiz-answer`. */
  readonly statement: XapiStatement;

  constructor(score: number, total: number, retry: boolean, statement: XapiStatement) {
    super('quiz-complete', {bubbles: true, composed: true});
    this.score = score;
    this.total = total;
    this.retry = retry;
    this.statement = statement;
  }
}

declare global {
  interface HTMLElementEventMap {
    'quiz-answer': QuizAnswerEvent;
    'quiz-complete': QuizCompleteEvent;
    'quiz-error': DataErrorEvent;
  }
}
