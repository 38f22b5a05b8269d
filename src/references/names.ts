/**
 * The people in an author line, as printed: "A. Author, B. Author", "A and B",
 * "A; B". A comma parts two people only where both sides have two words or
 * more, so that "Lee, Chang-hak" stays one.
 */
export function peopleOf(author = ''): string[] {
  const groups = author.split(/\s*;\s*|\s+(?:and|&)\s+/);
  return groups
    .flatMap((group) => {
      const parts = group.split(/,\s*/).map((part) => part.replace(/^and\s+/, '').trim());
      return parts.length > 1 && parts.every((part) => /\S\s+\S/.test(part)) ? parts : [group];
    })
    .map((name) => name.trim())
    .filter(Boolean);
}

/** Year, month and day of an ISO date, as far as it goes; empty for other texts. */
export function datePartsOf(date = ''): number[] {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/.exec(date.trim());
  return match ? match.slice(1).filter(Boolean).map(Number) : [];
}
