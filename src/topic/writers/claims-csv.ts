import {csvFormatRows} from 'd3';
import type {ClaimsData} from '../claim-types.js';
import {sourceCell, themeLabels} from './shared.js';

const COLUMNS = [
  'statement',
  'answer',
  'explanation',
  'theme',
  'difficulty',
  'sources',
  'note',
  'event',
  'id',
];

/** A table for spreadsheets, with the headings that `readClaimsCsv` knows. */
export function writeClaimsCsv({claims, themes, sources}: ClaimsData): string {
  const label = themeLabels(themes);
  const rows = claims.map((claim) => [
    claim.statement,
    String(claim.answer),
    claim.explanation,
    label(claim.theme),
    String(claim.difficulty ?? ''),
    sourceCell(claim.sources, sources),
    claim.note ?? '',
    claim.event ?? '',
    claim.id,
  ]);
  return `${csvFormatRows([COLUMNS, ...rows])}\n`;
}
