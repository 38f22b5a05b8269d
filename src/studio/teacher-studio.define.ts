import claims from 'topic:claims';
import deck from 'topic:deck';
import hero from 'topic:hero';
import {TeacherStudio} from './teacher-studio.js';

// The cards and claims are those of the deck and the quiz, so that a page with all three loads them once.
const sources = [...(claims.sources ?? []), ...(deck.sources ?? [])];
TeacherStudio.bundled = {
  ...deck,
  ...claims,
  title: hero.title,
  sources: [...new Map(sources.map((source) => [source.id, source])).values()],
};
TeacherStudio.define();
