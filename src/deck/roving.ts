import type {ReactiveController, ReactiveElement} from 'lit';

/**
 * Makes each group marked `data-roving` one tab stop: arrow keys, Home and End
 * move the focus among its buttons, and the tab key comes back to the last one.
 */
export class RovingController implements ReactiveController {
  private readonly host: ReactiveElement;
  private readonly rtl: () => boolean;
  /** The button that each group would be entered at. */
  private readonly last = new Map<string, string>();

  constructor(host: ReactiveElement, rtl: () => boolean) {
    this.host = host;
    this.rtl = rtl;
    host.addController(this);
  }

  hostUpdated(): void {
    for (const group of this.host.renderRoot.querySelectorAll<HTMLElement>('[data-roving]')) {
      this.mark(group);
    }
  }

  /** Listener for `keydown` and `focusin` of a group. */
  readonly handle = (event: Event): void => {
    const group = event.currentTarget as HTMLElement;
    const buttons = buttonsOf(group);
    const here = buttons.findIndex((button) => button === event.target);
    if (event.type === 'keydown') {
      const to = this.target((event as KeyboardEvent).key, here, buttons.length);
      if (to === undefined) return;
      event.preventDefault();
      event.stopPropagation();
      buttons[to]?.focus();
    } else if (here >= 0) {
      this.last.set(group.dataset['roving'] ?? '', buttons[here]?.dataset['key'] ?? '');
      this.mark(group);
    }
  };

  private target(key: string, here: number, count: number): number | undefined {
    const step = this.rtl() ? -1 : 1;
    if (key === 'ArrowRight') return (here + step + count) % count;
    if (key === 'ArrowLeft') return (here - step + count) % count;
    if (key === 'Home') return 0;
    return key === 'End' ? count - 1 : undefined;
  }

  private mark(group: HTMLElement): void {
    const key = this.last.get(group.dataset['roving'] ?? '');
    const buttons = buttonsOf(group);
    const stop =
      buttons.find((button) => button.dataset['key'] === key) ??
      buttons.find((button) => button.ariaPressed === 'true') ??
      buttons[0];
    for (const button of buttons) button.tabIndex = button === stop ? 0 : -1;
  }
}

function buttonsOf(group: HTMLElement): readonly HTMLButtonElement[] {
  return [...group.querySelectorAll<HTMLButtonElement>('button:not(:disabled)')];
}
