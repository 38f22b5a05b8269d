import type {ReactiveControllerHost} from 'lit';
import type {TopicEvent} from '../topic/types.js';
import type {AxisActions, AxisInput} from './axis-input.js';
import {AxisLayout} from './axis-layout.js';
import {Brush} from './brush.js';
import {PlotGestures} from './gestures.js';
import {brushStep} from './brush-keys.js';
import {stepFrom, stepOf, type Stop} from './keys.js';
import {planLanes, type LanePlan} from './lanes.js';
import {indexLanes, type Item} from './layout.js';
import {ViewController} from './motion.js';
import type {PlacedItem} from './scene.js';
import {anchorOf} from './time-index.js';
import {clampView, panView, sameView, spanOf, zoomView, type View} from './view.js';

const GUTTER = 6.5;

/**
 * The axis as the reader handles it: where it looks, which event the keyboard
 * is at, and what pointer and keys do.
 */
export class AxisPanel {
  /** Id of the event that Tab leads to. */
  active = '';
  /** True until the active event has got the focus that a key gave it. */
  focusPending = false;
  layout!: AxisLayout;
  plan!: LanePlan;
  readonly camera: ViewController;
  readonly gestures: PlotGestures;
  readonly brush: Brush;
  readonly actions: AxisActions;
  input!: AxisInput;
  /** What is drawn. */
  items: readonly PlacedItem[] = [];
  /** What marks are called, as far as it was needed. */
  names = new WeakMap<Item, string>();
  private stops: readonly Stop[] = [];
  private places: ReadonlyMap<string, number> = new Map();

  constructor(host: ReactiveControllerHost, actions: AxisActions) {
    this.camera = new ViewController(host);
    this.actions = actions;
    this.gestures = new PlotGestures({
      panBy: (pixels) => this.panBy(pixels),
      zoomAt: (factor, position) => this.zoomAt(factor, position),
    });
    this.brush = new Brush(
      () => ({
        view: this.camera.view,
        domain: this.domain,
        width: this.input.strip,
        rtl: this.input.rtl,
      }),
      (view) => this.camera.jump(view),
    );
  }

  /** All the time there is. */
  get domain(): View {
    return this.input.model.domain;
  }

  get gutter(): number {
    const named = this.plan.lanes.length > 1;
    return named ? Math.round(GUTTER * this.input.font.em) : 0;
  }

  get plot(): number {
    return Math.max(1, this.input.width - this.gutter);
  }

  get zoomed(): boolean {
    return !sameView(this.camera.target, this.domain);
  }

  /** Takes in what the element shows now. */
  update(input: AxisInput): void {
    const before = this.input as AxisInput | undefined;
    this.input = input;
    if (before?.model !== input.model) this.camera.jump(input.model.domain);
    const same =
      before &&
      before.shown === input.shown &&
      before.mode === input.mode &&
      before.rows === input.rows &&
      before.font === input.font &&
      before.t === input.t;
    if (!same) this.index();
  }

  private index(): void {
    const {shown, model, mode, rows, font, t} = this.input;
    const words = {joint: t('joint'), other: t('other')};
    this.plan = planLanes(shown, model.data, mode, rows, words);
    const index = indexLanes(shown, this.plan);
    this.layout = new AxisLayout(index, this.domain, ({title}) => font.label(title));
    this.names = new WeakMap();
    this.places = new Map(shown.map(({id}, i) => [id, i]));
    this.stops = shown.map((event) => ({
      time: anchorOf(event.date),
      lane: this.plan.laneOf(event),
    }));
    if (!this.places.has(this.active)) this.active = shown[0]?.id ?? '';
  }

  /** Number of an event among those shown; −1 where the filter hides it. */
  placeOf(id: string): number {
    return this.places.get(id) ?? -1;
  }

  /** Brings an event into view, out of its cluster if any zoom can. */
  reveal(event: TopicEvent): void {
    const place = this.placeOf(event.id);
    if (place < 0) return;
    this.active = event.id;
    const {target} = this.camera;
    const time = anchorOf(event.date);
    const item = this.layout.itemOf(place, target, this.plot);
    const margin = spanOf(target) * 0.08;
    const inView = time >= target.t0 && time <= target.t1;
    const comfortable =
      (time >= target.t0 + margin || target.t0 <= this.domain.t0) &&
      (time <= target.t1 - margin || target.t1 >= this.domain.t1);
    if (item && item.kind !== 'cluster') {
      if (inView && comfortable) return;
      return this.camera.glide(this.centred(time));
    }
    const apart = this.layout.viewThatSeparates(place, time, target, this.plot);
    this.camera.glide(apart ?? this.centred(time));
  }

