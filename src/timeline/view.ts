/**
 * The stretch of time on view and the arithmetic of moving it. Times are
 * decimal astronomical years, as in `FuzzyDate`.
 */

/** A stretch of time; `t0` is before `t1`. */
export interface View {
  readonly t0: number;
  readonly t1: number;
}

const HOUR = 1 / 8766;

/** Length of a view in years. */
export function spanOf({t0, t1}: View): number {
  return t1 - t0;
}

/** The shortest view that can be told apart from its neighbours in this stretch of time. */
export function shortestSpan({t0, t1}: View): number {
  // A double holds about 15 digits, so that the big bang cannot be timed to the hour.
  return Math.max(HOUR, Math.max(Math.abs(t0), Math.abs(t1)) * 1e-10);
}

/** Keeps a view inside its domain, and no shorter than can be drawn. */
export function clampView(view: View, domain: View): View {
  const span = Math.min(spanOf(domain), Math.max(spanOf(view), shortestSpan(domain)));
  const middle = (view.t0 + view.t1) / 2;
  const t0 = Math.min(Math.max(middle - span / 2, domain.t0), domain.t1 - span);
  return {t0, t1: t0 + span};
}

/** Zooms by a factor (2 shows half as much) about a time that keeps its place. */
export function zoomView(view: View, factor: number, about: number, domain: View): View {
  const least = Math.min(shortestSpan(domain), spanOf(domain));
  const span = Math.min(spanOf(domain), Math.max(spanOf(view) / factor, least));
  const share = (about - view.t0) / spanOf(view);
  const t0 = about - share * span;
  return clampView({t0, t1: t0 + span}, domain);
}

/** Moves a view by a share of its length: 0.5 goes half a view later. */
export function panView(view: View, share: number, domain: View): View {
  const by = spanOf(view) * share;
  return clampView({t0: view.t0 + by, t1: view.t1 + by}, domain);
}

/** The view of the same length that has a time in its middle. */
export function centreView(view: View, time: number, domain: View): View {
  const half = spanOf(view) / 2;
  return clampView({t0: time - half, t1: time + half}, domain);
}

/** A view between two others, `share` of the way; lengths change by an even factor. */
export function mixViews(from: View, to: View, share: number): View {
  const a = spanOf(from);
  const b = spanOf(to);
  if (share >= 1) return to;
  if (Math.abs(a - b) < 1e-9 * Math.max(a, b)) {
    const move = (to.t0 - from.t0) * share;
    return {t0: from.t0 + move, t1: from.t1 + move};
  }
  const span = a * (b / a) ** share;
  // The point that stays put while one view is scaled into the other.
  const progress = (span - a) / (b - a);
  const t0 = from.t0 + (to.t0 - from.t0) * progress;
  return {t0, t1: t0 + span};
}

/** True where two views cannot be told apart on a screen. */
export function sameView(a: View, b: View): boolean {
  const least = spanOf(a) * 1e-6;
  return Math.abs(a.t0 - b.t0) < least && Math.abs(a.t1 - b.t1) < least;
}
