/** What measures time; a test brings its own. */
export interface Clock {
  /** Milliseconds on a clock that only goes forward. */
  now(): number;
  /** Calls again and again until the returned function is called. */
  every(milliseconds: number, call: () => void): () => void;
}

/** The browser's clock. */
export const systemClock: Clock = {
  now: () => performance.now(),
  every(milliseconds, call) {
    const timer = setInterval(call, milliseconds);
    return () => clearInterval(timer);
  },
};

/** Time left on a limit that can be paused, extended and lifted. Milliseconds throughout. */
export class Countdown {
  /** Time that the limit leaves in all. */
  private limit: number;
  private spent = 0;
  private since: number | undefined;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** Starts or goes on. */
  run(now: number): void {
    this.since ??= now;
  }

  pause(now: number): void {
    this.spent = this.elapsed(now);
    this.since = undefined;
  }

  /** Time counted so far; pauses are not. */
  elapsed(now: number): number {
    return this.spent + (this.since === undefined ? 0 : Math.max(0, now - this.since));
  }

  /** Never less than 0. */
  left(now: number): number {
    return Math.max(0, this.limit - this.elapsed(now));
  }

  /** Adds to what is left; time that ran over the limit is not taken off it. */
  extend(by: number, now: number): void {
    this.limit = Math.max(this.limit, this.elapsed(now)) + by;
  }
}

/** Minutes and seconds as on a clock: 125,000 ms is 2:05. Part of a second counts as one. */
export function clockText(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
