/** Reading text and links out of elements, with nothing but their own methods. */
import {linkOf} from './shared.js';

const BLOCKS =
  /^(?:P|DIV|SECTION|ARTICLE|H[1-6]|UL|OL|DL|DT|DD|BLOCKQUOTE|PRE|FIGURE|FIGCAPTION|TABLE|HEADER|FOOTER|ASIDE|DETAILS|SUMMARY)$/;
const UNREAD = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG)$/i;

/** The text as it reads on the page: a blank line between blocks. `skip` leaves parts out. */
export function blockText(root: Node, skip: ReadonlySet<Node> = new Set()): string {
  const walk = (node: Node): string => {
    if (skip.has(node)) return '';
    if (node.nodeType === 3) return (node.nodeValue ?? '').replace(/\s+/g, ' ');
    if (node.nodeType !== 1 || UNREAD.test(node.nodeName) || isFootnote(node as Element)) return '';
    const name = node.nodeName.toUpperCase();
    if (name === 'BR') return '\n';
    const text = [...node.childNodes].map(walk).join('');
    return BLOCKS.test(name) ? `\n\n${text}\n\n` : /^(?:LI|TR)$/.test(name) ? `\n${text}\n` : text;
  };
  return [...root.childNodes]
    .map(walk)
    .join('')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .replace(/ ?\([\s;,]*\)/g, '')
    .trim();
}

/** A raised link within the page, such as "[1]". */
function isFootnote(element: Element): boolean {
  return element.nodeName === 'SUP' && element.querySelector('a[href^="#"]') !== null;
}

/** One line of text. */
export function lineText(root: Node, skip?: ReadonlySet<Node>): string {
  return blockText(root, skip).replace(/\s+/g, ' ');
}

/** What the element's link says and where it leads; `null` within the page. */
export function linkedSource(link: Element): {title: string; url: string} | null {
  const href = link.getAttribute('href') ?? '';
  const url = href.startsWith('#') ? '' : linkOf(href);
  return url ? {title: lineText(link), url} : null;
}

/** Rows of a table without those of tables inside it, each with its cells. */
export function tableRows(table: Element): {row: Element; cells: Element[]}[] {
  return [...table.querySelectorAll('tr')]
    .filter((row) => row.closest('table') === table)
    .map((row) => ({
      row,
      cells: [...row.children].filter(({nodeName}) => /^T[HD]$/i.test(nodeName)),
    }));
}

/** Elements of the selector that are not inside another one of `within`. The root itself may be one. */
export function outermost(root: Element, selector: string, within = selector): Element[] {
  if (root.matches(selector)) return [root];
  return [...root.querySelectorAll(selector)].filter((element) => {
    const outer = element.parentElement?.closest(within);
    return !outer || !root.contains(outer) || outer === root;
  });
}
