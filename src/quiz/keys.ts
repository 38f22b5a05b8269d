import type {Round} from './round.js';

/** Groups of controls that the arrow keys move within. */
export type KeyGroup = 'answers' | 'marks' | 'sureness';

/** What a key asks for. */
export type KeyCommand =
  | {readonly kind: 'answer'; readonly value: boolean}
  | {readonly kind: 'sure'; readonly index: number}
  | {readonly kind: 'move'; readonly within: KeyGroup; readonly step: number}
  | {readonly kind: 'go'; readonly to: (round: Round) => number};

/** Where the key was pressed. */
export interface KeyPlace {
  /** The group that has the focus. */
  readonly within: KeyGroup | undefined;
  readonly rtl: boolean;
  /** The letters that stand for True and False in the reader's language. */
  readonly letters: readonly [string, string];
}

type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

function stepOf(key: string, rtl: boolean): number {
  const step = key === 'arrowright' ? 1 : key === 'arrowleft' ? -1 : 0;
  return rtl ? 0 - step : step;
}

/** Reads a key that was pressed inside the quiz; `undefined` leaves it to the browser. */
export function readKey(press: Press, {within, rtl, letters}: KeyPlace): KeyCommand | undefined {
  if (press.ctrlKey || press.metaKey || press.altKey) return undefined;
  const key = press.key.toLowerCase();
  const letter = letters.findIndex((each) => each.toLowerCase() === key);
  if (letter >= 0) return {kind: 'answer', value: letter === 0};
  if (/^[1-3]$/.test(key)) return {kind: 'sure', index: Number(key) - 1};
  const step = stepOf(key, rtl);
  if (within === 'marks') {
    if (step) return {kind: 'go', to: ({index}) => index + step};
    if (key === 'home') return {kind: 'go', to: () => 0};
    if (key === 'end') return {kind: 'go', to: ({claims}) => claims.length - 1};
  }
  return within && step ? {kind: 'move', within, step} : undefined;
}
