import type {Claim} from '../topic/claim-types.js';
import type {Card} from '../topic/deck-types.js';
import type {Category} from '../topic/types.js';
import type {StudioData} from './data.js';
import {
  cardFields,
  claimFields,
  sameFields,
  withCardFields,
  withClaimFields,
  type FieldsOf,
  type ItemOf,
  type Kind,
} from './fields.js';
import type {KindPatch, StudioPatch} from './patch.js';

/** A card or a claim as the teacher has it now. */
export interface Entry<K extends Kind = Kind> {
  readonly item: ItemOf[K];
  readonly used: boolean;
  /** `own`: the teacher wrote it; `edited`: the topic has another text. */
  readonly state: 'original' | 'edited' | 'own';
}

export interface Entries {
  readonly cards: readonly Entry<'cards'>[];
  readonly claims: readonly Entry<'claims'>[];
}

interface Shape<K extends Kind> {
  readonly empty: (id: string) => ItemOf[K];
  readonly fields: (item: ItemOf[K]) => FieldsOf[K];
  readonly withFields: (item: ItemOf[K], fields: FieldsOf[K]) => ItemOf[K];
}

const shapes: {readonly [K in Kind]: Shape<K>} = {
  cards: {
    empty: (id): Card => ({id, front: '', back: '', accept: [], names: [], sources: []}),
    fields: cardFields,
    withFields: withCardFields,
  },
  claims: {
    empty: (id): Claim => ({id, statement: '', answer: true, explanation: '', sources: []}),
    fields: claimFields,
    withFields: withClaimFields,
  },
};

/** What can be edited in an item. */
export function fieldsOf<K extends Kind>(kind: K, item: ItemOf[K]): FieldsOf[K] {
  return shapes[kind].fields(item);
}

function laidOver<K extends Kind>(
  kind: K,
  items: readonly ItemOf[K][],
  patch: KindPatch<FieldsOf[K]>,
): readonly Entry<K>[] {
  const {empty, fields, withFields} = shapes[kind];
  const own = patch.added.map(({id, fields}): Entry<K> => ({
    item: withFields(empty(id), fields),
    used: !patch.excluded.has(id),
    state: 'own',
  }));
  const kept = items.filter(({id}) => !patch.removed.has(id));
  const given = kept.map((item): Entry<K> => {
    const changed = patch.changed.get(item.id);
    const isEdited = changed && !sameFields(changed, fields(item));
    return {
      item: isEdited ? withFields(item, changed) : item,
      used: !patch.excluded.has(item.id),
      state: isEdited ? 'edited' : 'original',
    };
  });
  return [...own, ...given];
}

/** The material with the teacher's changes laid over it; the teacher's own entries first. */
export function entriesOf(data: StudioData, patch: StudioPatch): Entries {
  return {
    cards: laidOver('cards', data.cards, patch.cards),
    claims: laidOver('claims', data.claims, patch.claims),
  };
}

/** What is printed and exported: the entries in use. */
export function materialInUse(data: StudioData, {cards, claims}: Entries): StudioData {
  const used = <T>(entries: readonly {readonly item: T; readonly used: boolean}[]): readonly T[] =>
    entries.flatMap(({item, used}) => (used ? [item] : []));
  return {...data, cards: used(cards), claims: used(claims)};
}

/** The themes that entries have, with their labels, in the order of the topic. */
export function themesIn(
  entries: readonly Entry[],
  themes: readonly Category[],
): readonly Category[] {
  const used = new Set(entries.flatMap(({item}) => item.theme ?? []));
  const listed = themes.filter(({id}) => used.delete(id));
  return [...listed, ...[...used].map((id) => ({id, label: id}))];
}
