/** Texts of the list of references. */
export const referenceMessages = {
  title: 'References',
  cited: 'Cited on this page',
  all: 'All sources',
  show: 'Which sources',
  citedIn: 'Cited in',
  nothingCited: 'Nothing on this page cites a source yet. These are the sources of the topic.',
  copyAs: 'Copy as',
  text: 'Text',
  bibtex: 'BibTeX',
  csl: 'CSL-JSON',
  copied: {one: '{n} reference copied as {format}.', other: '{n} references copied as {format}.'},
  morePlaces: {one: '{n} more place', other: '{n} more places'},
  showAll: {one: 'Show {n} reference', other: 'Show all {n} references'},
  showFewer: 'Show fewer',
  notSeenMark: 'Could not be opened',
  excerptMark: 'read in excerpt',
} as const;
