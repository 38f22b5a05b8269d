import type {ClaimsData} from '../claim-types.js';
import type {Reading, Source} from '../types.js';
import {buildClaims, type LooseClaim} from './claim-builder.js';
import {parseTruth} from './truth.js';

const EXPLANATION = 'p, details, blockquote, div, dl, ul, ol';

function textOf(nodes: readonly Node[]): string {
  const text = nodes.map((node) => {
    const isBlock = node.nodeType === 1 && (node as Element).matches(EXPLANATION);
    return isBlock ? ` ${node.textContent} ` : node.textContent;
  });
  return text.join('').replace(/\s+/g, ' ').trim();
}

/** The nodes of an element without citations and without the label of a `<details>`. */
function bodyOf(element: Element): readonly Node[] {
  return [...element.childNodes].flatMap((node): readonly Node[] => {
    if (!(node.nodeType === 1)) return [node];
    const child = node as Element;
    if (child.matches('cite, summary, script, style')) return [];
    return child.querySelector('cite, summary') ? bodyOf(child) : [child];
  });
}

function worksOf(item: Element): readonly Omit<Source, 'id'>[] {
  const cites = [...item.querySelectorAll('cite')];
  const links = [...item.querySelectorAll('a[href]')].filter((link) => !link.closest('cite'));
  return [...cites, ...links].flatMap((element) => {
    const link = element.matches('a') ? element : element.querySelector('a[href]');
    const title = textOf([element]);
    const url = link?.getAttribute('href') ?? '';
    return title ? [{title, ...(url && {url})}] : [];
  });
}

/** "False. It was 1961." → the word and the rest. */
function leadingTruth(text: string): {answer: boolean | null; rest: string} {
  const [all = '', word = ''] = /^(\p{L}+)\s*(?:[.:,;!—–-]\s*|$)/u.exec(text) ?? [];
  const answer = word.length > 1 ? parseTruth(word) : null;
  return {answer, rest: answer === null ? text : text.slice(all.length)};
}

function readItem(item: Element, index: number): LooseClaim {
  const blocks = [...item.children].filter((child) => child.matches(EXPLANATION));
  const inline = bodyOf(item).filter((node) => !blocks.some((block) => block.contains(node)));
  // A statement in a paragraph of its own, as editors write it.
  const first = textOf(inline) ? undefined : blocks.shift();
  const told = leadingTruth(textOf(blocks.flatMap((block) => bodyOf(block))));
  const data = (name: string): string | undefined => item.getAttribute(`data-${name}`) ?? undefined;
  return {
    where: `item ${index + 1}`,
    fields: {
      id: item.id,
      statement: textOf(first ? bodyOf(first) : inline),
      answer: data('answer') ?? told.answer,
      explanation: told.rest,
      theme: data('theme'),
      difficulty: data('difficulty'),
      event: data('event'),
      note: data('note'),
    },
    cited: worksOf(item),
  };
}

/**
 * Reads a list inside the element:
 * `<ol><li data-answer="false">Statement<p>Explanation <cite><a href="…">Work</a></cite></p></li></ol>`.
 * The answer may also be the first word of the explanation ("False. …"), so
 * that the list is an answer key where scripts are off.
 *
 * @returns `null` where there is no such list.
 */
export function readClaimsHtml(host: Element): Reading<ClaimsData> | null {
  const items = [...host.querySelectorAll('li')].filter(
    (item) => !item.parentElement?.closest('li'),
  );
  const isQuiz = items.some((item) => item.hasAttribute('data-answer') || item.closest('ol'));
  if (!isQuiz) return null;
  const title = host.querySelector('h1, h2, h3, h4, h5, h6');
  return buildClaims(items.map(readItem), {title: title ? textOf([title]) : ''});
}
