/**
 * A text as an id for addresses and storage: lower case, accents and
 * punctuation gone, letters of every script kept, at most 60 characters.
 */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, 60)
    .normalize('NFC')
    .replace(/^-+|-+$/g, '');
}

/** The id, with a number behind it where it is taken (`treaty-2`). Takes it. */
export function uniqueId(id: string, taken: Set<string>): string {
  const wanted = id || 'item';
  const numbered = (copy: number) => (copy > 1 ? `${wanted}-${copy}` : wanted);
  // Ids are numbered without gaps, so that the first free number can be bisected.
  let used = 0;
  let free = 1;
  while (taken.has(numbered(free))) [used, free] = [free, free * 2];
  while (free - used > 1) {
    const middle = (used + free) >> 1;
    if (taken.has(numbered(middle))) used = middle;
    else free = middle;
  }
  taken.add(numbered(free));
  return numbered(free);
}
