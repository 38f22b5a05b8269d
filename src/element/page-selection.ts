/**
 * Elements on a page move together by plain events: each tells of the reader's
 * choice in its own event, and follows those of the others in silence. Events
 * are read by field, so that bundles that were loaded apart, and a page's own
 * scripts, take part alike.
 */
import type {ReactiveController, ReactiveElement} from 'lit';

/** Events of the library that tell what the reader chose. */
export const SELECT_EVENTS = [
  'timeline-select',
  'chart-select',
  'visit-select',
  'place-select',
  'topic-select',
] as const;

/** What the reader chose in another element. */
export interface PageSelection {
  /** Id of an event of the topic. */
  readonly eventId: string | undefined;
  /** First instant, as a decimal astronomical year. */
  readonly start: number | undefined;
  /** First instant after it; a year after the start where it is not told. */
  readonly end: number | undefined;
  /** Names of the places it is about. */
  readonly places: readonly string[];
  /** True where the reader asked to be taken there, not only to choose. */
  readonly isJump: boolean;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value ? value : undefined;

const year = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isFinite(value) ? value : undefined;

/** Reads an event's fields; whatever is missing or of another kind counts as not told. */
export function readSelection(event: Event): PageSelection {
  const told = event as unknown as Record<string, unknown>;
  const start = year(told.start) ?? year(told.year);
  const {places} = told;
  return {
    eventId: text(told.eventId),
    start,
    end: year(told.end) ?? (start === undefined ? undefined : start + 1),
    places: Array.isArray(places) ? places.filter((place) => typeof place === 'string') : [],
    isJump: event.type === 'topic-select',
  };
}

/** Tells an element what the reader chose in the others. */
export class SelectionFollower implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly follow: (selection: PageSelection) => void;

  constructor(host: ReactiveElement, follow: (selection: PageSelection) => void) {
    this.host = host;
    this.follow = follow;
    host.addController(this);
  }

  hostConnected(): void {
    for (const name of SELECT_EVENTS) document.addEventListener(name, this.hear);
  }

  hostDisconnected(): void {
    for (const name of SELECT_EVENTS) document.removeEventListener(name, this.hear);
  }

  private readonly hear = (event: Event): void => {
    const [from] = event.composedPath();
    // Two of a kind on a page may tell of different topics: they leave each other alone.
    if ((from as Partial<Element>).localName === this.host.localName) return;
    this.follow(readSelection(event));
  };
}
