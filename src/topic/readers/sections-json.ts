import type {
  CitedText,
  NoteKind,
  Section,
  SectionCard,
  SectionFact,
  SectionNote,
  SectionsData,
} from '../section-types.js';
import {slug, uniqueId} from '../slug.js';
import type {Reading} from '../types.js';
import {sourceRegistry} from './registry.js';
import {parseCited} from './sections-cited.js';
import {isRecord, listOf, pruned, quoted, reading, textOf, type Report} from './shared.js';

const KINDS: readonly string[] = ['correction', 'dispute', 'limit', 'note'];

/** What the parts of one reading share. */
interface Desk {
  readonly report: Report;
  readonly taken: Set<string>;
  cited(text: string, where: string): CitedText;
}

function readFacts(value: unknown, where: string, desk: Desk): SectionFact[] {
  return listOf(value).flatMap((item, index) => {
    const record = isRecord(item) ? item : {text: item};
    const text = textOf(record['text']);
    const place = `${where}, fact ${index + 1}`;
    if (!text) desk.report(place, 'has no text');
    return text ? pruned({label: textOf(record['label']), text: desk.cited(text, place)}) : [];
  });
}

function readNotes(value: unknown, where: string, desk: Desk): SectionNote[] {
  return listOf(value).flatMap((item, index) => {
    const record = isRecord(item) ? item : {text: item};
    const text = textOf(record['text']);
    const kind = textOf(record['kind']) || 'note';
    const place = `${where}, note ${index + 1}`;
    if (!text) desk.report(place, 'has no text');
    if (!KINDS.includes(kind)) {
      desk.report(place, `kind ${quoted(kind)} is not one of ${KINDS.join(', ')}`);
    }
    const known = (KINDS.includes(kind) ? kind : 'note') as NoteKind;
    return text ? {kind: known, text: desk.cited(text, place)} : [];
  });
}

function readCard(value: unknown, index: number, desk: Desk): SectionCard | undefined {
  const record = isRecord(value) ? value : {text: value};
  const title = textOf(record['title']);
  const text = textOf(record['text']);
  const where = title ? `card ${quoted(title)}` : `card ${index + 1}`;
  const facts = readFacts(record['facts'], where, desk);
  if (!text && !facts.length) return void desk.report(where, 'has no text');
  const id = textOf(record['id']) || slug(title) || `card-${index + 1}`;
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim());
  return {
    id: uniqueId(id, desk.taken),
    title,
    paragraphs: paragraphs.map((paragraph) => desk.cited(paragraph.trim(), where)),
    facts,
    notes: readNotes(record['notes'], where, desk),
  };
}

function readSection(value: unknown, index: number, desk: Desk): Section | undefined {
  const record = isRecord(value) ? value : {};
  const title = textOf(record['title']);
  const name = textOf(record['name']) || slug(title);
  const where = title ? `section ${quoted(title)}` : `section ${index + 1}`;
  if (!Array.isArray(record['cards'])) return void desk.report(where, 'has no list of cards');
  const cards = record['cards'].map((card: unknown, at) => readCard(card, at, desk));
  return {name, title, cards: cards.filter((card) => card !== undefined)};
}

/** The sections of a file, whichever of its forms it has. */
function sectionsOf(json: unknown, report: Report): readonly unknown[] {
  if (Array.isArray(json)) {
    const isSections = json.some((item) => isRecord(item) && 'cards' in item);
    return isSections ? json : [{cards: json}];
  }
  if (!isRecord(json)) report('the data', 'is not a list of sections or cards');
  else if (Array.isArray(json['sections'])) return json['sections'];
  else if (Array.isArray(json['cards'])) return [json];
  else report('the data', 'has no list of sections');
  return [];
}

/**
 * Reads sections: an object with `sections`, one with the `cards` of a single
 * section, or a bare array of either. Never throws.
 */
export function readSectionsJson(json: unknown): Reading<SectionsData> {
  return reading((report) => {
    const record = isRecord(json) ? json : {};
    const sources = sourceRegistry(record['sources'], report);
    const desk: Desk = {
      report,
      taken: new Set(),
      cited: (text, where) => parseCited(text, (reference) => sources.find(reference, where)),
    };
    const sections = sectionsOf(json, report).map((section, at) => readSection(section, at, desk));
    return pruned({
      title: textOf(record['title']),
      lang: textOf(record['lang']),
      sections: sections.filter((section) => section !== undefined),
      sources: sources.list,
    });
  });
}
