import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {Countdown, type Clock} from './countdown.js';

/** The time from which the end is announced. */
export const SOON = 20_000;

/** What the element does when time runs short. */
export interface TimerCalls {
  soon(): void;
  up(): void;
}

/**
 * Measures a round, and limits it where the page wants that. Time that the page
 * is hidden does not count.
 */
export class TimerController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly clock: () => Clock;
  private readonly calls: TimerCalls;
  private countdown = new Countdown(Infinity);
  private running = false;
  private limited = false;
  private told = false;
  private stopTicks: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, clock: () => Clock, calls: TimerCalls) {
    this.host = host;
    this.clock = clock;
    this.calls = calls;
    host.addController(this);
  }

  /** Milliseconds left; `undefined` where there is no limit. */
  get left(): number | undefined {
    return this.limited ? this.countdown.left(this.clock().now()) : undefined;
  }

  /** Milliseconds of the round so far, without pauses. */
  get elapsed(): number {
    return this.countdown.elapsed(this.clock().now());
  }

  /** Starts a round; without a limit where `limit` is 0. */
  start(limit: number): void {
    this.limited = limit > 0;
    this.countdown = new Countdown(this.limited ? limit : Infinity);
    this.told = limit <= SOON;
    this.running = true;
    this.sync();
  }

  stop(): void {
    this.running = false;
    this.sync();
  }

  extend(by: number): void {
    this.countdown.extend(by, this.clock().now());
    this.told = false;
    this.running = true;
    this.sync();
  }

  /** Turns the limit off. */
  lift(): void {
    this.limited = false;
    this.running = true;
    this.sync();
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.sync);
    this.sync();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.sync);
    this.sync();
  }

  private readonly sync = (): void => {
    const clock = this.clock();
    const counts = this.running && this.host.isConnected && document.visibilityState !== 'hidden';
    if (counts) this.countdown.run(clock.now());
    else this.countdown.pause(clock.now());
    this.stopTicks?.();
    this.stopTicks = counts && this.limited ? clock.every(250, this.tick) : undefined;
    this.host.requestUpdate();
  };

  private readonly tick = (): void => {
    const {left} = this;
    if (left === undefined) return;
    if (left <= 0) {
      this.stop();
      this.calls.up();
    } else if (left <= SOON && !this.told) {
      this.told = true;
      this.calls.soon();
    }
    this.host.requestUpdate();
  };
}
