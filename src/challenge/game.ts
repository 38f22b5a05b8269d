import type {Difficulty} from '../topic/claim-types.js';
import type {GuessVerdict} from './names.js';
import {answerPoints, GUESS_COST, LIFE_BONUS, namingBonus, RELAXED_COST} from './scoring.js';

/** `classic`: three lives. `relaxed`: none to lose. `daily`: the same for everybody on a date. */
export type Mode = 'classic' | 'relaxed' | 'daily';

/** What the rules need to know of a claim. */
export interface Question {
  readonly id: string;
  readonly answer: boolean;
  readonly difficulty: Difficulty;
  readonly theme?: string | undefined;
  /** The reader missed it at the last try. */
  readonly missed?: boolean;
}

/** One move of a round, in the order of play: the squares of the shared result. */
export type Mark = 'right' | 'hinted' | 'wrong' | 'misnamed' | 'named';

/** How a round stands. */
export type Outcome = 'playing' | 'cleared' | 'named' | 'lost';

/** What came of the last answer or name. */
export interface Verdict {
  readonly kind: 'answer' | 'guess';
  readonly right: boolean;
  /** A name that is right but too general; it costs nothing. */
  readonly near?: boolean;
  /** Points won, or lost where negative. */
  readonly points: number;
}

/** One picture's round. All of it is plain data. */
export interface Round {
  readonly mode: Mode;
  /** From 1. */
  readonly level: number;
  /** Questions to come; the first is on view. One that was missed comes back at the end. */
  readonly queue: readonly Question[];
  readonly phase: 'question' | 'verdict' | 'over';
  readonly outcome: Outcome;
  /** Lives left; `null` where there are none to lose. */
  readonly lives: number | null;
  readonly score: number;
  readonly streak: number;
  readonly bestStreak: number;
  /** Tiles of the picture, and those already clear. */
  readonly tiles: number;
  readonly cleared: number;
  /** Right answers that clear the picture, and those given. */
  readonly needed: number;
  readonly right: number;
  /** The question on view has been hinted at. */
  readonly hinted: boolean;
  readonly hints: number;
  readonly wrongGuesses: number;
  readonly marks: readonly Mark[];
  readonly asked: readonly {readonly question: Question; readonly right: boolean}[];
  readonly verdict?: Verdict | undefined;
  /** Share that was hidden when the picture was named, 0 to 1. */
  readonly fogAtNaming?: number;
}

export const LIVES = 3;

/** Part of the tiles that is clear from the start, so that the first look already shows something. */
const GIFT = 1 / 16;

/** Tiles that are clear before the first answer. */
export function giftOf(tiles: number): number {
  return Math.floor(tiles * GIFT);
}

/** What a round takes over from the level before. */
export interface Carried {
  readonly score: number;
  readonly streak: number;
  readonly bestStreak: number;
  readonly lives: number | null;
}

/** A new round. `questions` come in the order of play; as many as `needed` must be answered right. */
export function startRound(settings: {
  readonly mode: Mode;
  readonly level: number;
  readonly questions: readonly Question[];
  readonly needed: number;
  readonly tiles: number;
  readonly carried?: Carried | undefined;
}): Round {
  const {mode, level, questions, tiles, carried} = settings;
  const needed = Math.max(1, Math.min(settings.needed, questions.length));
  const lives = mode === 'relaxed' ? null : Math.min(LIVES, (carried?.lives ?? LIVES) + 1);
  return {
    mode,
    level,
    queue: questions,
    phase: 'question',
    outcome: 'playing',
    lives,
    score: carried?.score ?? 0,
    streak: carried?.streak ?? 0,
    bestStreak: carried?.bestStreak ?? 0,
    tiles,
    cleared: giftOf(tiles),
    needed,
    right: 0,
    hinted: false,
    hints: 0,
    wrongGuesses: 0,
    marks: [],
    asked: [],
  };
}

/** What a player can do. */
export type Move =
  | {readonly type: 'answer'; readonly value: boolean}
  | {readonly type: 'next'}
  | {readonly type: 'hint'}
  | {readonly type: 'guess'; readonly verdict: GuessVerdict};

/** Share of the picture that is hidden, 0 to 1. */
export function fogOf({tiles, cleared}: Pick<Round, 'tiles' | 'cleared'>): number {
  return 1 - cleared / tiles;
}

