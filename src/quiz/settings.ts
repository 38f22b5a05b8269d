import type {ClaimsData} from '../topic/claim-types.js';

/** `practise` judges each answer at once, `exam` when all are handed in. */
export type QuizMode = 'practise' | 'exam';

/** The mode that an attribute names; `practise` where it names none. */
export function toMode(value: string | null): QuizMode {
  return value === 'exam' ? 'exam' : 'practise';
}

/** A whole number from 1; `fallback` where the value is none. */
export function toCount(value: number, fallback: number): number {
  return Number.isFinite(value) && value >= 1 ? Math.floor(value) : fallback;
}

/** The entries of a list that is parted by commas, in lower case. */
export function toList(value: string): readonly string[] {
  return value
    .toLowerCase()
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

/** Difficulties from "1, 3"; what is none is left out. */
export function toLevels(value: string): readonly number[] {
  return toList(value)
    .map(Number)
    .filter((level) => level === 1 || level === 2 || level === 3);
}

/** Themes by id or label, in lower case; a name that no claim's theme has is left out. */
export function toThemes(value: string, {claims, themes}: ClaimsData): readonly string[] {
  const used = new Set(claims.map(({theme = ''}) => theme.toLowerCase()));
  return toList(value)
    .map((name) => themes.find(({label}) => label.toLowerCase() === name)?.id.toLowerCase() ?? name)
    .filter((name) => used.has(name));
}
