import type {Career} from './career.js';
import {isWon, type Round} from './game.js';

/** The numbers that the rules look at, after a finished round. Yes is 1, no is 0. */
export interface Facts {
  readonly won: number;
  readonly named: number;
  readonly relaxed: number;
  readonly level: number;
  /** Lives left; 0 in relaxed play. */
  readonly lives: number;
  /** Wrong answers and wrong names of the round. */
  readonly slips: number;
  readonly streak: number;
  readonly score: number;
  /** Right answers to hard claims in the round. */
  readonly hard: number;
  /** Fog when the picture was named, in per cent. */
  readonly fog: number;
  readonly wins: number;
  readonly relaxedWins: number;
  readonly hintlessRow: number;
  readonly right: number;
  readonly mended: number;
  readonly dailyDays: number;
  /** Finished the day's challenge at least once. */
  readonly dailyDone: number;
  readonly picturesFound: number;
  /** Pictures and themes of the topic that are still missing. */
  readonly picturesLeft: number;
  readonly themesLeft: number;
}

/** One condition: a fact and the least or the most that it may be. */
export interface Condition {
  readonly fact: keyof Facts;
  readonly least?: number;
  readonly most?: number;
}

/** Names of the trophies, each with a mark and two messages of its own. */
export const TROPHY_IDS = [
  'firstLight',
  'secondPlate',
  'galleryTrophy',
  'earlyEye',
  'atOnce',
  'flawless',
  'hintless',
  'comeback',
  'tenInARow',
  'highScore',
  'thirdLevel',
  'hardNut',
  'allThemes',
  'mended',
  'hundred',
  'relaxedScholar',
  'today',
  'week',
] as const;

export type TrophyId = (typeof TROPHY_IDS)[number];

/** The rules: every condition of a trophy must hold. */
export const TROPHY_RULES: Readonly<Record<TrophyId, readonly Condition[]>> = {
  firstLight: [{fact: 'wins', least: 1}],
  secondPlate: [{fact: 'picturesFound', least: 2}],
  galleryTrophy: [
    {fact: 'picturesFound', least: 2},
    {fact: 'picturesLeft', most: 0},
  ],
  earlyEye: [
    {fact: 'named', least: 1},
    {fact: 'fog', least: 50},
  ],
  atOnce: [
    {fact: 'named', least: 1},
    {fact: 'fog', least: 75},
  ],
  flawless: [
    {fact: 'won', least: 1},
    {fact: 'slips', most: 0},
  ],
  hintless: [{fact: 'hintlessRow', least: 3}],
  comeback: [
    {fact: 'won', least: 1},
    {fact: 'relaxed', most: 0},
    {fact: 'lives', least: 1, most: 1},
  ],
  tenInARow: [{fact: 'streak', least: 10}],
  highScore: [{fact: 'score', least: 3000}],
  thirdLevel: [
    {fact: 'won', least: 1},
    {fact: 'level', least: 3},
  ],
  hardNut: [{fact: 'hard', least: 3}],
  allThemes: [
    {fact: 'themesLeft', most: 0},
    {fact: 'right', least: 1},
  ],
  mended: [{fact: 'mended', least: 5}],
  hundred: [{fact: 'right', least: 100}],
  relaxedScholar: [{fact: 'relaxedWins', least: 3}],
  today: [{fact: 'dailyDone', least: 1}],
  week: [{fact: 'dailyDays', least: 7}],
};

/** True where all conditions hold. */
export function holds(conditions: readonly Condition[], facts: Facts): boolean {
  return conditions.every(
    ({fact, least = -Infinity, most = Infinity}) => facts[fact] >= least && facts[fact] <= most,
  );
}

/** What the topic offers in all. */
export interface Whole {
  readonly pictures: readonly string[];
  readonly themes: readonly string[];
}

const isSlip = (mark: string): boolean => mark === 'wrong' || mark === 'misnamed';

/** The facts of a finished round; `career` is the one after it. */
export function factsOf(round: Round, career: Career, whole: Whole): Facts {
  const missing = (all: readonly string[], have: readonly string[]): number =>
    all.filter((each) => !have.includes(each)).length;
  return {
    won: Number(isWon(round)),
    named: Number(round.outcome === 'named'),
    relaxed: Number(round.mode === 'relaxed'),
    level: round.level,
    lives: round.lives ?? 0,
    slips: round.marks.filter(isSlip).length,
    streak: round.bestStreak,
    score: round.score,
    hard: round.asked.filter(({question, right}) => right && question.difficulty === 3).length,
    fog: Math.round((round.fogAtNaming ?? 0) * 100),
    wins: career.wins,
    relaxedWins: career.relaxedWins,
    hintlessRow: career.hintlessRow,
    right: career.right,
    mended: career.mended,
    dailyDays: career.daily?.days ?? 0,
    dailyDone: Number(career.daily !== undefined),
    picturesFound: whole.pictures.length - missing(whole.pictures, career.found),
    picturesLeft: missing(whole.pictures, career.found),
    themesLeft: missing(whole.themes, career.themes),
  };
}

/** Trophies that a round has won and that the career did not have. */
export function newTrophies(facts: Facts, career: Career): readonly TrophyId[] {
  return TROPHY_IDS.filter((id) => !(id in career.trophies) && holds(TROPHY_RULES[id], facts));
}

/** The career with new trophies in its cabinet. */
export function award(career: Career, trophies: readonly TrophyId[], day: string): Career {
  const won = Object.fromEntries(trophies.map((id) => [id, day]));
  return {...career, trophies: {...career.trophies, ...won}};
}
