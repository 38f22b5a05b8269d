import type {Translate} from '../element/messages.js';
import type {Category} from '../topic/types.js';
import type {Draft, Drafts} from './drafts.js';
import type {Kind} from './fields.js';
import type {Entry} from './material.js';
import type {studioMessages} from './messages.js';

export type StudioText = Translate<typeof studioMessages>;

/** What the teacher can do with the material. */
export interface MaterialHandlers {
  readonly use: (ids: readonly string[], used: boolean) => void;
  readonly edit: (entry: Entry) => void;
  readonly add: () => void;
  readonly type: (draft: Draft, name: string, value: string | number | boolean) => void;
  readonly keep: (draft: Draft) => void;
  readonly cancel: (draft: Draft) => void;
  readonly restore: (draft: Draft) => void;
  readonly remove: (draft: Draft) => void;
  readonly undo: () => void;
  readonly reset: (step: 'ask' | 'yes' | 'no') => void;
  readonly showKind: (kind: Kind) => void;
  readonly showTheme: (theme: string) => void;
  /** To the page that begins with an entry. */
  readonly turn: (first: number) => void;
  /** Keys and focus within the list. */
  readonly roam: (event: Event) => void;
}

/** All that the view of the material shows. */
export interface MaterialScene {
  readonly kind: Kind;
  readonly counts: Readonly<Record<Kind, number>>;
  /** Entries of the kind, without those of other themes. */
  readonly entries: readonly Entry[];
  /** Place of the first entry on view, and how many a page holds. */
  readonly first: number;
  readonly pageSize: number;
  readonly inUse: number;
  readonly themes: readonly Category[];
  /** Every label that a theme may be given. */
  readonly allThemes: readonly Category[];
  readonly theme: string;
  readonly drafts: Drafts;
  /** The entry at which the list is entered. */
  readonly here: string;
  readonly lang: string;
  readonly t: StudioText;
  readonly on: MaterialHandlers;
}

/** The text that names an entry. */
export function nameOf({item}: Entry): string {
  return 'statement' in item ? item.statement : item.front;
}
