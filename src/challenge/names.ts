/** How a guess compares with the names of a picture. `near`: right but too general. */
export type GuessVerdict = 'right' | 'near' | 'wrong';

// Words that say nothing about which thing is meant.
const FILLERS = new Set(
  'a an the of at in on and or over near to from it is its this that between by de la'.split(' '),
);

/** Lower-case words without accents and punctuation, in any script. */
export function words(text: string): readonly string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    // An apostrophe is part of a romanised word, not a gap.
    .replace(/['’‘ʼ`]/g, '');
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}

function telling(text: string): readonly string[] {
  return words(text).filter((word) => !FILLERS.has(word));
}

/** Edits that turn one word into the other: letters added, left out, replaced or swapped with their neighbour. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let row = Array.from({length: b.length + 1}, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next[j] = cost;
    }
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}

/** Slips that a word of this length may hold: none up to four letters, then one in each five. */
function slips(length: number): number {
  return length < 5 ? 0 : Math.max(1, Math.floor(length / 5));
}

function alike(a: string, b: string): boolean {
  // A number is right or wrong: 1951 is not 1961.
  if (a === b || /\p{N}/u.test(a + b)) return a === b;
  const allowed = slips(Math.min(a.length, b.length));
  return Math.abs(a.length - b.length) <= allowed && editDistance(a, b) <= allowed;
}

/** Ways to write one name: word by word, and as one word (`chang bai` and `changbai`). */
function holds(guess: readonly string[], name: readonly string[]): boolean {
  if (!name.length) return false;
  if (name.every((word) => guess.some((each) => alike(each, word)))) return true;
  const joined = name.join('');
  return (
    alike(guess.join(''), joined) ||
    // In scripts without spaces a name stands inside a longer run.
    (/[^\u0000-\u024f]/.test(joined) && guess.join('').includes(joined))
  );
}

/** Longest guess that counts, in words: a list of everything is not a name. */
const MOST_WORDS = 8;

/** Compares a guess with the accepted names, forgiving of case, accents, word order and slips. */
export function judgeGuess(
  guess: string,
  names: readonly string[],
  near: readonly string[] = [],
): GuessVerdict {
  const typed = telling(guess);
  if (!typed.length) return 'wrong';
  const fits = (name: string): boolean => {
    const wanted = telling(name);
    return typed.length <= Math.max(MOST_WORDS, wanted.length) && holds(typed, wanted);
  };
  if (names.some(fits)) return 'right';
  return near.some((word) => fits(word)) ? 'near' : 'wrong';
}

/** True where a text gives one of the names away. */
export function givesAway(text: string, names: readonly string[]): boolean {
  const run = ` ${telling(text).join(' ')} `;
  return names.some((name) => {
    const wanted = telling(name).join(' ');
    const isSpaced = /^[\u0000-\u024f]*$/.test(wanted);
    return wanted !== '' && run.includes(isSpaced ? ` ${wanted} ` : wanted);
  });
}
