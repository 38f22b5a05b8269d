/** A step through the events. */
export type Step = 'previous' | 'next' | 'first' | 'last' | 'lane-before' | 'lane-after';

/** The step that a key stands for; arrows follow what the eye sees. */
export function stepOf(key: string, rtl: boolean): Step | undefined {
  switch (key) {
    case 'ArrowRight':
      return rtl ? 'previous' : 'next';
    case 'ArrowLeft':
      return rtl ? 'next' : 'previous';
    case 'ArrowUp':
      return 'lane-before';
    case 'ArrowDown':
      return 'lane-after';
    case 'Home':
      return 'first';
    case 'End':
      return 'last';
    default:
      return undefined;
  }
}

/** What a step needs to know of an event. */
export interface Stop {
  readonly time: number;
  readonly lane: number;
}

function nearestInLane(stops: readonly Stop[], time: number, lane: number): number {
  let best = -1;
  stops.forEach((stop, i) => {
    if (stop.lane !== lane) return;
    const distance = Math.abs(stop.time - time);
    if (best < 0 || distance < Math.abs((stops[best]?.time ?? 0) - time)) best = i;
  });
  return best;
}

/** Where a step leads from an event; the same event where there is nothing further. */
export function stepFrom(stops: readonly Stop[], from: number, step: Step, lanes: number): number {
  const last = stops.length - 1;
  if (step === 'first' || from < 0) return 0;
  if (step === 'last') return last;
  if (step === 'previous') return Math.max(0, from - 1);
  if (step === 'next') return Math.min(last, from + 1);
  const here = stops[from];
  if (!here) return from;
  const by = step === 'lane-before' ? -1 : 1;
  for (let lane = here.lane + by; lane >= 0 && lane < lanes; lane += by) {
    const found = nearestInLane(stops, here.time, lane);
    if (found >= 0) return found;
  }
  return from;
}
