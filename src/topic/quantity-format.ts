import {supportedLocale} from './locale.js';
import type {Qualifier, Quantity} from './quantity-model.js';

/** How each qualifier is put: `{n}` stands for the number, `{low}` and `{high}` for the bounds of a range. */
export type QuantityWords = Readonly<Record<Exclude<Qualifier, 'exact'>, string>>;

export const ENGLISH_QUANTITY_WORDS: QuantityWords = {
  about: 'about {n}',
  'more-than': 'more than {n}',
  'at-least': 'at least {n}',
  'less-than': 'less than {n}',
  'at-most': 'at most {n}',
  range: '{low}–{high}',
  missing: 'no value',
};

/** The short form for axes and tables. */
export const QUANTITY_SYMBOLS: QuantityWords = {
  about: '~{n}',
  'more-than': '>{n}',
  'at-least': '≥{n}',
  'less-than': '<{n}',
  'at-most': '≤{n}',
  range: '{low}–{high}',
  missing: '–',
};

export interface QuantityFormat {
  /** A BCP 47 tag; English by default and where the tag is not one. */
  readonly locale?: string;
  /** Words in another language, or {@link QUANTITY_SYMBOLS}. */
  readonly words?: QuantityWords;
  /** Most decimals; as many as the number has by default. */
  readonly digits?: number;
}

const formats = new Map<string, Intl.NumberFormat>();

// Building a format costs more than using it a thousand times.
function numberFormat(locale = 'en', digits?: number): Intl.NumberFormat {
  const key = locale + digits;
  let format = formats.get(key);
  if (!format) {
    // 15 digits are all that a double holds: 0.1 + 0.2 is shown as 0.3.
    const options =
      digits === undefined ? {maximumSignificantDigits: 15} : {maximumFractionDigits: digits};
    format = new Intl.NumberFormat(supportedLocale(locale), options);
    formats.set(key, format);
  }
  return format;
}

/** The character between whole number and decimals. */
export function decimalSign(locale?: string): string {
  const parts = numberFormat(locale).formatToParts(0.5);
  return parts.find(({type}) => type === 'decimal')?.value ?? '.';
}

/** A plain number in the locale's digits and separators. */
export function formatNumber(value: number, {locale, digits}: QuantityFormat = {}): string {
  return numberFormat(locale, digits).format(value);
}

/** The quantity in words ("more than 2,000") or, with {@link QUANTITY_SYMBOLS}, in short (">2,000"). */
export function formatQuantity(quantity: Quantity, options: QuantityFormat = {}): string {
  const {locale, words = ENGLISH_QUANTITY_WORDS, digits} = options;
  const {qualifier, value, low, high} = quantity;
  if (value === null || qualifier === 'missing') return words.missing;
  const text = (number: number | null) => numberFormat(locale, digits).format(number ?? value);
  if (qualifier === 'exact') return text(value);
  const template = words[qualifier];
  // A minus sign would run into the dash of a range.
  const roomy = low !== null && low < 0 ? template.replace('–', ' – ') : template;
  return roomy.replace(/{(low|high|n)}/g, (_, name: string) =>
    text(name === 'low' ? low : name === 'high' ? high : value),
  );
}

/** Text that `parseQuantity`, without a locale, reads back to the same quantity. */
export function serialiseQuantity({qualifier, value, low, high}: Quantity): string {
  if (value === null || qualifier === 'missing') return 'n/a';
  if (qualifier === 'exact') return String(value);
  return QUANTITY_SYMBOLS[qualifier]
    .replace('{n}', String(value))
    .replace('{low}', String(low))
    .replace('{high}', String(high));
}
