import {citedIds} from '../topic/readers/sections-cited.js';
import type {CitedText, Section, SectionCard, SectionsData} from '../topic/section-types.js';
import type {Source} from '../topic/types.js';

/**
 * The section of a name. Without a name it is the first one; data that holds a
 * single section without a name shows it under any.
 */
export function findSection({sections}: SectionsData, name: string): Section | undefined {
  const [first] = sections;
  if (!name || (sections.length === 1 && !first?.name)) return first;
  return sections.find((section) => section.name === name.trim().toLowerCase());
}

/** All texts of a card, in the order of reading. */
export function textsOf({paragraphs, facts, notes}: SectionCard): readonly CitedText[] {
  return [...paragraphs, ...facts.map(({text}) => text), ...notes.map(({text}) => text)];
}

/** The works that a card cites, in the order of first mention. */
export function sourcesOf(card: SectionCard, sources: readonly Source[]): readonly Source[] {
  return citedIds(textsOf(card)).flatMap((id) => sources.find((one) => one.id === id) ?? []);
}
