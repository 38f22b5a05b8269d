import type {DataErrorEvent} from '../element/data-error-event.js';
import type {ScaleKind} from './scale.js';
import type {View} from './sheet.js';

/** The reader selected a row or a marker of the chart. */
export class ChartSelectEvent extends Event {
  /** Decimal year of the row or marker; `undefined` for a row that is not a date. */
  readonly year: number | undefined;
  /** The row or marker as printed. */
  readonly label: string;
  /** Id of the topic's event that a marker stands for. */
  readonly eventId: string | undefined;

  constructor(label: string, year?: number, eventId?: string) {
    super('chart-select', {bubbles: true, composed: true});
    this.label = label;
    this.year = year;
    this.eventId = eventId;
  }
}

/** The reader chose other figures, another view or another scale. */
export class ChartViewEvent extends Event {
  /** Id of the series on view. */
  readonly series: string;
  readonly view: View;
  readonly scale: ScaleKind;

  constructor(series: string, view: View, scale: ScaleKind) {
    super('chart-view', {bubbles: true, composed: true});
    this.series = series;
    this.view = view;
    this.scale = scale;
  }
}

declare global {
  interface HTMLElementEventMap {
    'chart-select': ChartSelectEvent;
    'chart-view': ChartViewEvent;
    'chart-error': DataErrorEvent;
  }
}
