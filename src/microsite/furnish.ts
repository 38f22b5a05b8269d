/** What the page as a whole decides about its parts. */
export interface Furnishing {
  /** Level of the title; the parts are one level below it. */
  readonly headingLevel: number;
  /** Where errors are reported; empty for nowhere. */
  readonly reportUrl: string;
}

/** Hands the parts of a composed page what they need to know of the whole. */
export function furnish(parts: readonly Element[], {headingLevel, reportUrl}: Furnishing): void {
  const has = (tag: string): boolean => parts.some(({localName}) => localName === tag);
  // Deck and quiz print the same cards and statements.
  const isRepeated = has('flash-deck') && has('tf-quiz');
  for (const part of parts) {
    const level = part.localName === 'relations-hero' ? headingLevel : headingLevel + 1;
    part.setAttribute('heading-level', String(Math.min(6, level)));
    part.toggleAttribute('data-screen-only', part.localName === 'teacher-studio' && isRepeated);
    if (part.localName !== 'source-note') continue;
    if (reportUrl) part.setAttribute('report-url', reportUrl);
    else part.removeAttribute('report-url');
  }
}
