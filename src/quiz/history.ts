import type {Score} from './score.js';

/** One finished round. */
export interface PastRound {
  /** When it ended, in milliseconds since 1970. */
  readonly at: number;
  readonly right: number;
  readonly total: number;
}

/** What is kept of all rounds. */
export interface History {
  /** The latest rounds, oldest first; rounds that repeat misses are not among them. */
  readonly rounds: readonly PastRound[];
  /** Right answers in a row, up to now. */
  readonly streak: number;
  readonly bestStreak: number;
}

export const NO_HISTORY: History = {rounds: [], streak: 0, bestStreak: 0};

const KEPT = 50;

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isPastRound(value: unknown): value is PastRound {
  const {at, right, total} = (value ?? {}) as Partial<PastRound>;
  return isCount(at) && isCount(right) && isCount(total) && total > 0 && right <= total;
}

/** Reads what was stored; whatever is corrupt counts as never written. */
export function readHistory(stored: unknown): History {
  const {rounds, streak, bestStreak} = (stored ?? {}) as Partial<History>;
  const now = isCount(streak) ? streak : 0;
  return {
    rounds: Array.isArray(rounds) ? rounds.filter(isPastRound).slice(-KEPT) : [],
    streak: now,
    bestStreak: Math.max(now, isCount(bestStreak) ? bestStreak : 0),
  };
}

/** The history after one more answer. */
export function countAnswer(history: History, right: boolean): History {
  const streak = right ? history.streak + 1 : 0;
  return {...history, streak, bestStreak: Math.max(history.bestStreak, streak)};
}

/** The history after one more round. */
export function addRound(history: History, {right, total}: Score, at: number): History {
  return {...history, rounds: [...history.rounds, {at, right, total}].slice(-KEPT)};
}

/** The best round by share of right answers; of equal ones the longest. */
export function bestRound({rounds}: History): PastRound | undefined {
  return rounds.reduce<PastRound | undefined>((best, round) => {
    if (!best) return round;
    const gain = round.right / round.total - best.right / best.total;
    return gain > 0 || (gain === 0 && round.total > best.total) ? round : best;
  }, undefined);
}