/** Share of the picture that can be seen, in whole per cent; 100 only when all of it is clear. */
export function clarityOf(round: Pick<Round, 'tiles' | 'cleared'>): number {
  return Math.floor((round.cleared / round.tiles) * 100);
}

/** Bonus for naming the picture now. */
export function bonusNow(round: Round): number {
  return namingBonus(fogOf(round), round.wrongGuesses);
}

function loseLife(round: Round): Pick<Round, 'lives' | 'outcome'> {
  const lives = round.lives === null ? null : Math.max(0, round.lives - 1);
  return {lives, outcome: lives === 0 ? 'lost' : round.outcome};
}

function answerRight(round: Round, question: Question): Round {
  const streak = round.streak + 1;
  const right = round.right + 1;
  const won = right === round.needed;
  const gift = giftOf(round.tiles);
  const cleared = gift + Math.round(((round.tiles - gift) * right) / round.needed);
  const points = answerPoints(question.difficulty, streak, round.hinted);
  return {
    ...round,
    outcome: won ? 'cleared' : 'playing',
    score: round.score + points + (won ? LIFE_BONUS * (round.lives ?? 0) : 0),
    streak,
    bestStreak: Math.max(round.bestStreak, streak),
    cleared,
    right,
    marks: [...round.marks, round.hinted ? 'hinted' : 'right'],
    verdict: {kind: 'answer', right: true, points},
  };
}

function answerWrong(round: Round): Round {
  const cost = round.lives === null ? Math.min(round.score, RELAXED_COST) : 0;
  return {
    ...round,
    ...loseLife(round),
    score: round.score - cost,
    streak: 0,
    marks: [...round.marks, 'wrong'],
    verdict: {kind: 'answer', right: false, points: -cost},
  };
}

function answer(round: Round, value: boolean): Round {
  const [question, ...rest] = round.queue;
  if (round.phase !== 'question' || !question) return round;
  const right = value === question.answer;
  const after = right ? answerRight(round, question) : answerWrong(round);
  return {
    ...after,
    phase: 'verdict',
    queue: right ? rest : [...rest, {...question, missed: true}],
    asked: [...round.asked, {question, right}],
  };
}

function guess(round: Round, verdict: GuessVerdict): Round {
  if (round.outcome !== 'playing') return round;
  if (verdict === 'near') {
    return {...round, verdict: {kind: 'guess', right: false, near: true, points: 0}};
  }
  if (verdict === 'wrong') {
    const cost = round.lives === null ? Math.min(round.score, GUESS_COST) : 0;
    const after = {...round, ...loseLife(round)};
    return {
      ...after,
      phase: after.outcome === 'lost' ? 'over' : round.phase,
      score: round.score - cost,
      wrongGuesses: round.wrongGuesses + 1,
      marks: [...round.marks, 'misnamed'],
      verdict: {kind: 'guess', right: false, points: -cost},
    };
  }
  const points = bonusNow(round);
  return {
    ...round,
    phase: 'over',
    outcome: 'named',
    score: round.score + points + LIFE_BONUS * (round.lives ?? 0),
    fogAtNaming: fogOf(round),
    cleared: round.tiles,
    marks: [...round.marks, 'named'],
    verdict: {kind: 'guess', right: true, points},
  };
}

function next(round: Round): Round {
  if (round.phase !== 'verdict') return round;
  const over = round.outcome !== 'playing' || !round.queue.length;
  return {...round, phase: over ? 'over' : 'question', hinted: false, verdict: undefined};
}

/** The round after a move. A move that the rules do not allow leaves it as it is. */
export function play(round: Round, move: Move): Round {
  if (round.phase === 'over') return round;
  switch (move.type) {
    case 'answer':
      return answer(round, move.value);
    case 'guess':
      return guess(round, move.verdict);
    case 'next':
      return next(round);
    case 'hint':
      if (round.phase !== 'question' || round.hinted) return round;
      return {...round, hinted: true, hints: round.hints + 1};
  }
}

/** True once the picture is earned. */
export function isWon({outcome}: Pick<Round, 'outcome'>): boolean {
  return outcome === 'cleared' || outcome === 'named';
}
