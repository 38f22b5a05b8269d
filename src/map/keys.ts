import {neighbour, type Direction} from './neighbour.js';
import type {Mark} from './scene.js';
import {zoomStep} from './toolbar-view.js';

/** What a key asks for; `stay` where an arrow points at nothing. */
export type KeyAction =
  | {readonly kind: 'go'; readonly to: Mark}
  | {readonly kind: 'zoom'; readonly factor: number}
  | {readonly kind: 'open' | 'close' | 'stay'};

const directions: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

const others: Readonly<Record<string, KeyAction>> = {
  Enter: {kind: 'open'},
  ' ': {kind: 'open'},
  Escape: {kind: 'close'},
  '+': {kind: 'zoom', factor: zoomStep},
  '=': {kind: 'zoom', factor: zoomStep},
  '-': {kind: 'zoom', factor: 1 / zoomStep},
};

/** Reads a key pressed on a place; `undefined` for those that are the page's. `open`: a place is shown in full. */
export function readKey(
  {key, ctrlKey, metaKey, altKey}: KeyboardEvent,
  from: Mark,
  marks: readonly Mark[],
): KeyAction | undefined {
  if (ctrlKey || metaKey || altKey) return undefined;
  const direction = directions[key];
  if (!direction && key !== 'Home' && key !== 'End') return others[key];
  const eastward = [...marks].sort((a, b) => a.at.x - b.at.x);
  const end = key === 'Home' ? eastward[0] : eastward.at(-1);
  const to = direction ? neighbour(from, marks, direction) : end;
  return to ? {kind: 'go', to} : {kind: 'stay'};
}
