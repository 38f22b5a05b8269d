/** What the writers share. */
import type {Category, Source} from '../types.js';

/** What a writer may need to know of the material around its entries. */
export interface Surroundings {
  readonly themes: readonly Category[];
  readonly sources: readonly Source[];
}

/** Finds the label of a theme; a theme that is not listed is its own label. */
export function themeLabels(themes: readonly Category[]): (theme: string | undefined) => string {
  const labels = new Map(themes.map(({id, label}) => [id, label]));
  return (theme = '') => labels.get(theme) ?? theme;
}

/** The works behind some ids, in the order of the ids. */
export function citedWorks(ids: readonly string[], sources: readonly Source[]): readonly Source[] {
  return ids.flatMap((id) => sources.find((source) => source.id === id) ?? []);
}

/** Several values in one cell, as the readers take them apart. */
export function listCell(values: readonly string[]): string {
  return values.map((value) => value.replace(/\s*[;|]\s*/g, ', ')).join('; ');
}

/** Works in one cell: by their address, else by their title. */
export function sourceCell(ids: readonly string[], sources: readonly Source[]): string {
  const works = citedWorks(ids, sources).map(({url = '', title}) =>
    /^https?:/i.test(url) ? url.replaceAll(';', '%3B').replaceAll('|', '%7C') : title,
  );
  return listCell(works);
}

/** On one line, for formats that have no other. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
