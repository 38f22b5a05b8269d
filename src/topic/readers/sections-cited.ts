import type {CitedText, Run} from '../section-types.js';

// A mark stands right behind the word that it supports; brackets after a space
// are the author's own.
const MARK = /(?<=\S)\[([^[\]\s][^[\]]*)\]/gu;

/**
 * Parses a text with marks such as `in 1961.[wp-treaty-1961, pekrev-1961]`.
 *
 * @param find The id of the source that a reference names; empty where it names
 * none, and then the reference is left out.
 */
export function parseCited(text: string, find: (reference: string) => string): CitedText {
  const runs: Run[] = [];
  const words = (from: number, to?: number): void => {
    const piece = text.slice(from, to);
    if (piece) runs.push({words: piece});
  };
  let end = 0;
  for (const mark of text.matchAll(MARK)) {
    const references = (mark[1] ?? '').split(/[,;]\s*/).map((reference) => find(reference.trim()));
    const cites = [...new Set(references.filter(Boolean))];
    words(end, mark.index);
    if (cites.length) runs.push({cites});
    end = mark.index + mark[0].length;
  }
  words(end);
  return runs;
}

/** The ids that texts cite, each once, in the order of first mention. */
export function citedIds(texts: readonly CitedText[]): string[] {
  return [...new Set(texts.flat().flatMap((run) => ('cites' in run ? run.cites : [])))];
}

/** The words of a text without its marks. */
export function plainText(text: CitedText): string {
  return text.map((run) => ('words' in run ? run.words : '')).join('');
}
