import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {MysteryImage} from '../topic/image-types.js';
import {Fog} from './fog.js';

/** How the picture is to be shown. */
export interface PictureState {
  readonly image: MysteryImage | undefined;
  readonly order: readonly number[];
  /** Tiles that are clear. */
  readonly cleared: number;
  readonly dark: boolean;
}

function load(src: string, base: string): Promise<HTMLImageElement> {
  // Never in the document: nothing outside the canvas shows or names it.
  const element = new Image();
  element.src = new URL(src, base).href;
  return element.decode().then(() => element);
}

/** Keeps the element's canvas in step with the game: loads the picture, follows the size, moves the fog. */
export class PictureController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly state: () => PictureState;
  private readonly onFailure: (src: string) => void;
  private readonly observer: ResizeObserver;
  private fog: Fog | undefined;
  private canvas: HTMLCanvasElement | null = null;
  private image: MysteryImage | undefined;
  private order: readonly number[] | undefined;

  /** @param onFailure Hears of a picture that does not load. */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    state: () => PictureState,
    onFailure: (src: string) => void,
  ) {
    this.host = host;
    this.state = state;
    this.onFailure = onFailure;
    // The canvas has a fixed ratio, so what is drawn never changes its size.
    this.observer = new ResizeObserver(() => requestAnimationFrame(() => this.fit()));
    host.addController(this);
  }

  hostConnected(): void {
    if (this.canvas) this.observer.observe(this.canvas);
  }

  hostDisconnected(): void {
    this.observer.disconnect();
    this.fog?.stop();
  }

  hostUpdated(): void {
    this.takeCanvas(this.host.shadowRoot?.querySelector('canvas') ?? null);
    const {image, order, cleared} = this.state();
    this.fit();
    const isNew = order !== this.order;
    if (image !== this.image || isNew) {
      this.order = order;
      this.image = image;
      this.fog?.clearTo(0, true);
      this.fog?.show(undefined, order);
      if (image) void this.show(image);
    }
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    this.fog?.clearTo(cleared, still);
  }

  private takeCanvas(canvas: HTMLCanvasElement | null): void {
    if (canvas === this.canvas) return;
    this.observer.disconnect();
    this.fog?.stop();
    this.canvas = canvas;
    this.fog = canvas ? new Fog(canvas) : undefined;
    this.image = undefined;
    this.order = undefined;
    if (canvas) this.observer.observe(canvas);
  }

  private fit(): void {
    this.fog?.fit(this.canvas?.clientWidth ?? 0, this.state().dark);
  }

  private async show(image: MysteryImage): Promise<void> {
    const element = await load(image.src, this.host.baseURI).catch(() => undefined);
    if (this.image !== image) return;
    if (element) this.fog?.show(element, this.order ?? []);
    else this.onFailure(image.src);
  }
}
