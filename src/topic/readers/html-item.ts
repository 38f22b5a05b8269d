/** One `<li>`, `<dd>` or `<td>` as an event. */
import {parseFuzzyDate} from '../fuzzy-date.js';
import {splitTitle} from './build-timeline.js';
import {blockText, lineText, linkedSource} from './dom.js';

const ITEM = 'li,dd,dt,td,th';
const NAMES = 'h1,h2,h3,h4,h5,h6,strong,b,dfn,a';

/** The `<time>`s of an item: its date, or the two sides of its span. */
export function timesOf(item: Element): Element[] {
  const [first, second] = [...item.querySelectorAll('time')].filter(
    (time) => time.closest(ITEM) === item || time.parentElement === item,
  );
  if (!first) return [];
  return second && isBeside(first, second) ? [first, second] : [first];
}

/** True where nothing but a dash or a word such as "to" stands between the two. */
function isBeside(first: Element, second: Element): boolean {
  let between = '';
  let node = first.nextSibling;
  for (; node && node !== second; node = node.nextSibling) {
    if (node.nodeType === 1) return false;
    between += node.nodeValue ?? '';
  }
  return node === second && /^[\s\p{Pd}]*\p{L}{0,6}[\s\p{Pd}]*$/u.test(between);
}

/** `datetime`, or the text where there is none or it is no date. */
function dateText(time: Element): string {
  const machine = time.getAttribute('datetime')?.trim() ?? '';
  const text = lineText(time);
  return machine && (parseFuzzyDate(machine) || !parseFuzzyDate(text)) ? machine : text;
}

/** An `EventRecord` from an item, without the parts in `skip`. */
export function readItem(
  item: Element,
  times: readonly Element[],
  nested: ReadonlySet<Element>,
): Record<string, unknown> {
  const own = (selector: string) =>
    [...item.querySelectorAll(selector)].filter(
      (part) => ![...nested].some((inner) => inner.contains(part)),
    );
  const skip = new Set<Node>([...nested, ...times]);
  const [date, endDate] = times.map(dateText);

  const sources: {title: string; url?: string}[] = [];
  const cites = own('cite').filter((cite) => cite.querySelector('a[href]') || endsItem(cite));
  for (const cite of cites) {
    const link = cite.querySelector('a[href]');
    sources.push({title: lineText(cite), url: (link && linkedSource(link)?.url) ?? undefined});
    skip.add(cite);
  }
  for (const link of own('a[href]')) {
    const source = cites.some((cite) => cite.contains(link)) ? null : linkedSource(link);
    if (source) sources.push(source);
  }

  const notes = own('small,.note,[data-note]').map((part) => {
    const note = part.getAttribute('data-note');
    if (!note) skip.add(part);
    return note || blockText(part);
  });
  const media = own('img[src],video[src],audio[src],iframe[src]').map((part) => {
    const figure = part.closest('figure');
    const caption = figure && item.contains(figure) ? figure.querySelector('figcaption') : null;
    if (caption && figure) skip.add(figure);
    return {
      url: part.getAttribute('src'),
      alt: part.getAttribute('alt') ?? part.getAttribute('title'),
      caption: caption ? lineText(caption) : '',
    };
  });

  const name = nameOf(item, skip, own(NAMES));
  if (name) skip.add(name);
  const body = blockText(item, skip).replace(/^[\s:–—,.;-]+/, '');
  const [title, text] = name ? [lineText(name), body] : splitTitle(body);
  const mark = (attribute: string) =>
    item.closest(`[${attribute}]`)?.getAttribute(attribute) ?? undefined;
  return {
    id: item.id,
    date,
    endDate,
    displayDate: displayDate(times),
    title,
    text,
    category: mark('data-category'),
    actor: mark('data-actor'),
    people: item.getAttribute('data-people') ?? undefined,
    places: item.getAttribute('data-places') ?? undefined,
    sources,
    note: item.getAttribute('data-note') || notes.filter(Boolean).join('\n\n'),
    media,
  };
}

/** The author's own words for a date, where they say something else than `datetime`. */
function displayDate(times: readonly Element[]): string {
  const [time, second] = times;
  if (!time || second || !time.getAttribute('datetime')) return '';
  const words = lineText(time);
  return parseFuzzyDate(words)?.edtf === parseFuzzyDate(dateText(time))?.edtf ? '' : words;
}

/** True for a `<cite>` with no words after it: a reference, and no title in a sentence. */
function endsItem(cite: Element): boolean {
  for (let node = cite.nextSibling; node; node = node.nextSibling) {
    if (node.nodeName !== 'CITE' && /[\p{L}\p{N}]/u.test(node.textContent ?? '')) return false;
  }
  return true;
}

/** The heading, or the emphasis or link that the item begins with. */
function nameOf(item: Element, skip: ReadonlySet<Node>, names: readonly Element[]): Element | null {
  const visible = names.filter((name) => lineText(name) && !isWithin(name, skip, item));
  const heading = visible.find(({nodeName}) => /^H\d$/.test(nodeName));
  if (heading) return heading;
  const [first] = visible;
  if (!first) return null;
  const start = blockText(item, skip).replace(/^[\s:–—,.;-]+/, '');
  return start.replace(/\s+/g, ' ').startsWith(lineText(first)) ? first : null;
}

function isWithin(part: Element, skip: ReadonlySet<Node>, item: Element): boolean {
  for (let node: Element | null = part; node && node !== item; node = node.parentElement) {
    if (skip.has(node)) return true;
  }
  return false;
}