  /** An item got the focus: the keyboard is at its event from now on. */
  focused({item}: PlacedItem): void {
    const {shown} = this.input;
    if (!item.members.includes(this.placeOf(this.active))) {
      this.active = shown[item.members[0] ?? 0]?.id ?? '';
    }
    const event = shown[this.placeOf(this.active)];
    const {target} = this.camera;
    const time = event ? anchorOf(event.date) : target.t0;
    if (time < target.t0 || time > target.t1) this.camera.glide(this.centred(time));
  }

  private centred(time: number): View {
    const half = spanOf(this.camera.target) / 2;
    return clampView({t0: time - half, t1: time + half}, this.domain);
  }

  zoomBy(factor: number, glide = true): void {
    const {target} = this.camera;
    const event = this.input.shown[this.placeOf(this.input.selected)];
    const time = event && anchorOf(event.date);
    const inView = time !== undefined && time > target.t0 && time < target.t1;
    const about = inView ? time : (target.t0 + target.t1) / 2;
    const view = zoomView(target, factor, about, this.domain);
    if (glide) this.camera.glide(view);
    else this.camera.jump(view);
  }

  private panBy(pixels: number): void {
    const share = (this.input.rtl ? pixels : -pixels) / this.plot;
    this.camera.jump(panView(this.camera.view, share, this.domain));
  }

  private zoomAt(factor: number, position: number): void {
    const {view} = this.camera;
    const share = position / this.plot;
    const about = view.t0 + (this.input.rtl ? 1 - share : share) * spanOf(view);
    this.camera.jump(zoomView(view, factor, about, this.domain));
  }

  /** Pointer, Enter or Space on an item. */
  activate({item}: PlacedItem, byKeyboard: boolean): void {
    const events = item.members.flatMap((i) => this.input.shown[i] ?? []);
    const [first] = events;
    if (!first) return;
    if (item.kind !== 'cluster') {
      this.active = first.id;
      this.actions.choose(first, byKeyboard ? 'keyboard' : 'pointer');
      if (byKeyboard) this.actions.enterDetail();
      return;
    }
    this.active = first.id;
    this.focusPending = byKeyboard;
    this.open(events);
  }

  /** Zooms to the events of a cluster; where that separates none, lists them. */
  private open(events: readonly TopicEvent[]): void {
    const times = events.map(({date}) => anchorOf(date));
    const t0 = Math.min(...times);
    const t1 = Math.max(...times);
    const {target} = this.camera;
    const air = (t1 - t0) * 0.25;
    const view = clampView({t0: t0 - air, t1: t1 + air}, this.domain);
    if (t1 > t0 && spanOf(view) < spanOf(target) * 0.95) return this.camera.glide(view);
    const apart = this.layout.viewThatSeparates(
      this.placeOf(events[0]?.id ?? ''),
      t0,
      target,
      this.plot,
    );
    if (apart && spanOf(apart) < spanOf(target) * 0.95) this.camera.glide(apart);
    else this.actions.together(events);
  }

  /** Keys on the events. */
  onKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const step = stepOf(event.key, this.input.rtl);
    if (step) this.step(step);
    else if (event.key === 'Enter' || event.key === ' ') {
      const key = (event.target as SVGElement).dataset['key'];
      const placed = this.items.find(({item}) => item.key === key);
      if (placed) this.activate(placed, true);
    } else if (event.key === 'Escape') this.actions.clear();
    else if (event.key === '+' || event.key === '=') this.zoomBy(2);
    else if (event.key === '-') this.zoomBy(0.5);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private step(step: NonNullable<ReturnType<typeof stepOf>>): void {
    const from = this.placeOf(this.active);
    const to = stepFrom(this.stops, from, step, this.plan.lanes.length);
    const event = this.input.shown[to];
    if (!event) return;
    this.focusPending = true;
    this.active = event.id;
    this.actions.choose(event, 'keyboard');
  }

  /** Keys on the overview strip. */
  onBrushKey(event: KeyboardEvent): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const view = brushStep(event.key, this.camera.target, this.domain, this.input.rtl);
    if (!view) return;
    event.preventDefault();
    this.camera.glide(view);
  }
}
