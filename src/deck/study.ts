import {dayOf} from './day.js';
import {outcomes, RATINGS, type Memory, type Rating} from './memory.js';

/** What is kept between visits. */
export interface StudyRecord {
  readonly memories: ReadonlyMap<string, Memory>;
  /** The day that the counts below belong to. */
  readonly day: number;
  /** Cards seen for the first time on that day. */
  readonly fresh: number;
  /** Cards of earlier days reviewed on that day. */
  readonly reviews: number;
}

/** Most cards of a kind in a day. */
export interface Limits {
  readonly fresh: number;
  readonly reviews: number;
}

/** The cards that wait, the most urgent first, and those that are known. */
export interface Queue {
  readonly learning: readonly string[];
  readonly due: readonly string[];
  readonly fresh: readonly string[];
  /** Cards past their first steps, due or not; they wait for days, not minutes. */
  readonly learned: readonly string[];
}

interface Step {
  readonly id: string;
  readonly rating: Rating;
  readonly before: Memory | undefined;
  readonly counts: Pick<StudyRecord, 'day' | 'fresh' | 'reviews'>;
}

/** Cards in learning are shown early rather than let the reader wait. */
const AHEAD = 20 * 60_000;

export const emptyRecord: StudyRecord = {memories: new Map(), day: 0, fresh: 0, reviews: 0};

/** A deck under study: what is due, what an answer does, and the way back. */
export class Study {
  private readonly memories: Map<string, Memory>;
  private day: number;
  private fresh: number;
  private reviews: number;
  private readonly steps: Step[] = [];
  /** New cards that the reader asked for on top of the day's limit. */
  private extra = 0;

  constructor({memories, day, fresh, reviews}: StudyRecord = emptyRecord) {
    this.memories = new Map(memories);
    this.day = day;
    this.fresh = fresh;
    this.reviews = reviews;
  }

  get record(): StudyRecord {
    const {memories, day, fresh, reviews} = this;
    return {memories, day, fresh, reviews};
  }

  /** What is known of a card; `undefined` before its first answer. */
  memory(id: string): Memory | undefined {
    return this.memories.get(id);
  }

  /** What each answer would make of a card. */
  outcomes(id: string, now: number): Readonly<Record<Rating, Memory>> {
    return outcomes(this.memory(id), now);
  }

  /** The waiting cards among `ids`, within the day's limits. */
  queue(ids: readonly string[], limits: Limits, now: number): Queue {
    this.beginDay(now);
    const learning: Memory[] = [];
    const due: Memory[] = [];
    const fresh: string[] = [];
    const owners = new Map<Memory, string>();
    const today = dayOf(now);
    for (const id of ids) {
      const memory = this.memories.get(id);
      if (!memory) fresh.push(id);
      else if (dayOf(memory.due) <= today) {
        owners.set(memory, id);
        (memory.state === 2 ? due : learning).push(memory);
      }
    }
    const sorted = (list: Memory[], most: number) =>
      list
        .sort((a, b) => a.due - b.due)
        .slice(0, Math.max(0, most))
        .map((memory) => owners.get(memory) ?? '');
    return {
      learning: sorted(learning, Infinity),
      due: sorted(due, limits.reviews - this.reviews),
      fresh: fresh.slice(0, Math.max(0, limits.fresh + this.extra - this.fresh)),
      learned: ids.filter((id) => this.memories.get(id)?.state === 2),
    };
  }

  /**
   * The waiting cards in the order in which they are asked: learning cards whose
   * time has come, reviews, new cards, then learning cards ahead of their time.
   */
  order(ids: readonly string[], limits: Limits, now: number): readonly string[] {
    const {learning, due, fresh} = this.queue(ids, limits, now);
    const waits = (id: string) => (this.memory(id)?.due ?? now) - now;
    const ready = learning.filter((id) => waits(id) <= 0);
    const ahead = learning.filter((id) => waits(id) > 0 && waits(id) <= AHEAD);
    return [...ready, ...due, ...fresh, ...ahead];
  }

  rate(id: string, rating: Rating, now: number): Memory {
    this.beginDay(now);
    const {day, fresh, reviews} = this;
    const before = this.memory(id);
    this.steps.push({id, rating, before, counts: {day, fresh, reviews}});
    if (!before) this.fresh++;
    else if (before.state === 2) this.reviews++;
    const after = outcomes(before, now)[rating];
    this.memories.set(id, after);
    return after;
  }

  get canUndo(): boolean {
    return this.steps.length > 0;
  }

  /** Takes the last answer back; the id of its card, or `undefined` where there is none. */
  undo(): string | undefined {
    const step = this.steps.pop();
    if (!step) return undefined;
    const {id, before, counts} = step;
    if (before) this.memories.set(id, before);
    else this.memories.delete(id);
    Object.assign(this, counts);
    return id;
  }

  /** Lets more new cards in today. */
  allow(more: number): void {
    this.extra += more;
  }

  /** Answers of this sitting, by rating. */
  get tally(): Readonly<Record<Rating, number>> {
    const count = (rating: Rating) => this.steps.filter((step) => step.rating === rating).length;
    return Object.fromEntries(RATINGS.map((rating) => [rating, count(rating)])) as Record<
      Rating,
      number
    >;
  }

  /** Begins a new sitting: what was answered stands. */
  settle(): void {
    this.steps.length = 0;
  }

  private beginDay(now: number): void {
    const day = dayOf(now);
    if (day === this.day) return;
    this.day = day;
    this.fresh = 0;
    this.reviews = 0;
    this.extra = 0;
  }
}

/** Reviews that fall due on each of the coming days, today first; what is overdue counts for today. */
export function forecast(
  ids: readonly string[],
  memories: ReadonlyMap<string, Memory>,
  now: number,
  days: number,
): readonly number[] {
  const counts = new Array<number>(days).fill(0);
  const today = dayOf(now);
  for (const id of ids) {
    const memory = memories.get(id);
    const day = memory ? Math.max(0, dayOf(memory.due) - today) : days;
    if (day < days) counts[day] = (counts[day] ?? 0) + 1;
  }
  return counts;
}
