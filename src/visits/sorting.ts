import type {Visit} from '../topic/visit-types.js';
import {listed, type Wording} from './words.js';

/** Columns that the table can be sorted by. */
export type SortColumn = 'date' | 'visitor' | 'host' | 'place';

/** What the table is sorted by. */
export interface Sorting {
  readonly column: SortColumn;
  readonly descending: boolean;
}

/** The order of the data. */
export const inTime: Sorting = {column: 'date', descending: false};

/** What the table is sorted by once the reader has pressed a column's head. */
export function sortedBy(column: SortColumn, {column: now, descending}: Sorting): Sorting {
  return {column, descending: column === now && !descending};
}

const namesIn = {visitor: 'visitors', host: 'hosts', place: 'places'} as const;

/**
 * The visits in the order that the reader asked for. What is alike stays in the
 * order given, and what has nothing in the column comes last.
 */
export function sortVisits(
  visits: readonly Visit[],
  {column, descending}: Sorting,
  words: Wording,
): readonly Visit[] {
  const sign = descending ? -1 : 1;
  if (column === 'date') {
    return [...visits].sort(
      ({date: one}, {date: two}) => sign * (one.start - two.start || one.end - two.end),
    );
  }
  const {compare} = new Intl.Collator(words.locale);
  const keys = new Map(visits.map((visit) => [visit, listed(visit[namesIn[column]], words)]));
  return [...visits].sort((a, b) => {
    const [one, two] = [keys.get(a) ?? '', keys.get(b) ?? ''];
    if (!one || !two) return Number(!one) - Number(!two);
    return sign * compare(one, two);
  });
}
