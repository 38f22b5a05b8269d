import type {PropertyValues} from 'lit';
import {property, state} from 'lit/decorators.js';
import type {DataReaders} from '../element/data-controller.js';
import {DataElement} from '../element/data-element.js';
import {learnerTopic} from '../element/learner-topic.js';
import {translator} from '../element/messages.js';
import {mastery, ProgressController} from '../element/progress.js';
import type {MysteryImage} from '../topic/image-types.js';
import {authorImage} from './author-image.js';
import {worksOf} from './citing.js';
import {challengeReaders, type ChallengeData} from './data.js';
import {clarityOf, giftOf, type Mode, type Move} from './game.js';
import {challengeMessages, type ChallengeText} from './messages.js';
import type {GuessVerdict} from './names.js';
import {plainPicture} from './plain-picture.js';
import {themeLabel} from './question-view.js';
import {Session} from './session.js';
import {TILES} from './tiles.js';
import type {Screen} from './view.js';

const MODES: readonly string[] = ['classic', 'relaxed', 'daily'];

const STORED = 'challenge';

function positive(value: number, fallback: number): number {
  return Number.isFinite(value) && value >= 1 ? Math.floor(value) : fallback;
}

/** The game behind the element: its settings, its session, and the methods that play it. Draws nothing. */
export abstract class ChallengePlay extends DataElement<ChallengeData> {
  /** How to play: `classic` (three lives), `relaxed` (no lives to lose) or `daily` (the same picture and questions for everybody on a date). */
  @property() mode: Mode = 'classic';

  /** Text from which picture, questions and order are drawn: the same seed gives the same game. Empty: a new game each time. */
  @property() seed = '';

  /** Right answers that clear the picture of the first level, 1 or more; each later level takes one more. */
  @property({type: Number}) count = 6;

  /** Levels of a game, each with a picture of its own. */
  @property({type: Number}) levels = 4;

  /** Address of a picture of your own, relative to the page; best three by two. */
  @property() image = '';

  /** Description of your picture, shown to screen readers when it is clear. */
  @property({attribute: 'image-alt'}) imageAlt = '';

  /** Caption of your picture, shown when it is clear. */
  @property({attribute: 'image-caption'}) imageCaption = '';

  /** Names by which your picture may be guessed, with `|` between them; caption and description by default. */
  @property({attribute: 'image-name'}) imageName = '';

  /** Height that the element keeps free, a CSS length; it grows only where text needs more. */
  @property() height = '';

  @state() protected screen: Screen = 'start';
  @state() protected notice = '';

  /** Where the cabinet was opened from. */
  protected screenBefore: Screen = 'start';

  /** Selector of what takes the focus after the next update. */
  protected focusNext = '';

  protected override readonly errorEvent = 'challenge-error';

  protected readonly progress = new ProgressController(this, () => ({
    topic: learnerTopic(this.content.surrounding, this.model),
    persist:
      this.persist === 'none' || this.content.surrounding?.persist === 'none' ? 'none' : 'local',
  }));

  protected readonly session = new Session(() => ({
    data: this.model ?? {claims: [], themes: [], sources: [], images: []},
    images: this.pictures,
    seed: this.seed,
    count: positive(this.count, 6),
    levels: positive(this.levels, 1),
    known: (id) => mastery(this.progress.get(id)),
    now: () => this.now(),
    load: () => this.progress.store.get(STORED),
    save: (career) => this.progress.store.set(STORED, career),
  }));

  private failed: ReadonlySet<string> = new Set();
  private playedData: ChallengeData | undefined;

  /**
   * Starts a new game.
   * @param mode How to play; the element's `mode` by default.
   */
  start(mode: Mode = this.playMode): void {
    if (!this.model?.claims.length) return;
    this.session.start(mode);
    this.show('play');
  }

  /** Answers the statement on view. Nothing happens where none is. */
  answer(value: boolean): void {
    const {claim, round} = this.session;
    if (!claim || !this.move({type: 'answer', value})) return;
    const wasRight = value === claim.answer;
    if (round) this.record(claim.id, wasRight);
  }

  /**
   * Names the picture.
   * @returns `right`, `near` (too general, costs nothing) or `wrong`; `undefined` where no round is on.
   */
  guess(text: string): GuessVerdict | undefined {
    const verdict = this.session.judge(text);
    return this.move({type: 'guess', verdict}) ? verdict : undefined;
  }

  /** Shows the hint of the statement on view; it halves the points. */
  hint(): void {
    this.move({type: 'hint'});
  }

  protected override readers(): DataReaders<ChallengeData> {
    return challengeReaders;
  }

  /** The reader's clock. */
  protected now(): Date {
    return new Date();
  }

  /** The mode that the attribute names; `classic` where it names none. */
  protected get playMode(): Mode {
    return MODES.includes(this.mode) ? this.mode : 'classic';
  }

  /** Looks up the game's texts. */
  protected get t(): ChallengeText {
    return translator('clarity-challenge', challengeMessages, this.locale);
  }

  /** The pictures to play for: the author's own, the data's, or a plain landscape. */
  protected get pictures(): readonly MysteryImage[] {
    const own = authorImage({
      src: this.image,
      name: this.imageName,
      alt: this.imageAlt,
      caption: this.imageCaption,
    });
    const given = (own ? [own] : (this.model?.images ?? [])).filter(
      ({src}) => !this.failed.has(src),
    );
    if (given.length) return given;
    return [plainPicture(this.model?.title ?? '', this.t('plainAlt'), this.t('plainTitle'))];
  }

  /** How much of the picture can be seen, in per cent. */
  protected get clarity(): number {
    const {round} = this.session;
    return clarityOf(round ?? {tiles: TILES, cleared: giftOf(TILES)});
  }

  // Data is resolved between `willUpdate` and `update`.
  protected override update(changed: PropertyValues<this>): void {
    const hasNewData = this.model !== this.playedData;
    this.playedData = this.model;
    // Other data is another game.
    if (hasNewData) {
      this.session.reset();
      this.screen = 'start';
    }
    const settings = ['mode', 'seed', 'image'] as const;
    const isNew = hasNewData || settings.some((name) => changed.has(name));
    if (this.screen === 'start' && isNew && this.model?.claims.length) {
      this.session.prepare(this.playMode);
    }
    super.update(changed);
  }

  /** Makes a move and shows what came of it. */
  protected move(move: Move): boolean {
    if (!this.session.move(move)) return false;
    const over = this.session.round?.phase === 'over';
    if (over && this.screen !== 'end') this.show('end');
    else if (move.type === 'answer' || move.type === 'next') this.show('play');
    this.requestUpdate();
    return true;
  }

  protected show(screen: Screen): void {
    this.screen = screen;
    this.notice = '';
    this.requestUpdate();
  }

  /** A picture did not load: the game goes on without it. */
  protected dropPicture(src: string): void {
    this.failed = new Set([...this.failed, src]);
    this.session.swapImage();
    this.notice = this.t('pictureFailed');
    console.warn(`<${this.localName}> ${this.notice} (${src.slice(0, 120)})`);
  }

  private record(id: string, right: boolean): void {
    const {model} = this;
    const claim = model?.claims.find((each) => each.id === id);
    if (!model || !claim) return;
    const theme = themeLabel({data: model}, claim.theme);
    this.progress.record(id, right, {
      front: claim.statement,
      back: `${this.t(claim.answer ? 'true' : 'false')}. ${claim.explanation}`.trim(),
      ...(theme && {theme}),
      sources: worksOf(claim.sources, model).map(({title}) => title),
    });
  }
}
