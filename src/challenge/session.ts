import type {Claim} from '../topic/claim-types.js';
import type {MysteryImage} from '../topic/image-types.js';
import {seededRandom, shuffle} from '../topic/random.js';
import {addRound, readCareer, type Career} from './career.js';
import {dailySeed, localDay} from './daily.js';
import type {ChallengeData} from './data.js';
import {isWon, play, startRound, type Mode, type Move, type Round} from './game.js';
import {givesAway, judgeGuess, type GuessVerdict} from './names.js';
import {drawQuestions} from './questions.js';
import {clearingOrder, TILES} from './tiles.js';
import {award, factsOf, newTrophies, type TrophyId} from './trophies.js';

/** What a session needs from its surroundings. */
export interface SessionSettings {
  readonly data: ChallengeData;
  /** The pictures of this game, at least one. */
  readonly images: readonly MysteryImage[];
  readonly seed: string;
  /** Right answers that clear the picture of the first level; each later level takes one more. */
  readonly count: number;
  readonly levels: number;
  /** How well a claim is known, 0 to 1. */
  known(id: string): number;
  now(): Date;
  /** What is kept of the career, and where a new one goes. */
  load(): unknown;
  save(career: Career): void;
}

/** Fewest claims that a picture leaves to ask: below that, even telling ones are asked. */
const LEAST_CLAIMS = 4;

/** Questions in reserve for those that are missed. */
const RESERVE = 2;

/** A game from its start to its end: which picture, which questions, which trophies. No DOM. */
export class Session {
  round: Round | undefined;
  image: MysteryImage | undefined;
  /** The order in which the picture's tiles clear. */
  order: readonly number[] = [];
  /** Trophies that the last round has won. */
  fresh: readonly TrophyId[] = [];
  private readonly settings: () => SessionSettings;
  private readonly askedIds = new Set<string>();
  private readonly shown: string[] = [];
  private games = 0;
  /** Seed of the game that the start screen already shows a corner of. */
  private pending: {readonly mode: Mode; readonly seed: string} | undefined;
  private stored: Career | undefined;

  constructor(settings: () => SessionSettings) {
    this.settings = settings;
  }

  /** Trophies, pictures and counts so far. */
  get career(): Career {
    return (this.stored ??= readCareer(this.settings().load()));
  }

  /** Forgets the game that is on; the career stays. */
  reset(): void {
    this.round = undefined;
    this.image = undefined;
    this.order = [];
    this.fresh = [];
    this.stored = undefined;
    this.pending = undefined;
  }

  /** Puts another picture in place of one that cannot be shown; the round goes on. */
  swapImage(): void {
    if (this.image) this.image = this.settings().images[0];
  }

  /** The claim on view; after an answer still the one that was answered. */
  get claim(): Claim | undefined {
    const {round} = this;
    const id = round?.phase === 'question' ? round.queue[0]?.id : round?.asked.at(-1)?.question.id;
    return this.settings().data.claims.find((claim) => claim.id === id);
  }

  /** True where another picture waits after this one. */
  get hasNextLevel(): boolean {
    const {round} = this;
    return (
      !!round && isWon(round) && round.mode !== 'daily' && round.level < this.settings().levels
    );
  }

  /** Chooses the picture of the game that `start` would begin, to show a corner of it. */
  prepare(mode: Mode): void {
    this.round = undefined;
    this.pending = {mode, seed: this.seedOf(mode, 1)};
    this.setImage(mode, this.pending.seed);
  }

  /** A new game from its first level. */
  start(mode: Mode): void {
    const seed = this.pending?.mode === mode ? this.pending.seed : this.seedOf(mode, 1);
    this.pending = undefined;
    this.games += 1;
    this.askedIds.clear();
    this.begin(mode, 1, seed);
  }

  /** The next picture of the same game. */
  nextLevel(): void {
    const {round} = this;
    if (!round || !this.hasNextLevel) return;
    const level = round.level + 1;
    this.begin(round.mode, level, this.seedOf(round.mode, level), round);
  }

  /** Makes a move; a finished round goes into the career. Returns false where the rules do not allow it. */
  move(move: Move): boolean {
    const before = this.round;
    if (!before) return false;
    const after = play(before, move);
    if (after === before) return false;
    this.round = after;
    if (before.outcome === 'playing' && after.outcome !== 'playing') this.finish(after);
    return true;
  }

  /** Compares a name with the picture's; no move yet. */
  judge(text: string): GuessVerdict {
    return judgeGuess(text, this.image?.names ?? [], this.image?.near);
  }

  private begin(mode: Mode, level: number, seed: string, before?: Round): void {
    const {data, count, known} = this.settings();
    const image = this.setImage(mode, seed);
    const fair = data.claims.filter((claim) => !this.tells(claim, image));
    const needed = Math.max(1, Math.round(count)) + level - 1;
    // What is the same for everybody cannot depend on what one reader knows.
    const isFixed = mode === 'daily' || this.settings().seed !== '';
    const questions = drawQuestions(fair.length >= LEAST_CLAIMS ? fair : data.claims, {
      count: needed + RESERVE,
      level,
      known: isFixed ? () => 0.5 : known,
      asked: this.askedIds,
      random: seededRandom(`${seed} questions`),
    });
    questions.forEach(({id}) => this.askedIds.add(id));
    this.fresh = [];
    this.shown.push(image.id);
    this.round = startRound({mode, level, questions, needed, tiles: TILES, carried: before});
  }

  private setImage(mode: Mode, seed: string): MysteryImage {
    const image = this.pickImage(mode, seededRandom(seed));
    this.image = image;
    this.order = clearingOrder(seededRandom(`${seed} order`), image.late);
    return image;
  }

  private seedOf(mode: Mode, level: number): string {
    const {seed, now} = this.settings();
    if (mode === 'daily') return dailySeed(localDay(now()));
    if (seed) return `${seed} ${this.games} ${level}`;
    return `${now().getTime()} ${Math.random()}`;
  }

  /** Pictures that were never found come first, and none twice in a row. */
  private pickImage(mode: Mode, random: () => number): MysteryImage {
    const {images, seed} = this.settings();
    const all = shuffle(images, random);
    const [first] = all;
    if (!first) throw new Error('A session needs a picture.');
    if (mode === 'daily') return first;
    const {found} = this.career;
    const last = this.shown.lastIndexOf.bind(this.shown);
    const rank = ({id}: MysteryImage): number =>
      last(id) + 1 + (!seed && found.includes(id) ? 0.5 : 0);
    return all.reduce((best, image) => (rank(image) < rank(best) ? image : best), first);
  }

  /** True where a claim, its explanation or its sources name what the picture shows. */
  private tells(claim: Claim, image: MysteryImage): boolean {
    const cited = this.settings().data.sources.filter(({id}) => claim.sources.includes(id));
    const text = [claim.statement, claim.explanation, ...cited.map(({title}) => title)];
    return text.some((part) => givesAway(part, image.names));
  }

  private finish(round: Round): void {
    const {data, images, now, load, save} = this.settings();
    const day = localDay(now());
    // Another window may have played meanwhile.
    const before = readCareer(load());
    const after = addRound(before, round, this.image?.id ?? '', day);
    const themes = data.claims.flatMap(({theme}) => theme ?? []);
    const whole = {pictures: images.map(({id}) => id), themes: [...new Set(themes)]};
    this.fresh = newTrophies(factsOf(round, after, whole), after);
    this.stored = award(after, this.fresh, day);
    save(this.stored);
  }
}
