/**
 * The JSON that authors write, a file per kind. Every field but those marked
 * required may be left out. The published schemas in `data/schema` say the same.
 */
import type {Actor, Category, MediaLink, Source} from './types.js';

/** An event as authors write it. `date` and `title` are required. */
export interface EventRecord {
  id?: string;
  /** A fuzzy date: `1961-07-11`, `1950/1953`, `1894~`, `195X`, `500 BCE`. */
  date: string;
  /** Last day of a span, as an alternative to `date: "from/to"`. */
  endDate?: string;
  displayDate?: string;
  title: string;
  text?: string;
  category?: string;
  /** One actor's id or several. */
  actor?: string | string[];
  people?: string[];
  places?: string[];
  sources?: string[];
  note?: string;
  media?: MediaLink[];
}

/** A named span. `name` and `date` are required. */
export interface EraRecord {
  id?: string;
  name: string;
  date: string;
  text?: string;
}

/** A timeline file. `events` is required; a bare array of events is read as well. */
export interface TimelineRecord {
  title?: string;
  text?: string;
  lang?: string;
  events: EventRecord[];
  eras?: EraRecord[];
  categories?: Category[];
  actors?: Actor[];
  sources?: Source[];
}

/**
 * A value as authors write it: a number, a text with its qualifier (`"~539"`,
 * `">2,000"`, `"400–450"`, `"n/a"`), or either with sources and a note.
 */
export type CellRecord =
  | number
  | string
  | null
  | {value: number | string | null; sources?: string[]; note?: string; disputed?: boolean};

/** A numeric column. `id` is required. */
export interface ColumnRecord {
  id: string;
  label?: string;
  unit?: string;
  actor?: string;
  role?: 'inflow' | 'outflow';
}

/** A row: its label under `label`, its cells under the ids of the columns. */
export interface RowRecord {
  label: string | number;
  method?: string;
  note?: string;
  sources?: string[];
  cells: Record<string, CellRecord>;
}

/** One table of values gathered by one method. `columns` and `rows` are required. */
export interface SeriesRecord {
  id?: string;
  label?: string;
  description?: string;
  rowHeading?: string;
  columns: ColumnRecord[];
  rows: RowRecord[];
}

/** A dated remark on the chart's axis. `date` and `label` are required. */
export interface MarkerRecord {
  id?: string;
  date: string;
  label: string;
  event?: string;
  sources?: string[];
}

/** A chart file. `series` is required; an array of flat rows (`[{"year": 2019, "imports": "~539"}]`) is read as well. */
export interface ChartRecord {
  title?: string;
  lang?: string;
  unit?: string;
  series: SeriesRecord[];
  markers?: MarkerRecord[];
  actors?: Actor[];
  sources?: Source[];
}
