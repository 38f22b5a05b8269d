import type {ReactiveController, ReactiveControllerHost} from 'lit';

/** `auto` follows the page's text colour; `light` and `dark` bring a surface of their own. */
export type Theme = 'auto' | 'light' | 'dark';

const themes: readonly string[] = ['auto', 'light', 'dark'];

/** The theme that an attribute names; `auto` where it names none. */
export function toTheme(value: string | null): Theme {
  return themes.includes(value ?? '') ? (value as Theme) : 'auto';
}

function channels(color: string): readonly number[] {
  const rgb = /^rgba?\(([^)]+)\)$/.exec(color)?.[1];
  if (rgb)
    return rgb
      .split(/[\s,/]+/)
      .slice(0, 3)
      .map(Number);
  // Other notations (oklch, display-p3) are left to the browser to convert.
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  if (!context) return [0, 0, 0];
  context.fillStyle = color;
  context.fillRect(0, 0, 1, 1);
  return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
}

/**
 * Relative luminance of a CSS colour, 0 to 1.
 * Formula: WCAG 2.2, definition of relative luminance.
 */
export function luminance(color: string): number {
  const [r = 0, g = 0, b = 0] = channels(color).map((channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

// The luminance at which black and white text contrast equally with a surface.
const MIDDLE = 0.179;

/** Readings that are made together: each by itself would make the browser lay the page out once more. */
class Readings {
  private readonly due = new Set<() => void>();
  private readonly schedule: (run: () => void) => void;

  constructor(schedule: (run: () => void) => void) {
    this.schedule = schedule;
  }

  add(read: () => void): void {
    if (!this.due.size) this.schedule(this.run);
    this.due.add(read);
  }

  drop(read: () => void): void {
    this.due.delete(read);
  }

  private readonly run = (): void => {
    const due = [...this.due];
    this.due.clear();
    for (const read of due) read();
  };
}

/** Of new elements, when the browser is about to lay them out and paint them anyway. */
const firstReadings = new Readings((run) => requestAnimationFrame(run));
/** Later, after all that is rendered at the moment has been. */
const readings = new Readings((run) => queueMicrotask(run));

/**
 * Keeps the element's `dark` state in step with the page: light inherited text
 * means a dark page. A page may turn dark in any way (class, media query,
 * inline style), so the change is caught where it arrives, as a transition of
 * the probe's inherited colour.
 */
export class ThemeController implements ReactiveController {
  private readonly host: ReactiveControllerHost & HTMLElement;
  private readonly states: CustomStateSet;
  private readonly theme: () => Theme;
  private probe: Element | null = null;
  private isNew = true;

  constructor(
    host: ReactiveControllerHost & HTMLElement,
    states: CustomStateSet,
    theme: () => Theme,
  ) {
    this.host = host;
    this.states = states;
    this.theme = theme;
    host.addController(this);
  }

  /** True while the element is drawn for a dark surface. */
  get dark(): boolean {
    return this.states.has('dark');
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostDisconnected(): void {
    firstReadings.drop(this.read);
  }

  hostUpdated(): void {
    const probe = this.host.shadowRoot?.querySelector('.probe') ?? null;
    if (probe !== this.probe) {
      this.probe?.removeEventListener('transitionend', this.read);
      probe?.addEventListener('transitionend', this.read);
      this.probe = probe;
    }
    const theme = this.theme();
    if (theme === 'auto') (this.isNew ? firstReadings : readings).add(this.read);
    else this.set(theme === 'dark');
  }

  private readonly read = (): void => {
    if (!this.probe?.isConnected || this.theme() !== 'auto') return;
    this.isNew = false;
    this.set(luminance(getComputedStyle(this.probe).color) > MIDDLE);
  };

  private set(dark: boolean): void {
    if (dark === this.dark) return;
    if (dark) this.states.add('dark');
    else this.states.delete('dark');
    this.host.requestUpdate();
  }
}
