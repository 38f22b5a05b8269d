import type {Claim, ClaimsData, Difficulty} from '../claim-types.js';
import type {Category, Problem, Reading, Source} from '../types.js';
import {parseTruth} from './truth.js';

/** A claim's fields as some format had them, and where they stood. */
export interface LooseClaim {
  /** The place in the author's terms: "row 7", "line 12". */
  readonly where: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Works that came with the claim itself and have no id. */
  readonly cited?: readonly Omit<Source, 'id'>[];
}

/** What stands around the claims. */
export interface LooseFrame {
  readonly id?: string | undefined;
  readonly title?: string | undefined;
  readonly lang?: string | undefined;
  readonly themes?: readonly Category[];
  readonly sources?: readonly Source[];
}

const LEVELS: Readonly<Record<string, Difficulty>> = {
  1: 1,
  2: 2,
  3: 3,
  easy: 1,
  medium: 2,
  hard: 3,
};

/** The text of a field, with its spaces tidied; empty where it holds no text. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' ? value.replace(/[^\S\n]+/g, ' ').trim() : '';
}

/** A stable id from a text in any script. */
export function idFrom(text: string): string {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.join('-').slice(0, 80) || 'claim';
}

/**
 * The work without an address that is none: a page's, of `http` or `https`. An
 * author's data may hold anything, and a link to `javascript:` would run it.
 */
function linkable<W extends Omit<Source, 'id'>>({
  url,
  ...work
}: W): Omit<W, 'url'> & {url?: string} {
  const address = textOf(url).replace(/[\s\p{Cc}]/gu, '');
  const isPage = /^(?:https?:|[^:]*(?:[/?#]|$))/i.test(address);
  return address && isPage ? {...work, url: address} : work;
}

/** Turns the loose claims of any format into the model, and names what cannot be used. */
export function buildClaims(
  loose: readonly LooseClaim[],
  frame: LooseFrame = {},
  before: readonly Problem[] = [],
): Reading<ClaimsData> {
  const builder = new ClaimBuilder(frame.sources ?? [], before);
  loose.forEach((claim) => builder.add(claim));
  const {id, title, lang} = frame;
  const value: ClaimsData = {
    ...(id && {id}),
    ...(title && {title}),
    ...(lang && {lang}),
    claims: builder.claims,
    themes: frame.themes ?? [],
    sources: [...builder.sources.values()],
  };
  return {value, problems: builder.problems};
}

class ClaimBuilder {
  readonly claims: Claim[] = [];
  readonly sources: Map<string, Source>;
  readonly problems: Problem[];
  private readonly ids = new Set<string>();
  private readonly copies = new Map<string, number>();
  private readonly listed: boolean;

  constructor(sources: readonly Source[], before: readonly Problem[]) {
    this.sources = new Map(sources.map((source) => [source.id, linkable(source) as Source]));
    this.listed = sources.length > 0;
    this.problems = [...before];
  }

  add({where, fields, cited = []}: LooseClaim): void {
    const statement = textOf(fields['statement']);
    const raw = fields['answer'];
    const answer = parseTruth(raw);
    const complain = (message: string) => void this.problems.push({where, message});
    if (!statement) return complain('it has no statement');
    if (answer === null) {
      const typed = textOf(raw);
      return complain(typed ? `answer “${typed}” is neither true nor false` : 'it has no answer');
    }
    const theme = textOf(fields['theme']);
    const difficulty = this.difficulty(fields['difficulty'], complain);
    const event = textOf(fields['event']);
    const note = textOf(fields['note']);
    this.claims.push({
      id: this.id(textOf(fields['id']), statement, complain),
      statement,
      answer,
      explanation: textOf(fields['explanation']),
      ...(theme && {theme}),
      ...(difficulty && {difficulty}),
      sources: [
        ...this.references(fields['sources'], complain),
        ...cited.map((source) => this.keep(source)),
      ],
      ...(event && {event}),
      ...(note && {note}),
    });
  }

  private id(given: string, statement: string, complain: (message: string) => void): string {
    const wanted = given || idFrom(statement);
    let id = wanted;
    while (this.ids.has(id)) {
      // Counted for each wanted id, so that a thousand copies are not tried one by one.
      const n = (this.copies.get(wanted) ?? 1) + 1;
      this.copies.set(wanted, n);
      id = `${wanted}-${n}`;
    }
    if (given && id !== given) complain(`id “${given}” is used twice; this one is now “${id}”`);
    this.ids.add(id);
    return id;
  }

  private difficulty(value: unknown, complain: (message: string) => void): Difficulty | undefined {
    const typed = textOf(value).toLowerCase();
    const level = Object.hasOwn(LEVELS, typed) ? LEVELS[typed] : undefined;
    if (typed && !level) complain(`difficulty “${typed}” is not 1, 2 or 3`);
    return level;
  }

  private references(value: unknown, complain: (message: string) => void): readonly string[] {
    const entries: readonly unknown[] = Array.isArray(value) ? value : [value];
    return entries.flatMap((entry) => {
      const text = textOf(entry);
      if (!text) return [];
      if (this.sources.has(text)) return [text];
      if (/^https?:\/\//i.test(text)) return [this.keep({title: hostOf(text), url: text})];
      if (!this.listed || /\s/.test(text)) return [this.keep({title: text})];
      complain(`source “${text}” is not in the list of sources`);
      return [];
    });
  }

  /** Keeps a work that came without an id, once. */
  private keep(source: Omit<Source, 'id'>): string {
    const work = linkable(source);
    const id = work.url ?? work.title;
    if (!this.sources.has(id)) this.sources.set(id, {...work, id});
    return id;
  }
}

function hostOf(url: string): string {
  return /^https?:\/\/(?:www\.)?([^/?#]+)/i.exec(url)?.[1] ?? url;
}
