import type {PropertyValues} from 'lit';
import {property} from 'lit/decorators.js';
import {cssLength} from '../element/css-length.js';
import type {CitingPlace} from '../element/citation-registry.js';
import {DataElement} from '../element/data-element.js';
import {learnerTopic} from '../element/learner-topic.js';
import {fileName} from '../element/load-text.js';
import {ProgressController} from '../element/progress.js';
import {seededRandom, shuffle as shuffled} from '../topic/random.js';
import type {Card, DeckData} from '../topic/deck-types.js';
import type {Category, Source} from '../topic/types.js';
import {facesOf, type Direction, type Faces} from './faces.js';
import type {Rating} from './memory.js';
import {learnerItem, missedCards, MISSED} from './missed.js';
import {parseThemes, toDirection, toMode, wholeNumber} from './parse-settings.js';
import {deckReaders} from './readers.js';
import {DeckSession, type DeckMode} from './session.js';
import {StudyStore} from './study-store.js';
import {Study, type Limits} from './study.js';
import {ToldAnswers} from './told-answers.js';

/** The deck as it can be set and driven from outside; {@link FlashDeck} draws it. */
export abstract class DeckControl extends DataElement<DeckData> {
  /** `study` (spaced repetition), `type` (the same, with typed answers) or `browse`. The reader can switch. */
  @property({converter: {fromAttribute: toMode}}) mode: DeckMode = 'study';

  /** How many cards to take from the deck; 0 takes all. With `shuffle`, a random few. */
  @property({converter: wholeNumber(0)}) count = 0;

  /**
   * Ids or labels of the themes to take, parted by commas; empty for all.
   * `:missed` takes what was missed in other elements of the page.
   */
  @property({attribute: 'theme-filter'}) themeFilter = '';

  /** The side that is asked: `front`, `back` or `both` in turn. Typing always asks for the shorter side. */
  @property({converter: {fromAttribute: toDirection}}) direction: Direction = 'front';

  /** Puts the cards into a random order. */
  @property({type: Boolean}) shuffle = false;

  /** A text that fixes the random order; a new order at each visit where it is empty. */
  @property() seed = '';

  /** Most new cards in a day. */
  @property({attribute: 'new-per-day', converter: wholeNumber(20)}) newPerDay = 20;

  /** Most reviews of earlier cards in a day. */
  @property({attribute: 'reviews-per-day', converter: wholeNumber(200)}) reviewsPerDay = 200;

  /** Least block size of the element, a CSS length; held before the cards are there. */
  @property() height = '';

  protected override readonly errorEvent = 'deck-error';

  protected session = new DeckSession(new Study(), Date.now);

  protected readonly progress = new ProgressController(this, () => ({
    topic: learnerTopic(this.content.surrounding, this.model),
    persist: this.keeps ? 'local' : 'none',
  }));

  protected readonly told = new ToldAnswers(this.progress);

  private readonly chance = String(Math.random());
  private opened = '';
  private arranged: readonly unknown[] = [];
  private placed: readonly unknown[] = [];
  private citing: readonly CitingPlace[] = [];
  /** What was missed elsewhere, kept while the page is open: a right answer takes it off the list. */
  private readonly missedHere = new Map<string, Card>();

  /** Turns the card on top to its other side. */
  turn(): void {
    this.session.turn();
    this.requestUpdate();
  }

  /**
   * Records how well the card on top was known, and goes on to the next.
   * Does nothing while browsing or where no card is left.
   */
  rate(rating: Rating): void {
    const {card} = this.session;
    const due = this.session.rate(rating);
    if (!card || due === undefined) return;
    this.keep([card.id]);
    const {faces, theme, sources} = this.describe(card);
    const item = learnerItem(faces, theme, sources);
    this.told.tell(card.id, rating !== 'again', item);
    this.requestUpdate();
  }

  /** Goes to the next card; in study, the card on top comes back at the end. */
  next(): void {
    this.session.next();
    this.requestUpdate();
  }

  /** Goes back to the card before; in study, to the one that was passed over last. */
  previous(): void {
    this.session.previous();
    this.requestUpdate();
  }

  /** Begins a new sitting with what is due, or goes to the first card. */
  restart(): void {
    this.session.restart();
    this.requestUpdate();
  }

