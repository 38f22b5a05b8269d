/** What a report is filled with. */
export interface Report {
  readonly subject: string;
  readonly body: string;
  /** Address of the page. */
  readonly page: string;
  /** What the reader looked at last; empty where that is not known. */
  readonly about: string;
}

/**
 * Where a report goes. A mail address is given a subject and a text; any other
 * address the parameters `title`, `body`, `page` and `about`, of which issue
 * trackers read the first two. Parameters that the author set stay. Empty where
 * the address is neither a web nor a mail address.
 *
 * @param base Address that a relative one starts from.
 */
export function reportAddress(target: string, report: Report, base: string): string {
  if (!target || !URL.canParse(target, base)) return '';
  const url = new URL(target, base);
  const {subject, body, page, about} = report;
  const isMail = url.protocol === 'mailto:';
  if (!isMail && !/^https?:$/.test(url.protocol)) return '';
  const values: Readonly<Record<string, string>> = isMail
    ? {subject, body}
    : {title: subject, body, page, about};
  for (const [name, value] of Object.entries(values)) {
    if (value && !url.searchParams.has(name)) url.searchParams.set(name, value);
  }
  // Mail programs show a plus as a plus.
  if (isMail) url.search = url.searchParams.toString().replaceAll('+', '%20');
  return url.href;
}
