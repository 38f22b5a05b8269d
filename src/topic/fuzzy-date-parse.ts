import {DAY, MONTH, YEAR, neighbour, readEdtf, readMoment, writeMoment} from './edtf.js';
import type {FuzzyDate} from './fuzzy-date-model.js';

const MONTHS =
  'january february march april may june july august september october november december'.split(
    ' ',
  );
const ABOUT = /^(?:[~≈]|(?:ca?|circa|about|around)(?= )|ca?\.|c(?=\d)) ?/i;
const PERHAPS = /^(?:perhaps|possibly|probably) | ?\(?\?\)?$/i;
const BCE = / ?B\.?C\.?(?:E\.?)?$/i;
const CE = /^A\.?D\.? ?(?=\d)| ?(?:C\.?E\.?|A\.?D\.?)$/i;
const AGO = /^([\d.,]*\d) ?(?:(thousand|million|billion|bn|[kmbg])? ?y(?:ea)?rs? ago|([kmg])y?a)$/i;
const SPAN = /^(?:from |between )?(.+?) ?(?:–|\bto\b|\buntil\b|\band\b| - |\/) ?(.*)$/i;

/**
 * Reads a date in the subset of EDTF (`1961-07-11`, `1950/1953`, `1894~`,
 * `195X`, `../1894`, `-0099`, `Y-66000000`) or as people write it in English
 * (`11 July 1961`, `c. 1894`, `500 BCE`, `the 1950s`, `before 1894`,
 * `25–28 March 2018`, `2011–present`, `66 million years ago`).
 *
 * - A negative year is astronomical, as in EDTF: `-0099` is 100 BCE, `0000` is
 *   1 BCE. In words there is no year zero.
 * - `1950-12` is a month, `1914-18` and `1908–12` (en dash) are years.
 * - `11/07/1961` could be two dates and is none; "1900s" could be ten years or
 *   a hundred and is none.
 * - "years ago" is exact to its digits from 100,000 years on; below, it is
 *   counted from 2000 and marked as approximate; below 1,000 it is refused.
 *
 * @returns `null` for what is not a date, or one that does not exist (31 June),
 *   or a span that ends before it starts.
 */
export function parseFuzzyDate(text: string): FuzzyDate | null {
  if (text.length > 120) return null;
  const plain = text
    .replace(/[\s\u200e\u200f]+/g, ' ')
    .replace(/−/g, '-')
    .replace(/[—‒]/g, '–')
    .trim();
  return readEdtf(plain) ?? readEdtf(edtfOf(plain) || openSpan(plain) || closedSpan(plain));
}

/** EDTF for a date that is no span, in any form; empty where it is none. */
function edtfOf(text: string): string {
  return (readMoment(text) ?? readMoment(rewrite(text)))?.edtf ?? '';
}

/** "before 1894", "since July 1961" */
function openSpan(text: string): string {
  const [, word = '', rest = ''] = /^(before|after|until|till|by|since) (.+)$/i.exec(text) ?? [];
  const point = readMoment(edtfOf(rest));
  if (!point) return '';
  const mark = point.edtf.replace(/[^~?%]/g, '');
  if (/^be/i.test(word)) return `/${neighbour(point, -1)}${mark}`;
  if (/^a/i.test(word)) return `${neighbour(point, 1)}${mark}/`;
  return /^s/i.test(word) ? `${point.edtf}/..` : `../${point.edtf}`;
}

function closedSpan(text: string): string {
  // A hyphen joins two dates where it stands between spaces or is the only one.
  const [, left = '', right = ''] = SPAN.exec(text) ?? /^([^-]+)-([^-]*)$/.exec(text) ?? [];
  if (/^(?:present|now|today|ongoing)?$/i.test(right)) return left && `${edtfOf(left)}/..`;
  // "1914–18"; "March 25–28, 2018"
  const short = /^\d\d$/.test(right) && /(?:^|\D)(\d\d)\d\d$/.exec(left)?.[1];
  const whole = short ? short + right : right;
  const last = edtfOf(whole) ? whole : `${left.split(' ')[0]} ${whole}`;
  // "25–28 March 2018", "500–400 BCE": the left side borrows what follows the right one.
  const words = last.split(' ');
  const lefts = words.map((_, index) => [left, ...words.slice(index + 1)].join(' '));
  const from = lefts.map(edtfOf).find(Boolean);
  const to = edtfOf(last);
  return from && to ? `${from}/${to}` : '';
}

