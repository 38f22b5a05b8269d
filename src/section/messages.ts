/** Texts of the section. */
export const sectionMessages = {
  unknownSection: 'There is no section “{name}”. There are: {names}.',
  citation: 'Source {number}: {title}',
  correction: 'Correction',
  dispute: 'Sources differ',
  limit: 'Limits',
  note: 'Note',
  readOn: 'Read on',
  facts: 'In brief',
  sources: {one: '{n} source', other: '{n} sources'},
} as const;
