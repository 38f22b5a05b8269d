const KEY = 'event';

/** The event that a URL's hash names; `undefined` where it names none. */
export function eventInHash(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get(KEY) ?? undefined;
}

/** The address of a page with an event's hash in place of any other. */
export function linkToEvent(page: string, id: string): string {
  const [base = ''] = page.split('#');
  return `${base}#${KEY}=${encodeURIComponent(id)}`;
}
