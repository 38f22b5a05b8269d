import {decimalSign} from './quantity-format.js';
import {MISSING, type Qualifier, type Quantity, quantityOf, rangeOf} from './quantity-model.js';

const ABOUT = /^(?:[~≈∼]|ca?\.|(?:ca?|circa|about|around|approx\.?|roughly)(?= )) ?/i;

/** Prefixes and suffixes in the order in which they are tried: "<=" before "<". */
const BOUNDS: readonly (readonly [Qualifier, RegExp])[] = [
  ['at-least', /^(?:≥|>=|at least )|(?:\+| or more)$/i],
  ['at-most', /^(?:≤|<=|at most |up to )| or (?:less|fewer)$/i],
  ['more-than', /^(?:>|more than |over )/i],
  ['less-than', /^(?:<|(?:less|fewer) than |under )/i],
];

const NOTHING = /^(?:[-–—?.…]*|n\/?a|n\. ?a\.|nan|null|no (?:data|value)|unknown)$/i;

const RANGE = /^(?:between |from )?(.+?) ?(?:[–—‒…]|\.\.\.?|\bto\b|\band\b) ?(.+)$/i;
// The hyphen comes last: in "-5–1e-3" it is a sign.
const HYPHENED = /^(.+?[^e]) ?- ?(.+)$/i;

/** Sign, currency, sign, digits, exponent, what follows. */
const NUMBER =
  /^([-+]?) ?((?:\p{Lu}{0,3} ?\p{Sc}|\p{Lu}{3}(?= )|Rs\.?|kr\.?)?) ?(-?)([\d.,' ]*\d)(?:[eE]([-+]?\d+)(?!\p{L}))?(.*)$/u;

/** The powers of a thousand. "5 m" is left to metres and "5 K" to kelvin, unless a currency stands before. */
const MULTIPLIER =
  /^(?:([kK]$| ?thousand)|( ?(?:M$|[Mm]illions?|mn|mln|Mio)|m$)|( ?(?:[Bb]illions?|bn|Mrd)|[bB]$)|( ?(?:trillions?|tn)))(?!\p{L})/u;

/** What may follow a number: up to three words or signs, none of them a digit. */
const UNIT = /^(?: ?[\p{L}\p{M}\p{Sc}%‰°/²³·.'"′″]+){0,3}$/u;

/** A multiplier or a qualifier that is not known here: refused, since it would change the value. */
const DOUBT =
  /^ ?(?:b$|mil(?!es?$|li[glms])|tri|mr|md|мл|тыс|tys|tsd|lakh|crore|[十百千万萬亿億兆])|\b(?:or|and|to|than|not|est|about)\b/i;

/**
 * Reads a number as people write it: `~539`, `c. 539`, `>2,000`, `2,000+`,
 * `≤ 50`, `400–450`, `(1,234)`, `US$1.5 million`, `5 %`, `n/a`.
 *
 * Nothing is guessed. A point or comma with exactly three digits behind it
 * ("1.234") is what the locale says it is; in every other place it can only be
 * one thing, and is read so in every locale. Digits that are not grouped by
 * threes (or as in India, 12,34,567) are no number. A percent sign, a currency
 * and a unit are dropped, the value is not scaled by them; "about" before a
 * range is dropped too, since a range says more.
 *
 * @param locale A BCP 47 tag; English by default.
 * @returns `null` where the text is not a number.
 */
export function parseQuantity(text: string, locale?: string): Quantity | null {
  if (text.length > 200) return null;
  const plain = normalise(text);
  if (NOTHING.test(plain)) return MISSING;
  const decimal = decimalSign(locale);
  for (const [qualifier, pattern] of BOUNDS) {
    if (!pattern.test(plain)) continue;
    const value = parseNumber(plain.replace(pattern, '').trim(), decimal);
    return value === null ? null : quantityOf(value, qualifier);
  }
  const bare = plain.replace(ABOUT, '').trim();
  const value = parseNumber(bare, decimal);
  if (value !== null) return quantityOf(value, bare === plain ? 'exact' : 'about');
  return parseRange(bare, decimal);
}

/** One kind of space, minus, apostrophe and digit; footnote marks removed. */
function normalise(text: string): string {
  return text
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/٫/g, '.')
    .replace(/[٬’‘`]/g, "'")
    .replace(/٪/g, '%')
    .replace(/−/g, '-')
    .replace(/[\s\u200e\u200f\u061c]+/g, ' ')
    .replace(/(?: ?\[[^\]]*\]| ?[*†‡§])+ ?$/, '')
    .trim();
}

function parseRange(text: string, decimal: string): Quantity | null {
  const [, first = '', last = ''] = RANGE.exec(text) ?? HYPHENED.exec(text) ?? [];
  const high = parseNumber(last, decimal);
  // "1.2–1.5 million": the multiplier stands for both.
  const shared = /\d$/.test(first) ? (NUMBER.exec(last)?.[6] ?? '') : '';
  const low = parseNumber(first + shared, decimal);
  return low === null || high === null || low > high ? null : rangeOf(low, high);
}

function parseNumber(text: string, decimal: string): number | null {
  const accounting = /^\((.*)\)( ?%?)$/.exec(text);
  const match = NUMBER.exec(accounting ? `${accounting[1]}${accounting[2]}` : text);
  if (!match) return null;
  const [, before, currency, after, number = '', exponent = '0', rest = ''] = match;
  if ((before && after) || (accounting && (before || after))) return null;
  const [multiplier = '', ...powers] = MULTIPLIER.exec(rest) ?? [];
  // Without a currency "5m" and "5b" may be anything.
  if (/^[mbB]$/.test(multiplier) && !currency) return null;
  const unit = rest.slice(multiplier.length);
  if (!UNIT.test(unit) || DOUBT.test(unit)) return null;
  const power = (powers.findIndex(Boolean) + 1) * 3;
  const value = Number(`${ungroup(number.trim(), decimal)}e${Number(exponent) + power}`);
  if (!Number.isFinite(value)) return null;
  return before === '-' || after || accounting ? 0 - value : value;
}

/** The digits with a decimal point and no groups; words where the groups are not groups. */
function ungroup(text: string, decimal: string): string {
  const last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  const mark = text.charAt(last);
  const single = last >= 0 && text.indexOf(mark) === last;
  const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/.test(text);
  const point = single && (!ambiguous || (mark === ',') === (decimal === ','));
  const whole = point ? text.slice(0, last) : text;
  const fraction = point ? text.slice(last + 1) : '';
  if (!/^(?:\d*|\d{1,3}([.,' ])(?:\d{2,3}\1)*\d{3})$/.test(whole) || /\D/.test(fraction))
    return 'none';
  return `${whole.replace(/\D/g, '')}.${fraction}`;
}
