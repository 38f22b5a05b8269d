import type {DailyRow} from './daily.js';
import {extendRow} from './daily.js';
import {isWon, type Mode, type Round} from './game.js';

/** What a reader has reached over all rounds. Plain data, kept in the reader's store. */
export interface Career {
  readonly rounds: number;
  readonly wins: number;
  readonly best: number;
  readonly right: number;
  readonly relaxedWins: number;
  /** Wins in a row without a hint. */
  readonly hintlessRow: number;
  /** Claims answered right that were missed before. */
  readonly mended: number;
  /** Themes with a right answer. */
  readonly themes: readonly string[];
  /** Ids of the pictures that were cleared or named. */
  readonly found: readonly string[];
  readonly daily?: DailyRow | undefined;
  /** Trophy → the day on which it was won. */
  readonly trophies: Readonly<Record<string, string>>;
}

/** Before the first round. */
export const NEW_CAREER: Career = {
  rounds: 0,
  wins: 0,
  best: 0,
  right: 0,
  relaxedWins: 0,
  hintlessRow: 0,
  mended: 0,
  themes: [],
  found: [],
  trophies: {},
};

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {};
}

function count(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? Math.floor(value) : 0;
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value)
    ? [...new Set(value.filter((item): item is string => typeof item === 'string'))]
    : [];
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function isDay(value: unknown): value is string {
  return typeof value === 'string' && DAY.test(value);
}

/** Reads a stored career; whatever is missing or corrupt counts as never reached. */
export function readCareer(stored: unknown): Career {
  const fields = fieldsOf(stored);
  const daily = fieldsOf(fields['daily']);
  const last = daily['last'];
  return {
    rounds: count(fields['rounds']),
    wins: count(fields['wins']),
    best: count(fields['best']),
    right: count(fields['right']),
    relaxedWins: count(fields['relaxedWins']),
    hintlessRow: count(fields['hintlessRow']),
    mended: count(fields['mended']),
    themes: texts(fields['themes']),
    found: texts(fields['found']),
    ...(isDay(last) && {daily: {last, days: Math.max(1, count(daily['days']))}}),
    trophies: Object.fromEntries(
      Object.entries(fieldsOf(fields['trophies'])).filter((entry): entry is [string, string] =>
        isDay(entry[1]),
      ),
    ),
  };
}

function union(before: readonly string[], more: readonly (string | undefined)[]): string[] {
  return [...new Set([...before, ...more.filter((item) => item !== undefined)])];
}

function winsOf(career: Career, mode: Mode, hints: number): Partial<Career> {
  return {
    wins: career.wins + 1,
    relaxedWins: career.relaxedWins + (mode === 'relaxed' ? 1 : 0),
    hintlessRow: hints ? 0 : career.hintlessRow + 1,
  };
}

/** The career after a finished round. `day` is the reader's date, `image` the id of the picture. */
export function addRound(career: Career, round: Round, image: string, day: string): Career {
  const right = round.asked.filter((each) => each.right);
  const won = isWon(round);
  return {
    ...career,
    rounds: career.rounds + 1,
    best: Math.max(career.best, round.score),
    right: career.right + right.length,
    mended: career.mended + right.filter(({question}) => question.missed).length,
    themes: union(
      career.themes,
      right.map(({question}) => question.theme),
    ),
    hintlessRow: 0,
    ...(won && {...winsOf(career, round.mode, round.hints), found: union(career.found, [image])}),
    ...(round.mode === 'daily' && {daily: extendRow(career.daily, day)}),
  };
}