  protected override readers(): typeof deckReaders {
    return deckReaders;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('height')) {
      this.style.setProperty('--flash-deck-height', cssLength(this.height));
    }
  }

  // Data is resolved between `willUpdate` and this.
  protected override update(changed: PropertyValues): void {
    this.open();
    this.arrange();
    super.update(changed);
  }

  /** True where progress is kept after the page is closed. */
  protected get keeps(): boolean {
    return this.persist !== 'none' && this.content.surrounding?.persist !== 'none';
  }

  protected get limits(): Limits {
    return {fresh: this.newPerDay, reviews: this.reviewsPerDay};
  }

  protected get order(): string {
    return this.seed || this.chance;
  }

  protected get chosenThemes(): readonly string[] {
    return parseThemes(this.themeFilter, this.themes);
  }

  /** The deck's themes, and what was missed elsewhere as one more. */
  protected get themes(): readonly Category[] {
    const used = new Set(this.model?.cards.map(({theme}) => theme));
    const themes = (this.model?.themes ?? []).filter(({id}) => used.has(id));
    return this.missedHere.size ? [...themes, {id: MISSED, label: MISSED}] : themes;
  }

  /** The cards of a theme, or all that the deck has. */
  protected cardsOf(themes: readonly string[]): readonly Card[] {
    const cards = this.model?.cards ?? [];
    if (!themes.length) return cards;
    const own = cards.filter(({theme}) => theme !== undefined && themes.includes(theme));
    return themes.includes(MISSED) ? [...own, ...this.missedHere.values()] : own;
  }

  /** A card as it is asked at the moment. */
  protected describe(card: Card): {
    readonly faces: Faces;
    readonly theme: string;
    readonly sources: readonly Source[];
  } {
    const {direction, order: seed} = this;
    const theme = this.model?.themes.find(({id}) => id === card.theme)?.label ?? card.theme ?? '';
    const known = this.model?.sources ?? [];
    return {
      faces: facesOf(card, {direction, seed, typing: this.mode === 'type', blank: '…'}),
      theme,
      sources: card.sources.map(
        (id) => known.find((source) => source.id === id) ?? {id, title: id},
      ),
    };
  }

  /**
   * The cards that cite, by what they ask: a label never tells the answer. Of
   * the deck as a whole, so that no number changes when the reader filters.
   */
  protected get places(): readonly CitingPlace[] {
    const {model, direction, mode, order} = this;
    const inputs = [model, direction, mode === 'type', order];
    if (inputs.some((input, index) => input !== this.placed[index])) {
      this.placed = inputs;
      this.citing = (model?.cards ?? []).flatMap((card) => {
        if (!card.sources.length) return [];
        const {faces, sources} = this.describe(card);
        return [{id: card.id, label: faces.questionText, sources}];
      });
    }
    return this.citing;
  }

  /** Where this deck's study is kept. Decks of one topic share it: a card is known by its id. */
  protected get studyStore(): StudyStore {
    const key = this.model?.id || !this.src ? 'deck' : `deck:${fileName(this.src)}`;
    return new StudyStore(this.progress.store, key);
  }

  /** Writes what the session knows of some cards. */
  protected keep(ids: Iterable<string>): void {
    this.studyStore.save(this.session.study.record, ids);
  }

  /** Reads progress anew where the deck belongs to another topic than before. */
  private open(): void {
    if (!this.model) return;
    const {surrounding} = this.content;
    const place = [learnerTopic(surrounding, this.model), this.model.id, this.src, this.keeps];
    const name = JSON.stringify(place);
    if (name === this.opened) return;
    this.opened = name;
    this.reload();
  }

  /** Begins a session with the progress that is kept. */
  protected reload(): void {
    this.session = new DeckSession(new Study(this.studyStore.load()), Date.now);
    this.arranged = [];
  }

  private arrange(): void {
    const {model, mode, count, themeFilter, shuffle, order, newPerDay, reviewsPerDay} = this;
    if (!model) return;
    this.gatherMissed(model);
    const wanted = [model, mode, count, themeFilter, shuffle, order, newPerDay, reviewsPerDay];
    const inputs = [...wanted, this.chosenThemes.includes(MISSED) && this.missedHere.size];
    if (inputs.every((input, index) => input === this.arranged[index])) return;
    this.arranged = inputs;
    const cards = this.cardsOf(this.chosenThemes);
    const inOrder = shuffle ? shuffled(cards, seededRandom(order)) : cards;
    const {limits} = this;
    this.session.arrange(count ? inOrder.slice(0, count) : inOrder, {mode, limits});
  }

  private gatherMissed(model: DeckData): void {
    const known = new Set(model.cards.map(({id}) => id));
    const missed = missedCards(this.progress.all, (id) => known.has(id));
    for (const card of missed)
      if (!this.missedHere.has(card.id)) this.missedHere.set(card.id, card);
  }
}
