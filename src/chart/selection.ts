import type {ReactiveElement} from 'lit';
import {SelectionFollower, type PageSelection} from '../element/page-selection.js';
import type {Marker} from '../topic/types.js';
import {ChartSelectEvent} from './events.js';
import type {SheetRow} from './sheet.js';

/** What can be selected at present. */
export interface Selectable {
  readonly rows: readonly SheetRow[];
  readonly markers: readonly Marker[];
}

/**
 * The row and the marker that are selected. The reader's choice is told to the
 * page; what is chosen in another element, or by a method, is followed in
 * silence.
 */
export class SelectionController {
  /** Place of the selected row; −1 for none. */
  row = -1;
  /** Id of the selected marker, or empty. */
  marker = '';

  private readonly host: ReactiveElement;
  private readonly present: () => Selectable;

  constructor(host: ReactiveElement, present: () => Selectable) {
    this.host = host;
    this.present = present;
    new SelectionFollower(host, (selection) => this.follow(selection));
  }

  /** Selects in silence; −1 selects nothing. */
  set(row: number, marker = ''): void {
    this.row = row;
    this.marker = marker;
    this.host.requestUpdate();
  }

  /** The reader chose a row. */
  readonly pickRow = (index: number): void => {
    this.set(index);
    const row = this.present().rows[index];
    if (row) this.host.dispatchEvent(new ChartSelectEvent(row.label, row.time));
  };

  /** The reader chose a marker. */
  readonly pickMarker = ({id, label, date, event}: Marker): void => {
    this.set(this.rowAt(date.start), id);
    this.host.dispatchEvent(new ChartSelectEvent(label, date.start, event));
  };

  /** The first row that a span of time touches; a row lasts a year. */
  private rowAt(start: number, end = start): number {
    const {rows} = this.present();
    return rows.findIndex(({time = NaN}) => time + 1 > start && (time < end || time <= start));
  }

  /** The marker of the event that was chosen elsewhere, and the row of its time. */
  private follow({eventId, start, end}: PageSelection): void {
    const marker = this.present().markers.find(({event}) => eventId && event === eventId);
    const from = start ?? marker?.date.start;
    if (from !== undefined) this.set(this.rowAt(from, end), marker?.id);
  }
}
