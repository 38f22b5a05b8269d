import type {ItemRecord, LearnerItem} from '../element/progress.js';
import type {Card} from '../topic/deck-types.js';
import {fullReference} from './card-view.js';
import type {Faces} from './faces.js';
import type {Source} from '../topic/types.js';

/** The set of things that the reader missed in other elements. It is no theme of any deck. */
export const MISSED = ':missed';

/** What the reader missed elsewhere, as cards. `known` says what the deck has itself. */
export function missedCards(
  records: Readonly<Record<string, ItemRecord>>,
  known: (id: string) => boolean,
): readonly Card[] {
  return Object.entries(records).flatMap(([id, {item}]) => {
    if (!item || known(id) || typeof item.front !== 'string') return [];
    const {front, back, theme, sources = []} = item;
    return [{id, front, back: String(back), accept: [], names: [], sources, ...(theme && {theme})}];
  });
}

/** A card as other elements can offer it. */
export function learnerItem(faces: Faces, theme: string, sources: readonly Source[]): LearnerItem {
  return {
    front: faces.questionText,
    back: faces.answerText,
    ...(theme && {theme}),
    sources: sources.map(fullReference),
  };
}
