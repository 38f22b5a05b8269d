import type {DataErrorEvent} from '../element/data-error-event.js';
import type {Rating} from './memory.js';

/** The reader turned a card. */
export class CardTurnEvent extends Event {
  /** Id of the card. */
  readonly cardId: string;
  /** The side that is on view now. */
  readonly side: 'question' | 'answer';

  constructor(cardId: string, side: 'question' | 'answer') {
    super('card-turn', {bubbles: true, composed: true});
    this.cardId = cardId;
    this.side = side;
  }
}

/** The reader said how well a card was known. */
export class CardRateEvent extends Event {
  /** Id of the card. */
  readonly cardId: string;
  readonly rating: Rating;
  /** When the card is asked again, in milliseconds since 1970. */
  readonly due: number;

  constructor(cardId: string, rating: Rating, due: number) {
    super('card-rate', {bubbles: true, composed: true});
    this.cardId = cardId;
    this.rating = rating;
    this.due = due;
  }
}

/** The reader answered the last card that was to be studied today. */
export class DeckFinishEvent extends Event {
  /** Answers of this sitting, by rating. */
  readonly ratings: Readonly<Record<Rating, number>>;

  constructor(ratings: Readonly<Record<Rating, number>>) {
    super('deck-finish', {bubbles: true, composed: true});
    this.ratings = ratings;
  }
}

declare global {
  interface HTMLElementEventMap {
    'card-turn': CardTurnEvent;
    'card-rate': CardRateEvent;
    'deck-finish': DeckFinishEvent;
    'deck-error': DataErrorEvent;
  }
}
