/** What the page as a whole decides about its parts. */
export interface Furnishing {
  /** Level of the title; the parts are one level below it. */
  readonly headingLevel: number;
  /** Where errors are reported; empty for nowhere. */
  readonly reportUrl: string;
}

/** Hands the parts of a composed page what they need to know of the whole. */
export function furnish(parts: readonly Element[], {headingLevel, reportUrl}: Furnishing): void {
  for (const part of parts) {
    const level = part.localName === 'relations-hero' ? headingLevel : headingLevel + 1;
    part.setAttribute('heading-level', String(Math.min(6, level)));
    if (part.localName !== 'source-note') continue;
    if (reportUrl) part.setAttribute('report-url', reportUrl);
    else part.removeAttribute('report-url');
  }
}
