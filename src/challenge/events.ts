import type {DataErrorEvent} from '../element/data-error-event.js';
import type {Mark, Mode, Outcome} from './game.js';
import type {TrophyId} from './trophies.js';

/** The reader has answered a question of the game. */
export class ChallengeAnswerEvent extends Event {
  /** Id of the claim. */
  readonly claimId: string;
  readonly answer: boolean;
  /** True where the answer is right. */
  readonly correct: boolean;
  /** Points so far. */
  readonly score: number;
  /** Right answers in a row. */
  readonly streak: number;
  /** How much of the picture can be seen, in per cent. */
  readonly clarity: number;
  /** Lives left; `null` in relaxed play. */
  readonly lives: number | null;

  constructor(
    claimId: string,
    answer: boolean,
    correct: boolean,
    state: {score: number; streak: number; clarity: number; lives: number | null},
  ) {
    super('challenge-answer', {bubbles: true, composed: true});
    this.claimId = claimId;
    this.answer = answer;
    this.correct = correct;
    this.score = state.score;
    this.streak = state.streak;
    this.clarity = state.clarity;
    this.lives = state.lives;
  }
}

/** The reader has won a trophy. */
export class ChallengeTrophyEvent extends Event {
  readonly trophy: TrophyId;
  /** Its name, in the reader's language. */
  readonly label: string;

  constructor(trophy: TrophyId, label: string) {
    super('challenge-trophy', {bubbles: true, composed: true});
    this.trophy = trophy;
    this.label = label;
  }
}

/** A round is over: the picture is clear, was named, or the lives are gone. */
export class ChallengeCompleteEvent extends Event {
  readonly mode: Mode;
  /** From 1. */
  readonly level: number;
  readonly outcome: Outcome;
  readonly score: number;
  /** Id of the picture. */
  readonly image: string;
  /** The moves of the round in order. */
  readonly marks: readonly Mark[];

  constructor(
    image: string,
    round: {
      mode: Mode;
      level: number;
      outcome: Outcome;
      score: number;
      marks: readonly Mark[];
    },
  ) {
    super('challenge-complete', {bubbles: true, composed: true});
    this.image = image;
    this.mode = round.mode;
    this.level = round.level;
    this.outcome = round.outcome;
    this.score = round.score;
    this.marks = round.marks;
  }
}

declare global {
  interface HTMLElementEventMap {
    'challenge-answer': ChallengeAnswerEvent;
    'challenge-trophy': ChallengeTrophyEvent;
    'challenge-complete': ChallengeCompleteEvent;
    'challenge-error': DataErrorEvent;
  }
}
