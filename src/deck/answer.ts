/** A run of words of the typed or the expected answer. */
export interface AnswerPart {
  readonly text: string;
  /** `missing`: expected, not typed; `extra`: typed, not expected. */
  readonly kind: 'same' | 'missing' | 'extra';
}

/** How a typed answer compares with the expected one. */
export interface Comparison {
  /** `near`: a slip of a few letters. */
  readonly verdict: 'right' | 'near' | 'wrong';
  /** The accepted answer that comes nearest. */
  readonly expected: string;
  /** What differed, word by word; a right answer is one `same` part. */
  readonly parts: readonly AnswerPart[];
}

const ARTICLES: Readonly<Record<string, RegExp>> = {
  en: /^(?:the|an?) (?=.)/,
  de: /^(?:der|die|das|den|dem|des|ein|eine[mnrs]?) (?=.)/,
  fr: /^(?:les?|la|l|une?|des|du) (?=.)/,
  es: /^(?:el|l[ao]s?|un[ao]?s?) (?=.)/,
  it: /^(?:il|l[aoe]|l|i|gli|un[ao]?) (?=.)/,
  pt: /^(?:[ao]s?|um|uma) (?=.)/,
  nl: /^(?:de|het|een) (?=.)/,
};

/**
 * The text without what does not count: case, diacritics, punctuation, a
 * leading article, grouping marks in numbers.
 */
export function normalise(text: string, lang = 'en'): string {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/(\d)[,'’\u00a0\u202f ](?=\d{3}(?!\d))/g, '$1')
    .replace(/%/g, ' per cent ')
    .replace(/['’ʼ]/g, '')
    // A point between digits is part of the number.
    .replace(/(?!(?<=\d)[.](?=\d))[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const article = ARTICLES[lang.split('-')[0] ?? ''];
  return article ? plain.replace(article, '') : plain;
}

/** Fewest insertions, deletions, replacements and swaps of neighbours from one text to the other. */
export function distance(a: string, b: string): number {
  const from = [...a];
  const to = [...b];
  let before: number[] = [];
  let above = to.map((_, index) => index + 1);
  above.unshift(0);
  from.forEach((letter, row) => {
    const current = [row + 1];
    to.forEach((other, column) => {
      const replaced = (above[column] ?? 0) + (letter === other ? 0 : 1);
      const inserted = (current[column] ?? 0) + 1;
      const deleted = (above[column + 1] ?? 0) + 1;
      const isSwap = letter === to[column - 1] && from[row - 1] === other;
      const swapped = isSwap ? (before[column - 1] ?? 0) + 1 : Infinity;
      current.push(Math.min(replaced, inserted, deleted, swapped));
    });
    before = above;
    above = current;
  });
  return above[to.length] ?? 0;
}

/** The answers that count for a card's side: as a whole, without brackets, what is within them, each alternative. */
export function alternatives(answer: string): readonly string[] {
  const bracket = /[（(]([^()（）]+)[)）]/g;
  const all = [answer];
  const inner = [...answer.matchAll(bracket)].map((match) => match[1] ?? '');
  if (inner.length) all.push(answer.replace(bracket, ' '), ...inner);
  if (answer.includes(' / ')) all.push(...answer.split(' / '));
  return all.map((each) => each.replace(/\s+/g, ' ').trim()).filter(Boolean);
}

/** Answers to several gaps, in any order, parted by commas or "and". */
export function gapAlternatives(gaps: readonly string[]): readonly string[] {
  const orders = gaps.length > 1 && gaps.length <= 4 ? permutations(gaps) : [gaps];
  return orders.flatMap((order) => [order.join(', '), order.join(' and ')]);
}

function permutations(items: readonly string[]): readonly (readonly string[])[] {
  if (items.length < 2) return [items];
  return items.flatMap((item, index) =>
    permutations(items.filter((_, other) => other !== index)).map((rest) => [item, ...rest]),
  );
}

// A slip in a number is another number.
function sameNumbers(a: string, b: string): boolean {
  const numbers = (text: string) => (text.match(/[\d.]*\d/g) ?? []).join(' ');
  return numbers(a) === numbers(b);
}

/** Slips that a text of this length forgives. */
function tolerance(length: number): number {
  return length < 4 ? 0 : Math.min(4, Math.ceil(length / 6));
}

/**
 * Compares a typed answer with those that are accepted. The first accepted
 * answer is the one that is shown where none comes near.
 */
export function compareAnswer(typed: string, accepted: readonly string[], lang = 'en'): Comparison {
  const given = normalise(typed, lang);
  const ranked = accepted.map((expected) => {
    const plain = normalise(expected, lang);
    return {expected, plain, off: distance(given, plain)};
  });
  const best = ranked.reduce<(typeof ranked)[number] | undefined>(
    (least, each) => (least && least.off <= each.off ? least : each),
    undefined,
  );
  if (!best) return {verdict: 'wrong', expected: '', parts: []};
  const {expected, plain, off} = best;
  if (given && !off) return {verdict: 'right', expected, parts: [{text: expected, kind: 'same'}]};
  const isNear = given && off <= tolerance([...plain].length) && sameNumbers(given, plain);
  if (isNear) return {verdict: 'near', expected, parts: difference(typed, expected, lang)};
  const shown = accepted[0] ?? expected;
  return {verdict: 'wrong', expected: shown, parts: difference(typed, shown, lang)};
}

function words(text: string): readonly string[] {
  return text.split(/\s+/).filter(Boolean);
}

/** What differs between two texts, word by word, by their longest common subsequence. */
function difference(typed: string, expected: string, lang: string): readonly AnswerPart[] {
  const a = words(typed);
  const b = words(expected);
  const same = (i: number, j: number) =>
    normalise(a[i] ?? '', lang) === normalise(b[j] ?? '', lang);
  const lengths = Array.from({length: a.length + 1}, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = same(i, j) ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  const parts: AnswerPart[] = [];
  const add = (text: string, kind: AnswerPart['kind']) => {
    const last = parts.at(-1);
    if (last?.kind === kind) parts[parts.length - 1] = {kind, text: `${last.text} ${text}`};
    else parts.push({kind, text});
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && same(i, j)) {
      add(b[j++] ?? '', 'same');
      i++;
    } else if (i < a.length && (j >= b.length || at(i + 1, j) >= at(i, j + 1))) {
      add(a[i++] ?? '', 'extra');
    } else add(b[j++] ?? '', 'missing');
  }
  return parts;
}
