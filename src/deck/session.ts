import type {Card} from '../topic/deck-types.js';
import type {Rating} from './memory.js';
import type {Limits, Queue, Study} from './study.js';

/** What the reader does with the deck. */
export type DeckMode = 'study' | 'browse' | 'type';

export interface Arrangement {
  readonly mode: DeckMode;
  readonly limits: Limits;
}

/** One reader's way through a deck: which card is on top, which side of it, and what comes next. */
export class DeckSession {
  /** True while the answer is on view. */
  turned = false;
  study: Study;
  private pool: readonly Card[] = [];
  private ids: readonly string[] = [];
  private byId = new Map<string, Card>();
  private arrangement: Arrangement = {mode: 'study', limits: {fresh: 0, reviews: 0}};
  private current: Card | undefined;
  /** Cards that the reader passed over, to come back to. */
  private passed: string[] = [];
  private readonly clock: () => number;

  constructor(study: Study, clock: () => number) {
    this.study = study;
    this.clock = clock;
  }

  /** The cards in play, in their order. */
  get cards(): readonly Card[] {
    return this.pool;
  }

  get card(): Card | undefined {
    return this.current;
  }

  /** Place of the card among those in play, from 0; −1 where there is none. */
  get index(): number {
    return this.current ? this.ids.indexOf(this.current.id) : -1;
  }

  get studying(): boolean {
    return this.arrangement.mode !== 'browse';
  }

  /** True where nothing is left to study today. */
  get finished(): boolean {
    return this.studying && this.pool.length > 0 && !this.current;
  }

  get queue(): Queue {
    return this.study.queue(this.ids, this.arrangement.limits, this.clock());
  }

  get canGoBack(): boolean {
    return this.studying ? this.passed.length > 0 : this.index > 0;
  }

  get canGoOn(): boolean {
    if (!this.current) return false;
    if (!this.studying) return this.index < this.pool.length - 1;
    return this.order.length > 1;
  }

  /** Puts cards in play; the card on top stays where it is among them. */
  arrange(cards: readonly Card[], arrangement: Arrangement): void {
    const sameMode = arrangement.mode === this.arrangement.mode;
    this.pool = cards;
    this.ids = cards.map(({id}) => id);
    this.byId = new Map(cards.map((card) => [card.id, card]));
    this.arrangement = arrangement;
    this.passed = this.passed.filter((id) => this.byId.has(id));
    const kept = this.byId.get(this.current?.id ?? '');
    this.turned &&= sameMode && !!kept;
    // A card that browsing left on top need not be due.
    if (kept && sameMode) this.current = kept;
    else if (kept && !this.studying) this.current = kept;
    else this.pick();
  }

  /** Begins again with what is due, or with the first card. */
  restart(): void {
    this.passed = [];
    this.study.settle();
    this.current = undefined;
    this.pick();
  }

  turn(): void {
    if (this.current) this.turned = !this.turned;
  }

  /** The next card; in study the card on top is passed over and comes back at the end. */
  next(): void {
    if (!this.canGoOn || !this.current) return;
    if (!this.studying) return this.show(this.index + 1);
    this.passed.push(this.current.id);
    this.pick();
  }

  /** The card before; in study the one that was passed over last. */
  previous(): void {
    if (!this.canGoBack) return;
    if (!this.studying) return this.show(this.index - 1);
    this.put(this.byId.get(this.passed.pop() ?? ''));
  }

  /** Shows a card by its place while browsing. */
  show(index: number): void {
    const last = this.pool.length - 1;
    if (!this.studying) this.put(this.pool[Math.min(Math.max(index, 0), last)]);
  }

  /** True where a card is in play. */
  has(id: string): boolean {
    return this.byId.has(id);
  }

  /** Puts a card in play on top, due or not. */
  bring(id: string): void {
    this.put(this.byId.get(id) ?? this.current);
  }

  /** Records an answer to the card on top and goes on; the time at which it is due again. */
  rate(rating: Rating): number | undefined {
    if (!this.current || !this.studying) return undefined;
    const {due} = this.study.rate(this.current.id, rating, this.clock());
    this.pick();
    return due;
  }

  /** Takes the last answer back and shows its card again; the card's id, where there was an answer. */
  undo(): string | undefined {
    const id = this.study.undo();
    if (id === undefined) return undefined;
    this.passed = this.passed.filter((each) => each !== id);
    this.put(this.byId.get(id) ?? this.current);
    return id;
  }

  private get order(): readonly string[] {
    return this.study.order(this.ids, this.arrangement.limits, this.clock());
  }

  private put(card: Card | undefined): void {
    this.current = card;
    this.turned = false;
  }

  private pick(): void {
    if (!this.studying) return this.put(this.pool[0]);
    const {order} = this;
    let id = order.find((each) => !this.passed.includes(each));
    if (id === undefined) {
      id = order[0];
      this.passed = [];
    }
    this.put(id === undefined ? undefined : this.byId.get(id));
  }
}
