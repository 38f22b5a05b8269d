import {sourceKey, type NumberedSource} from '../element/citation-registry.js';
import type {Source} from '../topic/types.js';

/** Which works a list shows. */
export type Shown = 'cited' | 'all';

/** The attribute's value; `cited` where it names nothing. */
export function toShown(value: string | null): Shown {
  return value === 'all' ? 'all' : 'cited';
}

/** What is known of a work from the page and from the list's own data, in one. */
function merged(source: Source, known: ReadonlyMap<string, Source>): Source {
  return {...known.get(sourceKey(source)), ...source};
}

/**
 * The works to show: those cited on the page under their numbers, and after
 * them, where all are asked for, the others of the data.
 */
export function entriesOf(
  cited: readonly NumberedSource[],
  sources: readonly Source[],
  shown: Shown,
): readonly NumberedSource[] {
  const known = new Map(sources.map((source) => [sourceKey(source), source]));
  const first = cited.map((entry) => ({...entry, source: merged(entry.source, known)}));
  if (shown === 'cited' && cited.length) return first;
  const seen = new Set(cited.map(({source}) => sourceKey(source)));
  const others = [...known].filter(([key]) => !seen.has(key)).map(([, source]) => source);
  return [
    ...first,
    ...others.map((source, at) => ({number: first.length + at + 1, source, backlinks: []})),
  ];
}
