import type {DeckData} from '../deck-types.js';
import type {Reading} from '../types.js';
import {buildDeck, type LooseCard} from './deck-builder.js';

const BLOCKS = /^(ADDRESS|BLOCKQUOTE|BR|DIV|DL|DT|DD|FIGURE|H\d|LI|OL|P|PRE|TABLE|TR|UL)$/;

/** Elements whose content is kept apart from the text. */
interface Extracted {
  readonly names: Record<string, string>;
  readonly sources: string[];
}

/** Text of an element, its blocks on lines of their own; names and citations go to `extracted`. */
function textOf(node: Node, extracted: Extracted, isTop = true): string {
  if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
  if (node.nodeType !== 1) return '';
  const element = node as Element;
  const tag = element.tagName;
  const all = [...element.childNodes].map((child) => textOf(child, extracted, false)).join('');
  const lang = element.getAttribute('lang');
  if (!isTop && tag === 'CITE') {
    const link = element.querySelector('a[href]') ?? element.closest('a[href]');
    extracted.sources.push(link?.getAttribute('href') ?? all.trim());
    return '';
  }
  if (!isTop && lang) {
    extracted.names[lang] = all.trim();
    return '';
  }
  if (tag === 'LI') return `\n– ${all.trim()}`;
  return !isTop && BLOCKS.test(tag) ? `\n${all}\n` : all;
}

function tidy(text: string): string {
  return text.replace(/ *\n\s*/g, '\n').trim();
}

/** The terms and definitions of a list, also where they stand in groups of their own. */
function entriesOf(list: Element): readonly Element[] {
  return [...list.children].flatMap((child) =>
    child.tagName === 'DIV' ? [...child.children] : [child],
  );
}

interface Pair {
  readonly terms: Element[];
  readonly definitions: Element[];
}

function pairsOf(list: Element): readonly Pair[] {
  const pairs: Pair[] = [];
  for (const entry of entriesOf(list)) {
    const last = pairs.at(-1);
    if (entry.tagName === 'DT') {
      if (last && !last.definitions.length && last.terms.length) last.terms.push(entry);
      else pairs.push({terms: [entry], definitions: []});
    } else if (entry.tagName === 'DD') {
      if (last) last.definitions.push(entry);
      else pairs.push({terms: [], definitions: [entry]});
    }
  }
  return pairs;
}

function read({terms, definitions}: Pair, index: number): LooseCard {
  const extracted: Extracted = {names: {}, sources: []};
  const join = (elements: readonly Element[], glue: string) =>
    elements.map((element) => tidy(textOf(element, extracted))).join(glue);
  const front = join(terms, ' / ');
  const back = join(definitions, '\n');
  // Not `closest`, which would leave the list: pages set `data-theme` on their root.
  const around = [...terms, ...definitions].flatMap((element) => [element, element.parentElement]);
  const data = (name: string) =>
    [...around, terms[0]?.closest('dl')].map((each) => each?.getAttribute(name)).find(Boolean);
  const foreign = Object.values(extracted.names);
  return {
    where: `term ${index + 1}`,
    fields: {
      // A term that is nothing but a name in another language is its own front.
      front: front || foreign[0],
      back: back || (front ? foreign.join(' · ') : ''),
      theme: data('data-theme'),
      hint: data('data-hint'),
      id: terms[0]?.id || undefined,
      names: back ? extracted.names : {},
      sources: extracted.sources,
    },
  };
}

/**
 * Reads description lists (`<dl>`): a `<dt>` is a front, the `<dd>` after it
 * its back. `data-theme` and `data-hint` on either, on a group or on the list;
 * an `id` on the term; `<cite>` for sources; `<span lang="ko">` for names in
 * other languages. `null` where there is no list.
 */
export function readDeckHtml(host: Element): Reading<DeckData> | null {
  const lists = [...host.querySelectorAll('dl')].filter((list) => !list.closest('dd'));
  if (!lists.length) return null;
  return buildDeck(lists.flatMap((list) => pairsOf(list)).map(read), {
    title: host.querySelector('h1,h2,h3,h4,h5,h6')?.textContent?.trim() ?? '',
  });
}
