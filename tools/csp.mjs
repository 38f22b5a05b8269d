/** The strict Content Security Policy under which every element must run. */

/** @param {{duplicates?: boolean}} [options] `duplicates` lets several bundles, each with a Lit of its own, share a page. */
export function strictPolicy({duplicates = false} = {}) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "require-trusted-types-for 'script'",
    `trusted-types lit-html${duplicates ? " 'allow-duplicates'" : ''}`,
  ].join('; ');
}
