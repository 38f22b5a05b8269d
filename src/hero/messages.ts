/** Texts of the hero. */
export const heroMessages = {
  onThisPage: 'On this page',
  readSource: 'Read the source article',
  picture: 'Drawing: a river between two banks, a bridge across it and the piers of an older one',
} as const;

/** What a jump link says where the part has no heading of its own. */
export const partMessages = {
  'topic-section': 'Text',
  'relations-timeline': 'Timeline',
  'trade-chart': 'Chart',
  'border-map': 'Map',
  'leader-visits': 'Visits',
  'flash-deck': 'Flashcards',
  'tf-quiz': 'True or false',
  'clarity-challenge': 'Game',
  'teacher-studio': 'For teachers',
  'reference-list': 'References',
  'source-note': 'About',
  overview: 'Overview',
  history: 'History',
  economy: 'Economy',
  military: 'Military',
  frontier: 'Frontier',
  defectors: 'Defectors',
  leaders: 'Leaders',
} as const;
