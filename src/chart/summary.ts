import type {Sheet, SheetRow} from './sheet.js';
import type {Wording} from './wording.js';

/** A value with the row that it stands in. */
interface Point {
  readonly row: SheetRow;
  readonly value: number;
}

// Two columns are what a listener can follow; the table has the rest.
const MOST_COLUMNS = 2;
const MOST_GAPS = 6;
const PERCENT = /^(?:%|per ?cent)$/;

/** Digits after the point that a listener can take in. */
function digitsOf(value: number): number | undefined {
  const size = Math.abs(value);
  return size >= 1000 ? 0 : size >= 1 ? 2 : undefined;
}

/** The story of one column: where it began, how far up and down it went, where it ends. */
class Story {
  private first = true;
  private readonly sheet: Sheet;
  private readonly column: number;
  private readonly words: Wording;
  private readonly unit: string;

  constructor(sheet: Sheet, column: number, words: Wording, unit: string) {
    this.sheet = sheet;
    this.column = column;
    this.words = words;
    this.unit = sheet.columns[column]?.unit ?? unit;
  }

  private get points(): Point[] {
    return this.sheet.rows.flatMap((row) => {
      const value = row.cells[this.column]?.quantity.value ?? null;
      return value === null ? [] : [{row, value}];
    });
  }

  /** After its first mention a unit is cut to its multiplier: "260.16 million". */
  private say({row, value}: Point): string {
    const quantity = row.cells[this.column]?.quantity;
    if (!quantity) return '';
    const short = /^(?:thousand|million|billion|trillion)\b/.exec(this.unit)?.[0];
    const unit = this.first || PERCENT.test(this.unit) ? this.unit : (short ?? '');
    this.first = false;
    return this.words.quantity(quantity, unit, digitsOf(value));
  }

  sentence(): string {
    const {t} = this.words;
    const {points} = this;
    const label = this.sheet.columns[this.column]?.label ?? '';
    const [start] = points;
    const end = points.at(-1);
    if (!start || !end) return t('sumNone', {label});
    if (start === end) return t('sumOne', {label, value: this.say(start), at: start.row.label});
    const high = points.reduce((a, b) => (b.value > a.value ? b : a));
    const low = points.reduce((a, b) => (b.value < a.value ? b : a));
    if (points.some(({row}) => row.time === undefined)) {
      const [at, from] = [high.row.label, low.row.label];
      return t('sumNames', {label, value: this.say(high), at, lowest: this.say(low), from});
    }
    const clauses = this.clauses(start, end, high, low);
    return t('sumStory', {label, clauses: this.words.list(clauses)});
  }

  private clauses(start: Point, end: Point, high: Point, low: Point): string[] {
    const {t} = this.words;
    if (high.value === low.value) {
      return [t('sumSame', {value: this.say(start), from: start.row.label, at: end.row.label})];
    }
    const turns = [...new Set([high, low])]
      .filter((point) => point.value !== start.value && point.value !== end.value)
      .sort((a, b) => (a.row.time ?? 0) - (b.row.time ?? 0));
    return [...turns, end].map((point, index) => {
      const before = index ? undefined : start;
      const up = point.value > (turns[index - 1] ?? start).value;
      const origin = before && {start: this.say(before), from: before.row.label};
      const values: Record<string, string> = {
        ...origin,
        value: this.say(point),
        at: point.row.label,
      };
      if (before && point === end) return t(up ? 'sumRose' : 'sumFell', values);
      if (before) return t(up ? 'sumRoseHigh' : 'sumFellLow', values);
      return point === end ? t('sumEnd', values) : t(up ? 'sumHigh' : 'sumLow', values);
    });
  }
}

/** What the sheet shows, in two or three sentences; nothing for an empty one. */
export function summarise(sheet: Sheet, words: Wording, unit = ''): string {
  const {columns, rows} = sheet;
  if (!rows.length) return '';
  const {t} = words;
  const sentences = columns
    .slice(0, MOST_COLUMNS)
    .map((_, index) => new Story(sheet, index, words, unit).sentence());
  if (columns.length > MOST_COLUMNS)
    sentences.push(t('sumMany', {n: columns.length - MOST_COLUMNS}));
  const gaps = rows.filter(({cells}) => cells.some(({quantity}) => quantity.value === null));
  if (gaps.length && gaps.length < rows.length) {
    const names = gaps.slice(0, MOST_GAPS).map(({label}) => label);
    const rest = gaps.length - names.length;
    if (rest) names.push(t('sumMore', {n: rest}));
    sentences.push(t('sumGaps', {rows: words.list(names)}));
  }
  const n = rows.flatMap(({cells}) => cells).filter(({disputed}) => disputed).length;
  if (n) sentences.push(t('sumDisputed', {n}));
  return sentences.join(' ');
}
