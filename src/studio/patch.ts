/**
 * What a teacher has changed, kept apart from the material itself: where a
 * topic gets new data, the changes are laid over it again.
 */
import type {CardFields, ClaimFields, Kind} from './fields.js';

/** An entry that the teacher wrote. */
export interface Added<F> {
  readonly id: string;
  readonly fields: F;
}

/** Changes of one kind of material. */
export interface KindPatch<F> {
  /** Other fields for entries of the topic, by id. */
  readonly changed: ReadonlyMap<string, F>;
  /** Entries of the teacher's own, the newest first. */
  readonly added: readonly Added<F>[];
  /** Ids of entries that were taken out. */
  readonly removed: ReadonlySet<string>;
  /** Ids of entries that stay in the list and are not used. */
  readonly excluded: ReadonlySet<string>;
}

export interface StudioPatch {
  readonly cards: KindPatch<CardFields>;
  readonly claims: KindPatch<ClaimFields>;
}

const none: KindPatch<never> = {
  changed: new Map<string, never>(),
  added: [],
  removed: new Set(),
  excluded: new Set(),
};

export const emptyPatch: StudioPatch = {cards: none, claims: none};

/** True where nothing is changed. */
export function isEmptyPatch({cards, claims}: StudioPatch): boolean {
  return [cards, claims].every(
    ({changed, added, removed, excluded}) =>
      !changed.size && !added.length && !removed.size && !excluded.size,
  );
}

const without = <T>(set: ReadonlySet<T>, item: T): ReadonlySet<T> =>
  new Set([...set].filter((each) => each !== item));

/** Puts other fields into an entry, the teacher's own or the topic's. */
export function change<F>(patch: KindPatch<F>, id: string, fields: F): KindPatch<F> {
  if (patch.added.some((entry) => entry.id === id)) {
    const added = patch.added.map((entry) => (entry.id === id ? {id, fields} : entry));
    return {...patch, added};
  }
  return {...patch, changed: new Map([...patch.changed, [id, fields]])};
}

/** Gives an entry of the topic its own text again. */
export function restore<F>(patch: KindPatch<F>, id: string): KindPatch<F> {
  const changed = new Map(patch.changed);
  changed.delete(id);
  return {...patch, changed};
}

/** Adds an entry at a place of the teacher's own list. */
export function add<F>(patch: KindPatch<F>, entry: Added<F>, at = 0): KindPatch<F> {
  return {...patch, added: [...patch.added.slice(0, at), entry, ...patch.added.slice(at)]};
}

/** Takes an entry out. */
export function remove<F>(patch: KindPatch<F>, id: string): KindPatch<F> {
  const added = patch.added.filter((entry) => entry.id !== id);
  if (added.length < patch.added.length) return {...patch, added};
  return {...patch, removed: new Set([...patch.removed, id])};
}

/** Takes a removal back. `own` is the entry where it was the teacher's own, with its place. */
export function putBack<F>(
  patch: KindPatch<F>,
  id: string,
  own?: {readonly entry: Added<F>; readonly at: number},
): KindPatch<F> {
  return own ? add(patch, own.entry, own.at) : {...patch, removed: without(patch.removed, id)};
}

/** Takes entries into use, or out of it. */
export function use<F>(patch: KindPatch<F>, ids: readonly string[], used: boolean): KindPatch<F> {
  const excluded = new Set(patch.excluded);
  for (const id of ids) {
    if (used) excluded.delete(id);
    else excluded.add(id);
  }
  return {...patch, excluded};
}

/** An id that neither the topic nor the teacher has used. */
export function freshId(taken: Iterable<string>): string {
  const ids = new Set(taken);
  let n = 1;
  while (ids.has(`own-${n}`)) n++;
  return `own-${n}`;
}

/** Changes of either kind. */
export type AnyPatch = KindPatch<CardFields | ClaimFields>;

/** The patch with the changes of one kind changed. */
export function patched(
  patch: StudioPatch,
  kind: Kind,
  step: (changes: AnyPatch) => AnyPatch,
): StudioPatch {
  return {...patch, [kind]: step(patch[kind])};
}
