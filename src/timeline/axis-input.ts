import type {TopicEvent} from '../topic/types.js';
import type {LaneMode} from './lanes.js';
import type {FontMetrics} from './measure.js';
import type {TimelineModel} from './model.js';
import type {PlacedItem} from './scene.js';
import type {TimelineText} from './words.js';

/** What the axis shows, as the element knows it. */
export interface AxisInput {
  readonly model: TimelineModel;
  /** Events that pass the filter, in the order of time. */
  readonly shown: readonly TopicEvent[];
  readonly mode: LaneMode;
  /** Width of the whole axis in pixels. */
  readonly width: number;
  /** Width of the overview strip in pixels. */
  readonly strip: number;
  /** Rows of marks. */
  readonly rows: number;
  readonly font: FontMetrics;
  readonly rtl: boolean;
  readonly locale: string;
  readonly t: TimelineText;
  /** Id of the selected event. */
  readonly selected: string;
}

/** What the axis asks of the element. */
export interface AxisActions {
  choose(event: TopicEvent, origin: 'pointer' | 'keyboard'): void;
  /** Shows events that no zoom can separate. */
  together(events: readonly TopicEvent[]): void;
  enterDetail(): void;
  clear(): void;
  hover(item: PlacedItem | undefined): void;
}
