import type {TopicEvent} from '../topic/types.js';

/** Folds case and diacritics, and keeps for each folded character where it came from. */
function foldWithOffsets(text: string): {folded: string; offsets: number[]} {
  const offsets: number[] = [];
  let folded = '';
  let offset = 0;
  for (const character of text) {
    const plain = fold(character);
    for (let i = 0; i < plain.length; i++) offsets.push(offset);
    folded += plain;
    offset += character.length;
  }
  offsets.push(offset);
  return {folded, offsets};
}

/** Text without case and diacritics, for comparison: "Ŏ" is "o". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase();
}

/** A query's words, folded; every one of them has to be found. */
export function queryWords(query: string): readonly string[] {
  return fold(query).split(/\s+/).filter(Boolean);
}

// What each event is searched by. It is folded once, not at every key.
const searched = new WeakMap<TopicEvent, string>();

function searchText(event: TopicEvent, dateOf: (event: TopicEvent) => string): string {
  const known = searched.get(event);
  if (known !== undefined) return known;
  const {title, text, note, people, places} = event;
  const all = fold([title, text, note, ...people, ...places, dateOf(event)].join('\n'));
  searched.set(event, all);
  return all;
}

/** A predicate for a query. `dateOf` gives the date in words, so that it can be searched as read. */
export function matcher(
  query: string,
  dateOf: (event: TopicEvent) => string,
): (event: TopicEvent) => boolean {
  const words = queryWords(query);
  if (!words.length) return () => true;
  return (event) => {
    const all = searchText(event, dateOf);
    return words.every((word) => all.includes(word));
  };
}

const placeName = (text: string): string => fold(text.replace(/\s*\([^)]*\)/g, '')).trim();

/** True where an event happened at one of these places; second names in brackets do not count. */
export function happenedAt(event: TopicEvent, places: readonly string[]): boolean {
  const wanted = new Set(places.map(placeName));
  return wanted.size > 0 && event.places.some((name) => wanted.has(placeName(name)));
}

/** A piece of a text, marked where it was searched for. */
export interface Piece {
  readonly text: string;
  readonly hit: boolean;
}

/** How many more hits may be marked; every mark is a node. */
export interface MarkBudget {
  left: number;
}

/** Cuts a text into pieces, those that a query matches marked as far as the budget goes. */
export function highlight(
  text: string,
  query: string,
  budget: MarkBudget = {left: Infinity},
): readonly Piece[] {
  const words = queryWords(query);
  if (!words.length || !text) return [{text, hit: false}];
  const {folded, offsets} = foldWithOffsets(text);
  const marked = new Uint8Array(text.length);
  for (const word of words) {
    for (
      let at = folded.indexOf(word);
      at >= 0 && budget.left > 0;
      at = folded.indexOf(word, at + word.length)
    ) {
      budget.left--;
      const last = offsets[at + word.length - 1] ?? 0;
      const end = offsets.find((offset) => offset > last) ?? text.length;
      marked.fill(1, offsets[at], end);
    }
  }
  const pieces: Piece[] = [];
  for (let from = 0, i = 1; i <= text.length; i++) {
    if (i < text.length && marked[i] === marked[from]) continue;
    pieces.push({text: text.slice(from, i), hit: marked[from] === 1});
    from = i;
  }
  return pieces;
}
