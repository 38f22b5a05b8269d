import type {ClaimsData} from '../claim-types.js';
import type {Category, Problem, Reading, Source} from '../types.js';
import {buildClaims, textOf} from './claim-builder.js';

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function readThemes(value: unknown): readonly Category[] {
  return listOf(value).flatMap((entry) => {
    const id = isFields(entry) ? textOf(entry['id']) : '';
    return id && isFields(entry) ? [{id, label: textOf(entry['label']) || id}] : [];
  });
}

function readSources(value: unknown, problems: Problem[]): readonly Source[] {
  return listOf(value).flatMap((entry, index) => {
    const id = isFields(entry) ? textOf(entry['id']) : '';
    const title = isFields(entry) ? textOf(entry['title']) : '';
    if (id && title) return [{...(entry as Fields), id, title}];
    problems.push({where: `source ${index + 1}`, message: 'it has no id or no title'});
    return [];
  });
}

/**
 * Reads claims in the format of the published schema: an object with `claims`,
 * `categories` and `sources`, or a bare array of claims. Never throws.
 */
export function readClaimsJson(record: unknown): Reading<ClaimsData> {
  const frame: Fields = isFields(record) ? record : {};
  const entries = Array.isArray(record) ? (record as unknown[]) : frame['claims'];
  const problems: Problem[] = [];
  if (!Array.isArray(entries)) {
    problems.push({where: 'the data', message: 'there is no list named “claims”'});
  }
  const claims = listOf(entries).map((entry, index) => ({
    where: `claim ${index + 1}`,
    fields: isFields(entry) ? entry : {},
  }));
  return buildClaims(
    claims,
    {
      id: textOf(frame['id']),
      title: textOf(frame['title']),
      lang: textOf(frame['lang']),
      themes: readThemes(frame['categories'] ?? frame['themes']),
      sources: readSources(frame['sources'], problems),
    },
    problems,
  );
}
