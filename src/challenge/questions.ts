import type {Claim, Difficulty} from '../topic/claim-types.js';
import type {Random} from '../topic/random.js';
import type {Question} from './game.js';

/** How hard a claim is; medium where its author does not say. */
export function difficultyOf({difficulty}: Pick<Claim, 'difficulty'>): Difficulty {
  return difficulty ?? 2;
}

/** What the draw depends on. */
export interface Draw {
  readonly count: number;
  /** Level of the game, from 1: later levels draw harder claims. */
  readonly level: number;
  /** How well a claim is known, 0 to 1. A claim that was missed (0) always comes before one that was never asked (0.5). */
  readonly known: (id: string) => number;
  /** Claims that this game has asked already; they come last. */
  readonly asked: ReadonlySet<string>;
  readonly random: Random;
}

// The weights of everything but knowledge add up to less than the distance
// between "missed" and "never asked", so that nothing overrules it.
const KNOWN = 4;
const WEIGHT = {difficulty: 0.4, theme: 0.15, truth: 0.2, chance: 0.4} as const;

/** The difficulty around which a level draws. */
function aim(level: number): number {
  return Math.min(3, 1 + (level - 1) * 0.75);
}

class Tally {
  private readonly counts = new Map<unknown, number>();

  of(key: unknown): number {
    return this.counts.get(key) ?? 0;
  }

  add(key: unknown): void {
    this.counts.set(key, this.of(key) + 1);
  }
}

/**
 * Draws the questions of a round: first what the reader knows least, then what
 * fits the level, spread over themes and over true and false; in the order of
 * rising difficulty.
 */
export function drawQuestions(claims: readonly Claim[], draw: Draw): readonly Question[] {
  const themes = new Tally();
  const answers = new Tally();
  const {known, asked, level, random} = draw;
  const cost = new Map(
    claims.map((claim) => [
      claim,
      (asked.has(claim.id) ? 10 : 0) +
        known(claim.id) * KNOWN +
        Math.abs(difficultyOf(claim) - aim(level)) * WEIGHT.difficulty +
        random() * WEIGHT.chance,
    ]),
  );
  const costNow = (claim: Claim): number =>
    (cost.get(claim) ?? 0) +
    Math.min(3, themes.of(claim.theme)) * WEIGHT.theme +
    (answers.of(claim.answer) > answers.of(!claim.answer) ? WEIGHT.truth : 0);
  const pool = new Set(claims);
  const drawn: Claim[] = [];
  while (drawn.length < draw.count && pool.size) {
    let best: Claim | undefined;
    let low = Infinity;
    for (const claim of pool) {
      const now = costNow(claim);
      if (now < low) [best, low] = [claim, now];
    }
    if (!best) break;
    pool.delete(best);
    drawn.push(best);
    themes.add(best.theme);
    answers.add(best.answer);
  }
  return drawn
    .map((claim) => ({claim, order: difficultyOf(claim) + random() * 0.9}))
    .sort((a, b) => a.order - b.order)
    .map(({claim}) => ({
      id: claim.id,
      answer: claim.answer,
      difficulty: difficultyOf(claim),
      theme: claim.theme,
      missed: known(claim.id) === 0,
    }));
}
