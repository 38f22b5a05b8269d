import {slug} from '../topic/slug.js';
import type {StudioData} from './data.js';
import type {Kind} from './fields.js';

/** What can be taken away. */
export type ExportFormat =
  | 'topic-json'
  | 'cards-csv'
  | 'cards-anki'
  | 'claims-csv'
  | 'claims-gift'
  | 'claims-tab'
  | 'web-page';

interface FileFormat {
  readonly format: ExportFormat;
  /** What it holds; both kinds where none is said. */
  readonly kind?: Kind;
  /** What follows the topic in the file's name. */
  readonly ending: string;
  readonly type: string;
}

export const FORMATS: readonly FileFormat[] = [
  {format: 'web-page', ending: '.html', type: 'text/html'},
  {format: 'topic-json', ending: '.json', type: 'application/json'},
  {format: 'cards-anki', kind: 'cards', ending: '-cards-anki.txt', type: 'text/plain'},
  {format: 'cards-csv', kind: 'cards', ending: '-cards.csv', type: 'text/csv'},
  {format: 'claims-gift', kind: 'claims', ending: '-statements.gift.txt', type: 'text/plain'},
  {format: 'claims-tab', kind: 'claims', ending: '-statements.txt', type: 'text/plain'},
  {format: 'claims-csv', kind: 'claims', ending: '-statements.csv', type: 'text/csv'},
];

/** How many entries a format would hold. */
export function countIn({cards, claims}: StudioData, kind?: Kind): number {
  return (kind === 'claims' ? 0 : cards.length) + (kind === 'cards' ? 0 : claims.length);
}

/** A file's name, after the topic. */
export function nameOfFile({title = '', id = ''}: StudioData, ending: string): string {
  return `${slug(title) || slug(id) || 'topic'}${ending}`;
}
