import type {Claim} from '../topic/claim-types.js';
import {groupBy} from './group.js';
import {answerTo, isRight, type Round} from './round.js';

/** Right answers in one theme. */
export interface ThemeScore {
  /** Empty for claims without a theme. */
  readonly theme: string;
  readonly right: number;
  readonly total: number;
}

/** What came of a round. */
export interface Score {
  readonly right: number;
  readonly total: number;
  /** Right answers by theme, in the order in which the themes came up. */
  readonly themes: readonly ThemeScore[];
  /** Claims answered wrongly or not at all, in the order of the round. */
  readonly misses: readonly Claim[];
}

export function scoreRound(round: Round): Score {
  const {claims} = round;
  const right = (list: readonly Claim[]): number =>
    list.filter((claim) => isRight(round, claim)).length;
  const groups = groupBy(claims, ({theme = ''}) => theme);
  return {
    right: right(claims),
    total: claims.length,
    themes: [...groups].map(([theme, list]) => ({theme, right: right(list), total: list.length})),
    misses: claims.filter((claim) => !isRight(round, claim)),
  };
}

/** How well the reader's certainty matched the facts. */
export interface Calibration {
  /**
   * Mean squared distance between certainty and truth: 0 is perfect, 0.25 is
   * what guessing gives, 1 is always certain and always wrong (Brier 1950).
   */
  readonly brier: number;
  /** Mean certainty, 0.5 to 1. */
  readonly sure: number;
  /** Share of right answers, 0 to 1. */
  readonly right: number;
  readonly verdict: 'over' | 'under' | 'fair';
}

/** The certainties that a reader can choose from. */
export const SURENESS = [0.5, 0.75, 0.95] as const;

// With ten answers, chance alone moves the share of right ones by about this much.
const LEEWAY = 0.15;

/** Calibration over the answers that came with a certainty; `undefined` where none did. */
export function calibrate(round: Round): Calibration | undefined {
  const judged = round.claims.flatMap((claim) => {
    const sure = answerTo(round, claim)?.sure;
    return sure === undefined ? [] : [{sure, right: isRight(round, claim) ? 1 : 0}];
  });
  if (!judged.length) return undefined;
  const mean = (value: (each: (typeof judged)[number]) => number): number =>
    judged.reduce((sum, each) => sum + value(each), 0) / judged.length;
  const sure = mean((each) => each.sure);
  const right = mean((each) => each.right);
  const gap = sure - right;
  return {
    brier: mean((each) => (each.sure - each.right) ** 2),
    sure,
    right,
    verdict: gap > LEEWAY ? 'over' : gap < -LEEWAY ? 'under' : 'fair',
  };
}
