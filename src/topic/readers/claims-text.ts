import type {ClaimsData} from '../claim-types.js';
import type {Reading} from '../types.js';
import {buildClaims} from './claim-builder.js';
import {readClaimsCsv} from './claims-csv.js';
import {readClaimsGift} from './claims-gift.js';
import {readClaimsJson} from './claims-json.js';
import {readJsonText} from './json-text.js';

/** Marks that only a GIFT file has: a title, a category, or an answer in braces. */
const GIFT = /^\s*(?:::|\$CATEGORY:)|[^\\"]\{\s*(?:T|F|TRUE|FALSE)\s*(?:#[^}]*)?\}/im;

function isJson(text: string, kind: string): boolean {
  return /json/i.test(kind) || /^\s*(?:\{\s*["}]|\[\s*[{\]])/.test(text);
}

/**
 * Reads claims from a file in any format: JSON, Moodle GIFT, or a table. Its
 * name and type decide, else the text itself. Never throws.
 */
export function readClaimsText(
  text: string,
  {name, type}: {name: string; type: string},
): Reading<ClaimsData> {
  const kind = `${name} ${type}`;
  if (/\.gift\b/i.test(kind)) return readClaimsGift(text);
  if (/csv|tsv|tab-separated/i.test(kind)) return readClaimsCsv(text);
  if (isJson(text, kind)) {
    const {value, problem} = readJsonText(text, name);
    return problem ? buildClaims([], {}, [problem]) : readClaimsJson(value);
  }
  return GIFT.test(text) ? readClaimsGift(text) : readClaimsCsv(text);
}
