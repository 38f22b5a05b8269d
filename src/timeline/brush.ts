import type {View} from './view.js';
import {clampView, spanOf} from './view.js';

/** What part of the brush the pointer took hold of. */
type Hold = 'start' | 'end' | 'middle';

const REACH = 12;

/** The pointer on the overview strip: drags the period on view, or one of its ends. */
export class Brush {
  private hold: Hold | undefined;
  private from = 0;
  private begun: View = {t0: 0, t1: 1};
  private readonly settings: () => {view: View; domain: View; width: number; rtl: boolean};
  private readonly show: (view: View) => void;

  constructor(
    settings: () => {view: View; domain: View; width: number; rtl: boolean},
    show: (view: View) => void,
  ) {
    this.settings = settings;
    this.show = show;
  }

  readonly onPointer = (event: PointerEvent): void => {
    if (event.type === 'pointerdown') this.begin(event);
    else if (event.type === 'pointermove') this.drag(event);
    else this.hold = undefined;
  };

  /** Time under the pointer. */
  private timeAt(event: PointerEvent): number {
    const {domain, width, rtl} = this.settings();
    const {left} = (event.currentTarget as Element).getBoundingClientRect();
    const x = rtl ? width - (event.clientX - left) : event.clientX - left;
    return domain.t0 + (x / width) * spanOf(domain);
  }

  private begin(event: PointerEvent): void {
    if (event.button > 0) return;
    (event.currentTarget as Element).setPointerCapture(event.pointerId);
    const {view, domain, width} = this.settings();
    const time = this.timeAt(event);
    const reach = (REACH / width) * spanOf(domain);
    this.begun = view;
    this.from = time;
    if (Math.abs(time - view.t0) < reach) this.hold = 'start';
    else if (Math.abs(time - view.t1) < reach) this.hold = 'end';
    else this.hold = 'middle';
    if (this.hold === 'middle' && (time < view.t0 || time > view.t1)) this.centre(time);
  }

  /** A press outside the period brings its middle there. */
  private centre(time: number): void {
    const {view, domain} = this.settings();
    const half = spanOf(view) / 2;
    this.begun = clampView({t0: time - half, t1: time + half}, domain);
    this.show(this.begun);
  }

  private drag(event: PointerEvent): void {
    if (!this.hold) return;
    const {domain} = this.settings();
    const by = this.timeAt(event) - this.from;
    const {t0, t1} = this.begun;
    if (this.hold === 'middle') return this.show(clampView({t0: t0 + by, t1: t1 + by}, domain));
    const moved = this.hold === 'start' ? {t0: t0 + by, t1} : {t0, t1: t1 + by};
    const ordered = {t0: Math.min(moved.t0, moved.t1), t1: Math.max(moved.t0, moved.t1)};
    this.show({
      t0: Math.max(ordered.t0, domain.t0),
      t1: Math.min(Math.max(ordered.t1, ordered.t0 + spanOf(domain) * 1e-6), domain.t1),
    });
  }
}
