import {panView, zoomView, type View} from './view.js';

/** Shares of the view that a key moves it by, as the eye sees it. */
const moves: Readonly<Record<string, number>> = {
  ArrowRight: 0.2,
  ArrowLeft: -0.2,
  PageUp: 1,
  PageDown: -1,
};
const ends: Readonly<Record<string, number>> = {Home: -1e9, End: 1e9};
const zooms: Readonly<Record<string, number>> = {
  ArrowUp: 1.5,
  ArrowDown: 1 / 1.5,
  '+': 1.5,
  '=': 1.5,
  '-': 1 / 1.5,
};

/** The view that a key on the overview strip leads to; `undefined` for any other key. */
export function brushStep(key: string, view: View, domain: View, rtl: boolean): View | undefined {
  const move = moves[key];
  if (move !== undefined) return panView(view, rtl ? -move : move, domain);
  const end = ends[key];
  if (end !== undefined) return panView(view, end, domain);
  const zoom = zooms[key];
  return zoom === undefined ? undefined : zoomView(view, zoom, (view.t0 + view.t1) / 2, domain);
}
