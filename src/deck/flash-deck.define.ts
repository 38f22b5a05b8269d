import slice from 'topic:deck';
import {FlashDeck} from './flash-deck.js';

FlashDeck.bundled = slice;
FlashDeck.define();
