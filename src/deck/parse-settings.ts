import type {Category} from '../topic/types.js';
import type {Direction} from './faces.js';
import type {DeckMode} from './session.js';

/** The mode that an attribute names; `study` where it names none. */
export function toMode(value: string | null): DeckMode {
  return value === 'browse' || value === 'type' ? value : 'study';
}

/** The direction that an attribute names; `front` where it names none. */
export function toDirection(value: string | null): Direction {
  return value === 'back' || value === 'both' ? value : 'front';
}

/** Converter of a whole number from 0; the documented default where the text is none. */
export function wholeNumber(fallback: number): {
  fromAttribute(value: string | null): number;
} {
  return {
    fromAttribute: (value) => (/^\s*\d+\s*$/.test(value ?? '') ? Number(value) : fallback),
  };
}

/** The chosen themes: ids or labels, parted by commas, or by spaces where no theme has one. */
export function parseThemes(text: string, themes: readonly Category[]): readonly string[] {
  const find = (name: string) =>
    themes.find(({id, label}) => id === name || label.toLowerCase() === name.toLowerCase())?.id;
  const parts = text.split(',').map((part) => part.trim());
  return parts.flatMap((part) => {
    const found = find(part);
    if (found !== undefined) return [found];
    return part.split(/\s+/).flatMap((word) => find(word) ?? []);
  });
}
