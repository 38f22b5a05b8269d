import {formatFuzzyDate, parseFuzzyDate} from '../topic/fuzzy-date.js';
import type {ChartData, Series} from '../topic/types.js';
import {References} from './references.js';
import {withoutLog, type ScaleKind} from './scale.js';
import {between, sheetOf, viewsOf, withGaps, type Sheet, type View} from './sheet.js';
import {summarise} from './summary.js';
import type {Wording} from './wording.js';

/** What the author or the reader asked for. */
export interface Wish {
  readonly series: string;
  readonly view: View;
  readonly scale: ScaleKind;
  readonly from: string;
  readonly to: string;
}

/** What is shown: the wish as far as the data allows it. */
export interface Composition {
  readonly series: Series;
  readonly views: readonly View[];
  readonly view: View;
  readonly scale: ScaleKind;
  /** What is drawn, or listed in the table view. */
  readonly sheet: Sheet;
  /** Each row of the sheet in words. */
  readonly names: readonly string[];
  /** The unit that all columns share, or none. */
  readonly unit: string;
  readonly summary: string;
  /** Why some or all values have no place on a logarithmic scale. */
  readonly scaleNote: string;
  readonly references: References;
}

/** The unit that all columns of a sheet share; empty where they have several. */
export function sharedUnit({columns}: Sheet, {unit = ''}: ChartData): string {
  const units = new Set(columns.map((column) => column.unit ?? unit));
  return units.size === 1 ? ([...units][0] ?? '') : '';
}

// Within a sentence English takes no capital, but for names and initials.
function lowered(label: string, locale: string): string {
  return locale.startsWith('en') ? label.replace(/^[A-Z](?=[a-z])/, (a) => a.toLowerCase()) : label;
}

/** The columns of a series as they stand, within the years asked for. */
export function listed(
  series: Series,
  view: View,
  data: ChartData,
  {from, to}: Wish,
  {t, locale}: Wording,
): Sheet {
  const name = (computed: 'balance' | 'total', outflow: string, inflow: string): string =>
    t(computed === 'total' ? 'totalOf' : 'balanceOf', {
      outflow: lowered(outflow, locale),
      inflow: lowered(inflow, locale),
    });
  const sheet = sheetOf(series, view, data, name);
  return between(sheet, parseFuzzyDate(from)?.start, parseFuzzyDate(to)?.end);
}

function scaleNote(sheet: Sheet, {t}: Wording): string {
  const quantities = sheet.rows.flatMap(({cells}) => cells.map(({quantity}) => quantity));
  const n = withoutLog(quantities);
  const all = quantities.filter(({value}) => value !== null).length;
  if (!n) return '';
  return n === all ? t('allLog') : t('noLog', {n, all});
}

/** A year that the table leaves out, as a reader knows it: −399 is "400 BCE". */
function yearName(year: number, locale: string): string {
  const date = year < 1 ? parseFuzzyDate(`${1 - year} BCE`) : null;
  return date ? formatFuzzyDate(date, {locale}) : String(year);
}

/** Resolves a wish; `undefined` where the data has no series. */
export function compose(data: ChartData, wish: Wish, words: Wording): Composition | undefined {
  const series = data.series.find(({id}) => id === wish.series) ?? data.series[0];
  if (!series) return undefined;
  const views = viewsOf(series);
  const view = views.includes(wish.view) ? wish.view : 'compare';
  const table = view === 'table';
  const plain = listed(series, view, data, wish, words);
  const told = table ? listed(series, 'compare', data, wish, words) : plain;
  const sheet = table ? plain : withGaps(plain, (year) => yearName(year, words.locale));
  return {
    series,
    views,
    view,
    scale: wish.scale === 'log' ? 'log' : 'linear',
    sheet,
    names: table ? [] : sheet.rows.map((row) => words.row(row, sheet)),
    unit: sharedUnit(sheet, data),
    summary: summarise(told, words, data.unit),
    scaleNote: wish.scale === 'log' && !table ? scaleNote(sheet, words) : '',
    references: new References([series], data.sources),
  };
}
