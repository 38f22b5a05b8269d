import type {CitedText, Run, SectionFact, SectionNote, SectionsData} from '../section-types.js';
import {slug, uniqueId} from '../slug.js';
import type {Reading, Source} from '../types.js';
import {lineText, linkedSource} from './dom.js';
import {sourceRegistry, type Registry} from './registry.js';
import {reading} from './shared.js';

const HEADING = /^H[1-6]$/;
const WRAPPER = /^(?:SECTION|ARTICLE|DIV|HEADER|MAIN)$/;
const UNREAD = /^(?:SCRIPT|STYLE|TEMPLATE|NOSCRIPT|SVG)$/i;

/** A card while its blocks are read. */
interface Draft {
  readonly title: string;
  readonly paragraphs: CitedText[];
  readonly facts: SectionFact[];
  readonly notes: SectionNote[];
}

const newCard = (title: string): Draft => ({title, paragraphs: [], facts: [], notes: []});

/** The blocks inside, with wrappers opened. */
function blocksOf(root: Element): Element[] {
  return [...root.children].flatMap((block) =>
    WRAPPER.test(block.nodeName) && block.children.length ? blocksOf(block) : [block],
  );
}

/** The words of a block, with a mark for every `<cite>` that links and every link. */
function citedTextOf(block: Element, sources: Registry<Source>): CitedText {
  const runs: Run[] = [];
  const add = (words: string): void => {
    const last = runs.at(-1);
    if (!words) return;
    if (last && 'words' in last) runs.splice(-1, 1, {words: last.words + words});
    else runs.push({words});
  };
  const cite = (link: Element): void => {
    const source = linkedSource(link);
    const id = source && sources.find(source, 'the text');
    if (id) runs.push({cites: [id]});
  };
  const walk = (node: Node): void => {
    if (node.nodeType === 3) return add((node.nodeValue ?? '').replace(/\s+/g, ' '));
    if (node.nodeType !== 1 || UNREAD.test(node.nodeName)) return;
    const element = node as Element;
    const link = element.matches('cite') ? element.querySelector('a[href]') : null;
    if (link) return cite(link);
    element.childNodes.forEach(walk);
    if (element.matches('a[href]')) cite(element);
  };
  block.childNodes.forEach(walk);
  return trimmed(runs);
}

/** Without spaces at the ends and in front of marks. */
function trimmed(runs: readonly Run[]): CitedText {
  return runs
    .map((run, at) => {
      if (!('words' in run)) return run;
      const next = runs[at + 1];
      const start = at === 0 ? run.words.trimStart() : run.words;
      return {words: !next || 'cites' in next ? start.trimEnd() : start};
    })
    .filter((run) => !('words' in run) || run.words);
}

function addBlock(block: Element, card: Draft, sources: Registry<Source>): void {
  const isNote = block.matches('small, aside, .note, [role="note"]');
  if (isNote) {
    card.notes.push({kind: 'note', text: citedTextOf(block, sources)});
  } else if (block.matches('ul, ol')) {
    for (const item of block.querySelectorAll(':scope > li')) {
      card.facts.push({text: citedTextOf(item, sources)});
    }
  } else if (block.matches('dl')) {
    for (const value of block.querySelectorAll('dd')) {
      const label = value.previousElementSibling?.matches('dt') && value.previousElementSibling;
      const text = citedTextOf(value, sources);
      card.facts.push(label ? {label: lineText(label), text} : {text});
    }
  } else {
    const text = citedTextOf(block, sources);
    if (text.length) card.paragraphs.push(text);
  }
}

/**
 * Reads ordinary HTML as one section: a heading opens a card, paragraphs are
 * its prose, lists its facts, `<small>` and `<aside>` its notes; links and
 * `<cite>`s are its sources. Where headings of two levels are used, the first
 * one names the section. `null` where there is no paragraph and no list.
 */
export function readSectionsElement(host: Element): Reading<SectionsData> | null {
  const blocks = blocksOf(host);
  if (!blocks.some((block) => block.matches('p, ul, ol, dl, blockquote'))) return null;
  return reading((report) => {
    const sources = sourceRegistry([], report);
    const levels = blocks.map(({nodeName}) => (HEADING.test(nodeName) ? nodeName : ''));
    const [first = ''] = levels.filter(Boolean);
    const isTitle = levels.some((level) => level > first) && levels.indexOf(first) === 0;
    let card = newCard('');
    const drafts = [card];
    blocks.slice(isTitle ? 1 : 0).forEach((block) => {
      if (HEADING.test(block.nodeName)) drafts.push((card = newCard(lineText(block))));
      else addBlock(block, card, sources);
    });
    const taken = new Set<string>();
    const cards = drafts
      .filter(({paragraphs, facts}) => paragraphs.length || facts.length)
      .map((draft, at) => ({...draft, id: uniqueId(slug(draft.title) || `card-${at + 1}`, taken)}));
    const title = isTitle && blocks[0] ? lineText(blocks[0]) : '';
    return {sections: [{name: '', title, cards}], sources: sources.list};
  });
}
