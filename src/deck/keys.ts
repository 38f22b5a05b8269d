import {RATINGS, type Rating} from './memory.js';

/** What a key asks for. */
export type KeyAction =
  | {readonly act: 'rate'; readonly rating: Rating}
  | {readonly act: 'turn' | 'next' | 'previous' | 'first' | 'last' | 'close'};

/** What matters for the meaning of a key. */
export interface KeyPlace {
  readonly rtl: boolean;
  readonly studying: boolean;
  readonly turned: boolean;
  readonly panelOpen: boolean;
  /** True while the card itself has the focus, not a button or a field. */
  readonly onCard: boolean;
}

/** What a key asks for; `undefined` leaves it to the page. */
export function readKey(key: string, place: KeyPlace): KeyAction | undefined {
  const {rtl, studying, turned, panelOpen, onCard} = place;
  if (panelOpen) return key === 'Escape' ? {act: 'close'} : undefined;
  const rating = RATINGS[Number(key) - 1];
  // Until the card is turned, digits may be part of a typed answer.
  if (rating) return turned && studying ? {act: 'rate', rating} : undefined;
  if (!onCard) return undefined;
  if (key === ' ' || key === 'Enter') return {act: 'turn'};
  if (key === 'ArrowRight') return {act: rtl ? 'previous' : 'next'};
  if (key === 'ArrowLeft') return {act: rtl ? 'next' : 'previous'};
  if (studying) return undefined;
  return key === 'Home' ? {act: 'first'} : key === 'End' ? {act: 'last'} : undefined;
}
