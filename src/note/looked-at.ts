/**
 * Events of the library that tell what a reader turned to, each with the fields
 * that name it, the best first. They are read by name: the note knows no other
 * element.
 */
const TELLING: Readonly<Record<string, readonly string[]>> = {
  'timeline-select': ['title', 'eventId'],
  'chart-select': ['label'],
  'place-select': ['name', 'placeId'],
  'visit-select': ['title', 'label', 'visitId'],
  'topic-select': ['eventId'],
  'card-turn': ['cardId'],
  'quiz-answer': ['claimId'],
  'challenge-answer': ['claimId'],
  'citation-select': ['title', 'sourceId'],
};

/** Names of these events. */
export const tellingEvents: readonly string[] = Object.keys(TELLING);

/** What the reader turned to, and in which element: “Treaty signed” (relations-timeline). Empty for other events. */
export function lookedAt(event: Event, tag: string): string {
  const record = event as unknown as Record<string, unknown>;
  for (const field of TELLING[event.type] ?? []) {
    const value = record[field];
    if (typeof value === 'string' && value) return `${value} (${tag})`;
  }
  return '';
}
