import type {LitElement} from 'lit';
import type {CitingPlace} from '../element/citation-registry.js';
import {CitationController} from '../element/citations.js';
import {showFound} from '../element/show-found.js';
import type {ChartData, Source} from '../topic/types.js';
import {memo} from './memo.js';
import {sourcesOf} from './references.js';

/** A chart, as far as the way back from a reference needs it. */
interface RowChart extends LitElement {
  series: string;
  select(row: string): boolean;
}

/**
 * The rows that cite works, series by series. The place of a row in the data
 * is its id: `1/4`.
 */
function citedRows({series, sources}: ChartData): readonly CitingPlace[] {
  const known = new Map(sources.map((source) => [source.id, source]));
  const workOf = (id: string): Source => known.get(id) ?? {id, title: id};
  return series.flatMap(({label, rows}, at) =>
    rows.flatMap((row, index) => {
      const cited = sourcesOf(row).map(workOf);
      const place = {id: `${at}/${index}`, label: `${label}: ${row.label}`, sources: cited};
      return cited.length ? place : [];
    }),
  );
}

/** The chart's part in the page's references. */
export class CitedRows {
  /** The page's list, where it has one. */
  readonly page: CitationController;
  private readonly host: RowChart;
  private readonly model: () => ChartData | undefined;
  private readonly places = memo<readonly CitingPlace[]>();

  constructor(host: RowChart, model: () => ChartData | undefined) {
    this.host = host;
    this.model = model;
    this.page = new CitationController(host, {
      places: () => {
        const data = model();
        return this.places([data], () => (data ? citedRows(data) : []));
      },
      reveal: (id, source) => void this.reveal(id, source),
    });
  }

  /** The way back from the list of references: to the row, where it cites the work. */
  private async reveal(id: string, source: Source): Promise<void> {
    const [at = 0, index = 0] = id.split('/').map(Number);
    const series = this.model()?.series[at];
    const row = series?.rows[index];
    if (!series || !row) return;
    const {host} = this;
    host.series = series.id;
    host.select(row.label);
    await host.updateComplete;
    const notes = host.renderRoot.querySelector<HTMLDetailsElement>('.foot details');
    if (notes) notes.open = true;
    const mark = notes?.querySelector<HTMLElement>(`[data-source="${CSS.escape(source.id)}"]`);
    showFound(mark);
  }
}
