import type {Place} from '../topic/place-types.js';
import {slug} from '../topic/slug.js';

/** `Yalu (Amnok) River` is also the Yalu River and the Amnok River. */
function spellings(name: string): readonly string[] {
  const [whole, before = '', inner = '', after = ''] = /^(.*?)\s*\((.+)\)(.*)$/.exec(name) ?? [];
  return whole ? [name, before + after, inner + after, before, inner] : [name];
}

/** All names of a place: in running text first, then in other languages, each with its spellings. */
export function namesOf({name, names}: Pick<Place, 'name' | 'names'>): readonly string[] {
  return [...new Set([name, ...Object.values(names)].flatMap(spellings))];
}

/** The place that the first of the names to be known stands for, in any of its languages. */
export function placeNamed(places: readonly Place[], names: readonly string[]): Place | undefined {
  const known = new Map<string, Place>();
  for (const place of places) {
    for (const name of namesOf(place).map(slug)) if (!known.has(name)) known.set(name, place);
  }
  return names.map((name) => known.get(slug(name))).find((place) => place !== undefined);
}
