/** What every reader needs: reports, and safe access to data of unknown shape. */
import type {Problem, Reading} from '../types.js';

export type Report = (where: string, message: string) => void;

/** A part of the data, and the words with which its author would find it. */
export interface Draft {
  readonly where: string;
  readonly record: unknown;
}

/** Runs a reader that reports problems as it goes. */
export function reading<T>(read: (report: Report) => T): Reading<T> {
  const problems: Problem[] = [];
  const value = read((where, message) => problems.push({where, message}));
  return {value, problems};
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** A text or a number as text; empty for everything else. */
export function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** A list of texts, or a text with `;` between its items. */
export function textsOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value : textOf(value).split(';');
  return items.map(textOf).filter(Boolean);
}

/** In quotation marks, cut to a length that fits a message. */
export function quoted(text: string): string {
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

/** Without the members that are empty, so that "left out" has one form. */
export function pruned<T extends object>(value: T): T {
  return Object.fromEntries(
    Object.entries(value).filter(([, member]) => member !== undefined && member !== ''),
  ) as T;
}

/** An address that may stand in a link: relative, http or https. Empty for every other scheme, such as `javascript:`. */
export function linkOf(value: unknown): string {
  // Browsers skip control characters and spaces in front of a scheme.
  const url = textOf(value).replace(/[\u0000-\u0020]+/g, (gap) => (gap === ' ' ? '%20' : ''));
  return /^(?:https?:|(?![a-z][a-z\d+.-]*:))/i.test(url) ? url : '';
}

/** The drafts of a list, numbered from 1: "event 3". */
export function draftsOf(value: unknown, kind: string): Draft[] {
  return listOf(value).map((record, index) => {
    const name = isRecord(record) && textOf(record['title'] || record['label'] || record['name']);
    return {where: name ? `${kind} ${quoted(name)}` : `${kind} ${index + 1}`, record};
  });
}
