import {state} from 'lit/decorators.js';
import type {Kind} from './fields.js';
import type {Entry} from './material.js';
import {StudioControl} from './studio-control.js';

/** Finds the row of an entry. */
export function rowOf(id: string): string {
  return `.entry[data-id="${CSS.escape(id)}"]`;
}

/** Finds the button that opens an entry's form. */
export function editOf(id: string): string {
  return `${rowOf(id)} .edit`;
}

/** The list of the material: what of it is on view, and how the focus moves in it. */
export abstract class StudioList extends StudioControl {
  @state() protected kind: Kind = 'cards';
  @state() protected themeShown = '';
  /** Entry at which each list is entered. */
  @state() protected here: Readonly<Record<Kind, string>> = {cards: '', claims: ''};
  /** Place of an entry on the page on view. */
  @state() protected place = 0;

  protected abstract readonly pageSize: number;

  protected async focusOn(...selectors: readonly string[]): Promise<void> {
    await this.updateComplete;
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (!found) continue;
      return found.focus();
    }
  }

  /** Entries of the kind on view, without those of other themes. */
  protected get listed(): readonly Entry[] {
    const {themeShown} = this;
    const all: readonly Entry[] = this.entries[this.kind];
    return themeShown ? all.filter(({item}) => item.theme === themeShown) : all;
  }

  /** Place of the first entry on view. */
  protected get first(): number {
    const {pageSize, place} = this;
    const last = Math.max(0, this.listed.length - 1);
    return Math.floor(Math.min(last, Math.max(0, place)) / pageSize) * pageSize;
  }

  protected showOnly(kind: Kind, theme = ''): void {
    this.kind = kind;
    this.themeShown = theme;
    this.place = 0;
  }

  /** Turns to another page; a button that this disables hands the focus on. */
  protected async turn(first: number): Promise<void> {
    this.place = first;
    await this.updateComplete;
    this.announce(this.renderRoot.querySelector('.place')?.textContent ?? '');
    if (!this.shadowRoot?.activeElement?.matches(':enabled')) {
      await this.focusOn('.pager button:enabled');
    }
  }

  /** Turns to the page that an entry is on. */
  protected reveal(kind: Kind, id: string): void {
    if (kind !== this.kind) this.themeShown = '';
    this.kind = kind;
    const find = (): number => this.listed.findIndex(({item}) => item.id === id);
    if (find() < 0) this.themeShown = '';
    this.place = find();
    this.here = {...this.here, [kind]: id};
  }

  /** One tab stop for the list: arrows go from entry to entry, and the tab key comes back to the last one. */
  protected roam(event: Event): void {
    const target = event.target as HTMLElement;
    const row = target.closest<HTMLElement>('.entry');
    if (!row || !target.matches('.use input, .edit')) return;
    if (event.type === 'focusin') {
      this.here = {...this.here, [this.kind]: row.dataset['id'] ?? ''};
      return;
    }
    this.step(event as KeyboardEvent, target);
  }

  private step(event: KeyboardEvent, target: HTMLElement): void {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const part = target.matches('.edit') ? '.edit' : '.use input';
    const stops = [...this.renderRoot.querySelectorAll<HTMLElement>(`.entry ${part}`)];
    const at = stops.indexOf(target);
    const places = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1};
    const to = places[event.key as keyof typeof places] as number | undefined;
    if (to === undefined) return;
    event.preventDefault();
    const next = stops[to];
    if (next) next.focus();
    else void this.stepOver(to < 0 ? -1 : 1, part);
  }

  /** From the edge of a page to the entry beyond it. */
  private async stepOver(step: number, part: string): Promise<void> {
    const {first, pageSize, listed} = this;
    const to = step < 0 ? first - 1 : first + pageSize;
    const entry = listed[to];
    if (!entry) return;
    this.place = to;
    await this.focusOn(`${rowOf(entry.item.id)} ${part}`, `${rowOf(entry.item.id)} .field`);
  }
}
