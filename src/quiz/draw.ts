import type {Claim} from '../topic/claim-types.js';
import {seededRandom, shuffle, type Random} from '../topic/random.js';
import {groupBy} from './group.js';

/** Which claims a round may take, and how many. */
export interface DrawSettings {
  /** Claims in a round; all there are, where there are fewer. */
  readonly count: number;
  /** Themes to draw from; all where it is empty. */
  readonly themes?: readonly string[];
  /** Difficulties to draw from; all where it is empty. */
  readonly difficulty?: readonly number[];
}

/** The claims that the settings allow, in the author's order. */
export function eligible(
  claims: readonly Claim[],
  {themes = [], difficulty = []}: Omit<DrawSettings, 'count'>,
): readonly Claim[] {
  return claims.filter(
    (claim) =>
      (!themes.length || themes.includes((claim.theme ?? '').toLowerCase())) &&
      (!difficulty.length || difficulty.includes(claim.difficulty ?? 0)),
  );
}

/** How often each key was taken. */
class Tally<K> {
  private readonly counts = new Map<K, number>();

  of(key: K): number {
    return this.counts.get(key) ?? 0;
  }

  add(key: K): void {
    this.counts.set(key, this.of(key) + 1);
  }
}

/** The one for which the key is least. */
function least<T>(items: readonly T[], key: (item: T) => number): T | undefined {
  let best: T | undefined;
  let low = Infinity;
  for (const item of items) {
    const value = key(item);
    if (value < low) [best, low] = [item, value];
  }
  return best;
}

/**
 * Draws a round that is balanced over themes, then over truth: of the pile of
 * each theme and answer, the next claim comes from the theme taken least, and
 * within it from the answer taken least. The order is shuffled afterwards, so
 * that nothing about an answer can be guessed from its place.
 */
export function drawRound(
  claims: readonly Claim[],
  count: number,
  random: Random,
): readonly Claim[] {
  const piles = groupBy(shuffle(claims, random), ({theme, answer}) => `${answer} ${theme}`);
  const themes = new Tally<string | undefined>();
  const answers = new Tally<boolean>();
  const drawn: Claim[] = [];
  let open = shuffle([...piles.values()], random);
  while (drawn.length < count && open.length) {
    const pile = least(open, ([next]) => themes.of(next?.theme) * 1e6 + answers.of(!!next?.answer));
    const claim = pile?.pop();
    if (!claim) break;
    drawn.push(claim);
    themes.add(claim.theme);
    answers.add(claim.answer);
    open = open.filter((each) => each.length);
  }
  return shuffle(drawn, random);
}

/** Ids in order, to tell one round from another. */
function orderOf(claims: readonly Claim[]): string {
  return claims.map(({id}) => id).join('\n');
}

/**
 * Draws with a seed, or without one until the order differs from the one before
 * (a set of one claim has only one order).
 */
export function drawFresh(
  claims: readonly Claim[],
  count: number,
  seed: string,
  before: readonly Claim[] = [],
  random: Random = Math.random,
): readonly Claim[] {
  if (seed) return drawRound(claims, count, seededRandom(seed));
  let round = drawRound(claims, count, random);
  for (let tries = 0; tries < 20 && orderOf(round) === orderOf(before); tries++) {
    round = drawRound(claims, count, random);
  }
  return round;
}