/** EDTF for a date in words that is no span. It may still be impossible. */
function rewrite(text: string): string {
  const sure = text.replace(PERHAPS, '');
  const bare = sure.replace(ABOUT, '');
  const bce = BCE.test(bare);
  const core = bare.replace(bce ? BCE : CE, '');
  const date = ago(bare) || wholeYears(core, bce) || day(core, bce, core !== bare);
  return date && date + (bare === sure ? '' : '~') + (sure === text ? '' : '?');
}

function ago(text: string): string {
  const [, number = '', unit, short] = AGO.exec(text) ?? [];
  const size = unit ?? short ?? '';
  const power = /^m/i.test(size) ? 6 : /^[bg]/i.test(size) ? 9 : size ? 3 : 0;
  const years = Math.round(Number(`${number.replace(/,(?=\d{3})/g, '')}e${power}`));
  if (!(years >= 1000)) return '';
  // 2001, so that round numbers are round numbers BCE: 10,000 years ago is 8,000 BCE.
  return years < 1e5 ? `${writeMoment({year: 2001 - years}, YEAR)}~` : `Y-${years}`;
}

/** "the 1950s", "19th century" */
function wholeYears(text: string, bce: boolean): string {
  const [, decade, ordinal, kind = ''] =
    /^(?:the )?(?:(\d\d[1-9])0s|(\d\d?)(?:st|nd|rd|th)[ -](century|millennium))$/i.exec(text) ?? [];
  if (decade) return bce ? '' : `${decade}X`;
  if (!Number(ordinal)) return '';
  const before = String(Number(ordinal) - 1);
  return (bce ? '-' : '') + (/^c/i.test(kind) ? `${before.padStart(2, '0')}XX` : `${before}XXX`);
}

/** "1961", "1961/07/11", "11.7.1961", "11 July 1961", "July 11th, 1961", "July 1961" */
function day(text: string, bce: boolean, era: boolean): string {
  const [, y, m, d] = /^(\d{4})[-/.年](0?[1-9]|1[0-2])(?:[-/.月](\d\d?))?[月日]?$/.exec(text) ?? [];
  if (y && (d || !text.includes('.'))) return write(y, Number(m), d);
  const dotted = /^(\d\d?)\. ?(\d\d?)\. ?(\d{4})$/.exec(text);
  if (dotted) return write(dotted[3] ?? '', Number(dotted[2]), dotted[1]);

  const numbers: string[] = [];
  let month = 0;
  for (const word of text.toLowerCase().split(/[ ,.]+/)) {
    const named = word.length > 2 ? MONTHS.findIndex((name) => name.startsWith(word)) : -1;
    if (named >= 0 && !month) month = named + 1;
    else if (/^\d+(?:st|nd|rd|th)?$/.test(word)) numbers.push(word.replace(/\D/g, ''));
    else if (word && word !== 'of') return '';
  }
  // "12,000 BCE"
  if (!month) return write(/^\d{1,3}(?:,\d{3})+$/.test(text) ? numbers.join('') : text, 0);
  const [a = '', b, c] = numbers;
  if (c) return '';
  return b === undefined ? write(a, month) : a.length > 2 ? write(a, month, b) : write(b, month, a);

  function write(digits: string, month: number, day?: string): string {
    const count = Number(digits);
    if (!count || digits.length > (era ? 12 : 4) || digits.length < (era ? 1 : 3)) return '';
    const year = bce ? 1 - count : count;
    return writeMoment({year, month, day: Number(day)}, day ? DAY : month ? MONTH : YEAR);
  }
}
