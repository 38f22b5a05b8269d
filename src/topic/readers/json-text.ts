import type {Problem} from '../types.js';
import {jsonFault} from './json-fault.js';

/** Parsed JSON, or the reason why there is none. */
export interface JsonText {
  readonly value: unknown;
  readonly problem?: Problem;
}

/** Parses JSON without throwing; `name` is what the author calls the text. */
export function readJsonText(text: string, name: string): JsonText {
  try {
    return {value: JSON.parse(text) as unknown};
  } catch {
    return {value: undefined, problem: {where: name, message: faultOf(text)}};
  }
}

/** The place, with line and column counted from 1, and what stands there. */
function faultOf(text: string): string {
  const offset = jsonFault(text);
  const lines = text.slice(0, offset).split(/\r\n?|\n/);
  const place = `line ${lines.length}, column ${(lines.at(-1)?.length ?? 0) + 1}`;
  const found = String.fromCodePoint(text.codePointAt(offset) ?? 0);
  const fault = offset < text.length ? `“${found}” cannot stand there` : 'the text ends too early';
  return `it is not valid JSON (${place}): ${fault}`;
}
