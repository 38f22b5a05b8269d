/** The lists that events, rows and columns refer to by id: categories, actors, sources. */
import {slug, uniqueId} from '../slug.js';
import type {Actor, Source, SourceRead} from '../types.js';
import {type Report, isRecord, linkOf, listOf, pruned, quoted, textOf} from './shared.js';

/** Finds or adds what a name refers to. */
export interface Registry<T> {
  readonly list: T[];
  /** Id of what the reference names, or an empty text where it names nothing. */
  find(reference: unknown, where: string): string;
}

/**
 * Categories or actors. Where the author lists them, a name that is not listed
 * is reported; it is added in any case, so that nothing is lost.
 */
export function labelRegistry(declared: unknown, kind: string, report: Report): Registry<Actor> {
  const list: Actor[] = [];
  const ids = new Map<string, string>();
  const add = (id: string, label: string, hue?: Actor['hue']) => {
    list.push(pruned({id, label, hue}));
    for (const name of [label.toLowerCase(), id]) if (!ids.has(name)) ids.set(name, id);
    return id;
  };
  listOf(declared).forEach((item, index) => {
    const record = isRecord(item) ? item : {id: item};
    const label = textOf(record['label']) || textOf(record['id']);
    const id = textOf(record['id']) || slug(label);
    const where = `${kind} ${index + 1}`;
    if (!id) report(where, 'has no id');
    else if (list.some((known) => known.id === id)) report(where, `id ${quoted(id)} is used twice`);
    else add(id, label, record['hue'] === 1 || record['hue'] === 2 ? record['hue'] : undefined);
  });
  const closed = list.length > 0;
  return {
    list,
    find(reference, where) {
      const name = textOf(reference);
      if (!name) return '';
      const known = ids.get(name) ?? ids.get(name.toLowerCase());
      if (known) return known;
      if (closed) report(where, `${kind} ${quoted(name)} is not listed`);
      return add(slug(name) || name, name);
    },
  };
}

/**
 * Sources. A reference is the id of a listed source, an address, a record of
 * its own or, where the author lists no sources, the text of the reference. An
 * id that is not listed is reported and left out.
 */
export function sourceRegistry(declared: unknown, report: Report): Registry<Source> {
  const list: Source[] = [];
  const ids = new Map<string, string>();
  const taken = new Set<string>();
  const add = (source: Source) => {
    list.push(source);
    taken.add(source.id);
    ids.set(source.id, source.id);
    if (source.url && !ids.has(source.url)) ids.set(source.url, source.id);
    return source.id;
  };
  listOf(declared).forEach((item, index) => {
    const where = `source ${index + 1}`;
    const source = readSource(item);
    if (!source) report(where, 'has no title');
    else if (taken.has(source.id)) report(where, `id ${quoted(source.id)} is used twice`);
    else add(source);
  });
  const closed = list.length > 0;
  return {
    list,
    find(reference, where) {
      const name = textOf(reference);
      const known = ids.get(name);
      if (known) return known;
      const link = /^https?:/i.test(name);
      if (name && closed && !link) {
        report(where, `source ${quoted(name)} is not listed`);
        return '';
      }
      const record = isRecord(reference) ? reference : link ? {url: name} : {title: name};
      const source = readSource(record);
      if (!source) return '';
      const same = ids.get(source.url ?? source.id);
      return same ?? add({...source, id: uniqueId(source.id, taken)});
    },
  };
}

function readSource(item: unknown): Source | null {
  if (!isRecord(item)) return null;
  const text = (name: string) => textOf(item[name]);
  const url = linkOf(item['url']);
  const title = text('title') || url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  if (!title) return null;
  const read = text('read');
  return pruned({
    id: text('id') || slug(title) || title,
    title,
    author: text('author'),
    publisher: text('publisher'),
    date: text('date'),
    url,
    kind: text('kind'),
    read: /^(?:full|excerpt|no)$/.test(read) ? (read as SourceRead) : undefined,
    note: text('note'),
  });
}
