import type {Reading} from '../topic/types.js';
import type {Failure, LoadResult} from './load-text.js';

/** What a text comes to: a reading, or why there is none. */
export type Outcome<T> = Reading<T> | Extract<LoadResult, {failure: unknown}>;

/** One try: still under way while it has neither a reading nor a failure. */
interface Attempt<T> {
  /** What is tried: the address of a file, or the text itself. */
  readonly of: string;
  reading?: Reading<T>;
  failure?: Failure;
}

/** A text that takes time to read, because its file or its reader has to be loaded. */
export class PendingText<T> {
  private readonly onChange: () => void;
  private attempt: Attempt<T> | undefined;
  private loading: AbortController | undefined;

  /** @param onChange Called when a try has come to an end. */
  constructor(onChange: () => void) {
    this.onChange = onChange;
  }

  /** True where something was tried, so that it can be tried again. */
  get isTried(): boolean {
    return !!this.attempt;
  }

  /**
   * How far the text has come; begins to read it where that is new.
   *
   * @param of The address of a file, or the text itself.
   * @param name What the author calls it.
   */
  follow(
    of: string,
    name: string,
    begin: (signal: AbortSignal) => Promise<Outcome<T>>,
  ): Readonly<Attempt<T>> {
    if (this.attempt?.of === of) return this.attempt;
    this.cancel();
    const attempt: Attempt<T> = {of};
    this.attempt = attempt;
    this.loading = new AbortController();
    void this.finish(attempt, name, begin(this.loading.signal));
    return attempt;
  }

  /** Forgets the try, one under way and one that has failed. */
  cancel(): void {
    this.loading?.abort();
    this.loading = undefined;
    this.attempt = undefined;
  }

  /** Ends a try that is under way. What has been read is kept. */
  stop(): void {
    if (this.loading) this.cancel();
  }

  private async finish(
    attempt: Attempt<T>,
    name: string,
    running: Promise<Outcome<T>>,
  ): Promise<void> {
    // A reader that does not load is missed like a file that does not.
    const failed: Outcome<T> = {failure: {kind: 'offline'}};
    const outcome = await running.catch(() => failed);
    if (this.attempt !== attempt) return;
    this.loading = undefined;
    if ('failure' in outcome) attempt.failure = {...outcome.failure, file: name};
    else attempt.reading = outcome;
    this.onChange();
  }
}
