import type {Difficulty} from '../topic/claim-types.js';

/** Points of a right answer by difficulty. */
const BASE: Readonly<Record<Difficulty, number>> = {1: 100, 2: 150, 3: 200};

const STREAK_STEP = 25;
const STREAK_MOST = 100;

/** Points that a wrong answer costs where there are no lives to lose. */
export const RELAXED_COST = 50;

/** Points that a wrong name costs where there are no lives to lose. */
export const GUESS_COST = 100;

/** Points that each wrong name takes off the bonus for the right one. */
const BONUS_LOSS = 150;

/** Points at the end for each life that is left. */
export const LIFE_BONUS = 100;

/** Extra points for the answer that makes the row of right answers `streak` long. */
export function streakBonus(streak: number): number {
  return Math.min(STREAK_MOST, Math.max(0, streak - 1) * STREAK_STEP);
}

/**
 * Points of a right answer.
 * @param streak Right answers in a row, with this one.
 * @param hinted A hint halves them.
 */
export function answerPoints(difficulty: Difficulty, streak: number, hinted: boolean): number {
  const points = BASE[difficulty] + streakBonus(streak);
  return hinted ? Math.floor(points / 2) : points;
}

/**
 * Bonus for naming the picture: ten points for each per cent of fog.
 * @param fog Share that is still hidden, 0 to 1.
 * @param wrongGuesses Wrong names so far.
 */
export function namingBonus(fog: number, wrongGuesses: number): number {
  return Math.max(0, Math.round(fog * 100) * 10 - wrongGuesses * BONUS_LOSS);
}
