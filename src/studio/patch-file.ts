import {isRecord} from '../topic/readers/shared.js';
import {emptyFields, faultsOf, type CardFields, type ClaimFields} from './fields.js';
import type {Added, KindPatch, StudioPatch} from './patch.js';

const VERSION = 1;

function packKind<F>({changed, added, removed, excluded}: KindPatch<F>): unknown {
  return {changed: [...changed], added, removed: [...removed], excluded: [...excluded]};
}

/** The patch as plain JSON. */
export function packPatch({cards, claims}: StudioPatch): unknown {
  return {version: VERSION, cards: packKind(cards), claims: packKind(claims)};
}

type ReadFields<F> = (value: unknown) => F | null;

/** The value as fields of one kind; `null` where a field is missing or of another type. */
function fieldsLike<F extends CardFields | ClaimFields>(pattern: F): ReadFields<F> {
  return (value) => {
    if (!isRecord(value)) return null;
    const names = Object.keys(pattern) as (keyof F & string)[];
    if (names.some((name) => typeof value[name] !== typeof pattern[name])) return null;
    const fields = Object.fromEntries(names.map((name) => [name, value[name]])) as unknown as F;
    return Object.keys(faultsOf(fields)).length ? null : fields;
  };
}

const readCard = fieldsLike(emptyFields.cards);
const readAnyClaim = fieldsLike(emptyFields.claims);
const readClaim: ReadFields<ClaimFields> = (value) => {
  const fields = readAnyClaim(value);
  return fields && [0, 1, 2, 3].includes(fields.difficulty) ? fields : null;
};

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const idsOf = (value: unknown): ReadonlySet<string> =>
  new Set(listOf(value).filter((id) => typeof id === 'string'));

function readChanged<F>(value: unknown, read: ReadFields<F>): ReadonlyMap<string, F> {
  const pairs = listOf(value).flatMap((entry): readonly (readonly [string, F])[] => {
    const [id, kept] = listOf(entry);
    const fields = read(kept);
    return typeof id === 'string' && fields ? [[id, fields]] : [];
  });
  return new Map(pairs);
}

function readAdded<F>(value: unknown, read: ReadFields<F>): readonly Added<F>[] {
  const ids = new Set<string>();
  return listOf(value).flatMap((entry) => {
    const {id, fields: kept} = isRecord(entry) ? entry : {};
    const fields = read(kept);
    if (typeof id !== 'string' || !fields || ids.has(id)) return [];
    ids.add(id);
    return [{id, fields}];
  });
}

function unpackKind<F>(stored: unknown, read: ReadFields<F>): KindPatch<F> {
  const kept = isRecord(stored) ? stored : {};
  return {
    changed: readChanged(kept['changed'], read),
    added: readAdded(kept['added'], read),
    removed: idsOf(kept['removed']),
    excluded: idsOf(kept['excluded']),
  };
}

/** Reads a kept patch. Whatever is corrupt in it reads as never written; it never throws. */
export function unpackPatch(stored: unknown): StudioPatch {
  const {version, cards, claims} = isRecord(stored) ? stored : {};
  const known = version === VERSION;
  return {
    cards: unpackKind(known ? cards : undefined, readCard),
    claims: unpackKind(known ? claims : undefined, readClaim),
  };
}
