import type {CitationController} from '../element/citations.js';
import type {Column, Row, Series, Source} from '../topic/types.js';
import type {Wording} from './wording.js';

/** The sources of a row and its cells, each once. */
export function sourcesOf(row: Row): readonly string[] {
  return [...new Set([...row.cells.flatMap(({sources}) => sources), ...row.sources])];
}

/** The notes of a row: those of its cells under their columns' names, its own, its method. */
export function notesOf(
  {note, cells, method}: Row,
  columns: readonly Column[],
  {t}: Wording,
): string[] {
  const notes = cells.flatMap(({note: text}, at) => {
    if (!text) return [];
    return cells.length > 1 ? t('cellNote', {label: columns[at]?.label ?? '', text}) : text;
  });
  if (note) notes.push(note);
  if (method) notes.push(t('method', {text: method}));
  return notes;
}

/** The page's list of references, where it has one. */
export type PageReferences = Pick<CitationController, 'list' | 'number' | 'show'>;

/** The sources of a series, numbered in the order in which its rows cite them. */
export class References {
  readonly list: readonly Source[];
  private readonly byId: ReadonlyMap<string, Source>;

  constructor(series: readonly Series[], sources: readonly Source[]) {
    const known = new Map(sources.map((source) => [source.id, source]));
    const ids = new Set(series.flatMap(({rows}) => rows.flatMap(sourcesOf)));
    // A source that the author cites without describing it is still named.
    this.list = [...ids].map((id) => known.get(id) ?? {id, title: id});
    this.byId = new Map(this.list.map((source) => [source.id, source]));
  }

  get(id: string): Source | undefined {
    return this.byId.get(id);
  }

  /** The number of a source, from 1: the page's where it has a list of references. */
  number(source: Source, page: PageReferences): number {
    return (page.list && page.number(source)) || this.list.indexOf(source) + 1;
  }

  /** The sources in the order of their numbers. */
  sorted(page: PageReferences): readonly Source[] {
    return [...this.list].sort((a, b) => this.number(a, page) - this.number(b, page));
  }
}
