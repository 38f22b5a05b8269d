import type {TopicEvent} from '../topic/types.js';

const WORDS_A_SECOND = 3.5;

/** How long the tour rests at an event, in milliseconds: as long as reading it takes. */
export function readingTime({title, text, note}: TopicEvent): number {
  const words = `${title} ${text} ${note ?? ''}`.split(/\s+/).filter(Boolean).length;
  // Scripts without spaces: two characters take about as long as a word.
  const dense = (text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0) / 2;
  return Math.min(30000, 2500 + (Math.max(words, dense) / WORDS_A_SECOND) * 1000);
}
