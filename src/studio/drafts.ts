import {emptyFields, type Faults, type FieldsOf, type Kind} from './fields.js';

/** What the teacher is typing into an entry's form. */
export interface Draft<K extends Kind = Kind> {
  /** Makes the ids of the form's fields. */
  readonly number: number;
  readonly kind: K;
  /** Id of the entry; empty for one that has yet to be added. */
  readonly id: string;
  /** What the form was opened with. */
  readonly before: FieldsOf[K];
  readonly fields: FieldsOf[K];
  readonly faults: Faults;
}

/** Drafts by the entry that they belong to. Several may be open at once, so that none is lost. */
export type Drafts = ReadonlyMap<string, Draft>;

export function draftKey(kind: Kind, id: string): string {
  return `${kind} ${id}`;
}

let count = 0;

/** A form's first draft. */
export function openDraft<K extends Kind>(kind: K, id = '', fields?: FieldsOf[K]): Draft<K> {
  const before = fields ?? emptyFields[kind];
  return {number: ++count, kind, id, before, fields: before, faults: {}};
}

/** The draft with one field typed anew; what was wrong with it is forgotten. */
export function typed(draft: Draft, name: string, value: string | number | boolean): Draft {
  const faults = Object.fromEntries(Object.entries(draft.faults).filter(([key]) => key !== name));
  return {...draft, fields: {...draft.fields, [name]: value}, faults};
}
