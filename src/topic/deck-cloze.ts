/** A piece of a text with gaps: plain, or the answer to a gap. */
export interface ClozePart {
  readonly text: string;
  readonly gap: boolean;
  /** What stands in the gap until it is filled. */
  readonly hint?: string;
}

const GAP = /\{\{(?:c\d+::)?(.+?)(?:::(.+?))?\}\}/gs;

/** True where a text has a gap: `signed in {{1961}}`, also as Anki writes it, `{{c1::1961::year}}`. */
export function hasGap(text: string): boolean {
  return text.search(GAP) >= 0;
}

/** Cuts a text at its gaps. */
export function parseCloze(text: string): readonly ClozePart[] {
  const parts: ClozePart[] = [];
  let from = 0;
  for (const match of text.matchAll(GAP)) {
    if (match.index > from) parts.push({text: text.slice(from, match.index), gap: false});
    const hint = match[2]?.trim();
    parts.push({text: (match[1] ?? '').trim(), gap: true, ...(hint && {hint})});
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({text: text.slice(from), gap: false});
  return parts;
}

/** The text with its gaps filled. */
export function fillGaps(text: string): string {
  return parseCloze(text)
    .map((part) => part.text)
    .join('');
}

/** What belongs into the gaps, in their order. */
export function gapAnswers(text: string): readonly string[] {
  return parseCloze(text).flatMap((part) => (part.gap ? [part.text] : []));
}
