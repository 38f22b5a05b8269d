/** What a file is, by its content rather than by its name: servers call many CSV files `text/plain`. */
import type {Reading} from '../types.js';
import {readJsonText} from './json-text.js';

/** What is known about a file besides its text. */
export interface FileHint {
  /** Media type or kind: `text/csv`, `json`. */
  readonly type?: string;
  /** Name, as the author knows it. */
  readonly name?: string;
}

interface Readers<T> {
  readonly json: (json: unknown) => Reading<T>;
  readonly csv: (text: string) => Reading<T>;
  readonly empty: T;
}

/** Reads JSON or separated values. The fallback is `empty` with one problem. */
export function readText<T>(text: string, hint: FileHint, readers: Readers<T>): Reading<T> {
  const {type = '', name = ''} = hint;
  const where = name || 'the file';
  const plain = text.replace(/^\uFEFF/, '').trim();
  const failed = (message: string) => ({value: readers.empty, problems: [{where, message}]});
  if (!plain) return failed('is empty');
  if (/^<(?:!doctype|html|head|body|\?xml|!--)/i.test(plain)) {
    return failed('is a web page, not data');
  }
  const table = /csv|tsv|tab-separated/i.test(`${type} ${name}`);
  if (!/^[[{]/.test(plain) && (table || !/json/i.test(type))) return readers.csv(text);
  const {value, problem} = readJsonText(plain, where);
  if (!problem) return readers.json(value);
  return table ? readers.csv(text) : {value: readers.empty, problems: [problem]};
}
