import {messageLanguage, type Translate} from '../element/messages.js';
import {formatQuantity, type Quantity, type QuantityWords} from '../topic/quantity.js';
import type {Cell} from '../topic/types.js';
import type {chartMessages} from './messages.js';
import type {Sheet, SheetRow} from './sheet.js';

export type ChartTexts = Translate<typeof chartMessages>;

const qualifiers = [
  'about',
  'more-than',
  'at-least',
  'less-than',
  'at-most',
  'range',
  'missing',
] as const;

/** Puts values into words, the same for eyes, ears and files. */
export interface Wording {
  readonly t: ChartTexts;
  readonly locale: string;
  /** "about 539"; with a unit "about 539 million US dollars". */
  quantity(quantity: Quantity, unit?: string, digits?: number): string;
  /** "2021: imports 260.16, exports 57.87 million US dollars". */
  row(row: SheetRow, sheet: Sheet): string;
  /** "A, B and C". */
  list(items: readonly string[]): string;
}

/** The wording of one language; `unit` is that of columns without one. */
export function createWording(t: ChartTexts, locale: string, unit = ''): Wording {
  const words = Object.fromEntries(qualifiers.map((name) => [name, t(name)])) as QuantityWords;
  const language = messageLanguage(locale);
  // British lists have no comma before "and".
  const lists = new Intl.ListFormat(language === 'en' ? 'en-GB' : language);

  const quantity = (value: Quantity, of = '', digits?: number): string => {
    const options = {locale, words, ...(digits === undefined ? {} : {digits})};
    const text = formatQuantity(value, options).replace(/-(?=\d)/g, '−');
    if (!of || value.value === null) return text;
    return of === '%' ? t('percent', {value: text}) : t('withUnit', {value: text, unit: of});
  };

  const remark = ({disputed, note}: Cell): string => {
    const told = [disputed && t('disputed'), note].filter(Boolean).join(': ');
    return told && ` (${told})`;
  };

  const row = ({label, cells, whole}: SheetRow, {columns}: Sheet): string => {
    const units = columns.map((column) => column.unit ?? unit);
    const last = cells.findLastIndex((cell) => cell.quantity.value !== null);
    const parts = cells.map((cell, at) => {
      // A unit that all share is said once, with the last value.
      const own = at === last || units[at] !== units[last] || units[at] === '%' ? units[at] : '';
      return `${columns[at]?.label ?? ''} ${quantity(cell.quantity, own)}${remark(cell)}`;
    });
    if (whole) parts.push(`${t('whole')} ${quantity(whole.quantity, unit)}`);
    return `${label}: ${parts.join(', ')}`;
  };

  return {t, locale, quantity, row, list: (items) => lists.format(items)};
}
