import type {ClaimsData} from '../claim-types.js';
import type {Problem, Reading} from '../types.js';
import {buildClaims, type LooseClaim} from './claim-builder.js';

/** A question as it stands in the file: its lines without comments, and where it begins. */
interface Item {
  readonly line: number;
  readonly text: string;
  readonly theme: string;
  readonly id: string;
}

/** Splits at blank lines, as Moodle does, and keeps count of lines and categories. */
function splitItems(text: string): readonly Item[] {
  const items: Item[] = [];
  let theme = '';
  let id = '';
  let line = 0;
  let lines: string[] = [];
  const close = (): void => {
    if (lines.length) items.push({line, text: lines.join('\n'), theme, id});
    if (lines.length) id = '';
    lines = [];
  };
  text.split(/\r\n?|\n/).forEach((row, index) => {
    const category = /^\s*\$CATEGORY:(.*)/.exec(row);
    if (/^\s*\/\//.test(row)) {
      id = /\[id:([^\]]+)\]/.exec(row)?.[1]?.trim() ?? id;
    } else if (category) {
      close();
      theme = lastOfPath(category[1] ?? '');
    } else if (!row.trim()) {
      close();
    } else {
      if (!lines.length) line = index + 1;
      lines.push(row);
    }
  });
  close();
  return items;
}

/** The last name in a category's path, where `//` stands for a slash within a name. */
function lastOfPath(path: string): string {
  const parts = path.trim().replaceAll('//', '\0').split('/');
  return (parts.filter(Boolean).pop() ?? '').replaceAll('\0', '/').replace(/^(?:\$.*\$|top)$/, '');
}

/** Offset of the first of some characters that is not escaped, or −1. */
function find(text: string, characters: string, from = 0): number {
  for (let at = from; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (characters.includes(text.charAt(at))) return at;
  }
  return -1;
}

function splitAt(text: string, mark: string): readonly string[] {
  const parts: string[] = [];
  let from = 0;
  for (let at = find(text, mark); at >= 0; at = find(text, mark, from)) {
    parts.push(text.slice(from, at));
    from = at + 1;
  }
  return [...parts, text.slice(from)];
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

function character(entity: string, name: string): string {
  if (!name.startsWith('#')) return ENTITIES[name] ?? entity;
  const code = Number(name.slice(1).replace(/^x/i, '0x'));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** Plain text: no format mark, no markup where the mark says HTML, no escapes. */
function plain(text: string): string {
  const [mark = '', format] = /^\s*\[(html|moodle|markdown|plain)\]/i.exec(text) ?? [];
  let rest = text.slice(mark.length).replace(/\s+/g, ' ');
  if (format?.toLowerCase() === 'html') {
    rest = rest
      .replace(/<(?:br|\/p|\/div|\/li)\b[^>]*>/gi, ' ')
      .replace(/<\/?[a-z][^>]*>/gi, '')
      .replace(/&(#?\w{1,31});/g, character);
  }
  return rest
    .replace(/\\([\s\S])/g, (_, escaped: string) => (escaped === 'n' ? '\n' : escaped))
    .replace(/ {2,}/g, ' ')
    .trim();
}

/** What Moodle would make of an answer that is not true or false. */
function kindOf(answer: string): string {
  if (!answer.trim()) return 'an essay question';
  if (/^\s*#/.test(answer)) return 'a numerical question';
  if (answer.includes('->')) return 'a matching question';
  if (find(answer, '~') >= 0) return 'a multiple-choice question';
  return find(answer, '=') >= 0 ? 'a short-answer question' : 'not a true/false question';
}

function excerpt(text: string): string {
  const words = plain(text);
  return words.length > 60 ? `${words.slice(0, 57).trimEnd()}…` : words;
}

function readItem({line, text, theme, id}: Item): LooseClaim | Problem {
  const where = `line ${line}`;
  const [head = '', title = ''] = /^\s*::((?:\\[\s\S]|[^\\])*?)::/.exec(text) ?? [];
  const body = text.slice(head.length);
  const open = find(body, '{');
  const problem = (message: string): Problem => ({
    where,
    message: `“${excerpt(title || body.slice(0, open < 0 ? undefined : open))}” ${message}`,
  });
  if (open < 0) return problem('is a text without an answer');
  const end = find(body, '}', open);
  if (end < 0) return problem('has an answer that is not closed by “}”');
  const block = body.slice(open + 1, end);
  // "####" comes before the feedback that is given whatever the answer.
  const [, main = '', general = ''] = /^([\s\S]*?)(?:####([\s\S]*))?$/.exec(block) ?? [];
  const [answer = '', wrong = '', right = ''] = splitAt(main, '#');
  if (!/^\s*(?:t|true|f|false)\s*$/i.test(answer)) return problem(`is ${kindOf(block)}`);
  const after = plain(body.slice(end + 1));
  const statement = [plain(body.slice(0, open)), after && `_____ ${after}`];
  const explanation = plain(general) || plain(wrong) || plain(right);
  return {
    where,
    fields: {id, statement: statement.filter(Boolean).join(' '), answer, explanation, theme},
  };
}

/**
 * Reads the true/false questions of a Moodle GIFT file; every other question is
 * named with its line and kind. Never throws.
 * Format: Moodle documentation, "GIFT format".
 */
export function readClaimsGift(text: string): Reading<ClaimsData> {
  const items = splitItems(text.replace(/^\ufeff/, '')).map(readItem);
  const claims = items.filter((item): item is LooseClaim => 'fields' in item);
  const problems = items.filter((item): item is Problem => 'message' in item);
  const reading = buildClaims(claims, {}, problems);
  return {...reading, problems: [...reading.problems].sort(byLine)};
}

function byLine(a: Problem, b: Problem): number {
  return Number(a.where.slice(5)) - Number(b.where.slice(5));
}
