import {compareFuzzyDates} from '../fuzzy-date.js';
import {slug, uniqueId} from '../slug.js';
import type {Actor, Reading} from '../types.js';
import type {Visit, VisitGap, VisitRemark, VisitsData} from '../visit-types.js';
import {readDate} from './build-timeline.js';
import {labelRegistry, sourceRegistry} from './registry.js';
import {
  draftsOf,
  isRecord,
  pruned,
  quoted,
  reading,
  textOf,
  textsOf,
  type Draft,
  type Report,
} from './shared.js';

/** Drafts of visits, named by their visitor where the reader has no better name, such as a row. */
export function visitDrafts(list: unknown): Draft[] {
  return draftsOf(list, 'visit').map(({where, record}) => {
    const [visitor] = isRecord(record) ? textsOf(record['visitor']) : [];
    const date = isRecord(record) ? textOf(record['date']) : '';
    return {where: visitor ? `visit ${quoted(`${visitor}, ${date}`)}` : where, record};
  });
}

function countOf(value: unknown, where: string, report: Report): number | undefined {
  const text = textOf(value);
  const count = Number(text);
  if (!text) return undefined;
  if (Number.isInteger(count) && count > 0) return count;
  return void report(where, `meeting ${quoted(text)} is not a number from 1`);
}

/** Without hues of the author's, the first two parties take them. */
function withHues(actors: readonly Actor[]): readonly Actor[] {
  if (actors.some(({hue}) => hue)) return actors;
  const [first, second, ...others] = actors;
  return [
    ...(first ? [{...first, hue: 1 as const}] : []),
    ...(second ? [{...second, hue: 2 as const}] : []),
    ...others,
  ];
}

/** Builds the data from an author's record and the drafts of its visits. Never throws. */
export function buildVisits(
  record: Record<string, unknown>,
  drafts: readonly Draft[],
  report: Report,
): VisitsData {
  const actors = labelRegistry(record['actors'], 'actor', report);
  const ranks = labelRegistry(record['ranks'], 'rank', report);
  const sources = sourceRegistry(record['sources'], report);
  const taken = new Set<string>();
  const idOf = (given: unknown, made: string): string =>
    uniqueId(textOf(given) || slug(made), taken);
  const cited = (value: unknown, where: string): string[] => {
    const listed: readonly unknown[] = Array.isArray(value) ? value : textsOf(value);
    return listed.map((reference) => sources.find(reference, where)).filter(Boolean);
  };

  const readVisit = ({where, record: visit}: Draft): Visit | undefined => {
    if (!isRecord(visit)) return void report(where, 'is not a visit');
    const visitors = textsOf(visit['visitor']);
    if (!visitors.length) return void report(where, 'has no visitor');
    const date = readDate(visit, where, report);
    if (!date) return undefined;
    return pruned({
      id: idOf(visit['id'], `${date.edtf} ${visitors[0]}`),
      date,
      visitors,
      hosts: textsOf(visit['host']),
      places: textsOf(visit['place']),
      from: actors.find(visit['from'], where),
      to: actors.find(visit['to'], where),
      rank: ranks.find(visit['rank'], where),
      role: textOf(visit['role']),
      type: textOf(visit['type']),
      meeting: countOf(visit['meeting'], where, report),
      event: textOf(visit['event']),
      text: textOf(visit['text']),
      note: textOf(visit['note']),
      sources: cited(visit['sources'], where),
    });
  };

  const readGap = ({where, record: gap}: Draft): VisitGap | undefined => {
    const label = isRecord(gap) && textOf(gap['label']);
    if (!label) return void report(where, 'has no label');
    const date = readDate(gap, where, report);
    if (!date) return undefined;
    const to = actors.find(gap['to'], where);
    return pruned({
      id: idOf(gap['id'], label),
      date,
      label,
      to,
      sources: cited(gap['sources'], where),
    });
  };

  const readRemark = ({where, record: remark}: Draft): VisitRemark | undefined => {
    const text = textOf(isRecord(remark) ? remark['text'] : remark);
    if (!text) return void report(where, 'has no text');
    const {id, sources: works} = isRecord(remark) ? remark : {};
    return {id: idOf(id, where), text, sources: cited(works, where)};
  };

  const all = <T>(from: readonly Draft[], read: (draft: Draft) => T | undefined): T[] =>
    from.map(read).filter((item) => item !== undefined);
  const byDate = (a: Visit | VisitGap, b: Visit | VisitGap) => compareFuzzyDates(a.date, b.date);
  return pruned({
    title: textOf(record['title']),
    lang: textOf(record['lang']),
    meetingName: textOf(record['meetingName']),
    visits: all(drafts, readVisit).sort(byDate),
    gaps: all(draftsOf(record['gaps'], 'gap'), readGap).sort(byDate),
    remarks: all(draftsOf(record['remarks'], 'remark'), readRemark),
    ranks: ranks.list,
    actors: withHues(actors.list),
    sources: sources.list,
  });
}

/** Reads visits from JSON: an object with `visits`, or a bare array of them. Never throws. */
export function readVisitsJson(json: unknown): Reading<VisitsData> {
  return reading((report) => {
    const record = isRecord(json) ? json : {visits: json};
    if (!Array.isArray(record['visits'])) report('the data', 'has no list of visits');
    return buildVisits(record, visitDrafts(record['visits']), report);
  });
}
