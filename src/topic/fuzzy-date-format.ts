import {isLeapYear} from './calendar.js';
import {CENTURY, DAY, DECADE, MONTH, type Moment, YEAR, neighbour, readMoment} from './edtf.js';
import type {FuzzyDate} from './fuzzy-date-model.js';
import {supportedLocale} from './locale.js';

/** How a date is put in a language. `{date}` and the like stand for what is formatted. */
export interface DateWords {
  /** `{date}` */
  readonly about: string;
  /** `{date}` */
  readonly perhaps: string;
  /** `{date}`: at some time before. */
  readonly before: string;
  /** `{date}`: at some time after. */
  readonly after: string;
  /** `{date}`: a span with an open start. */
  readonly until: string;
  /** `{date}`: a span with an open end. */
  readonly since: string;
  /** `{date}` */
  readonly bce: string;
  /** `{date}`: put to the years 1 to 99. */
  readonly ce: string;
  /** `{n}`: the decade's first year. */
  readonly decade: string;
  /** `{n}`: an ordinal. */
  readonly century: string;
  /** `{n}`: an ordinal. */
  readonly millennium: string;
  /** `{n}`: a great number in words, "66 million". */
  readonly ago: string;
  /** `{start}`, `{end}`: where the browser cannot write the range. */
  readonly range: string;
  /** Ending of an ordinal by its plural category. */
  readonly ordinals: Readonly<Partial<Record<Intl.LDMLPluralRule, string>>>;
}

export const ENGLISH_DATE_WORDS: DateWords = {
  about: 'about {date}',
  perhaps: 'perhaps {date}',
  before: 'before {date}',
  after: 'after {date}',
  until: 'until {date}',
  since: 'since {date}',
  bce: '{date} BCE',
  ce: '{date} CE',
  decade: 'the {n}s',
  century: 'the {n} century',
  millennium: 'the {n} millennium',
  ago: '{n} years ago',
  range: '{start} – {end}',
  ordinals: {one: 'st', two: 'nd', few: 'rd', other: 'th'},
};

/** The default for the short style. */
export const ENGLISH_SHORT_DATE_WORDS: DateWords = {
  ...ENGLISH_DATE_WORDS,
  about: 'c. {date}',
  perhaps: '{date}?',
  decade: '{n}s',
  century: '{n} century',
  millennium: '{n} millennium',
};

export interface DateFormat {
  /** A BCP 47 tag; English by default and where the tag is not one. */
  readonly locale?: string;
  /** Words in another language. */
  readonly words?: DateWords;
  /** `long` ("11 July 1961", the default) or `short` ("11 Jul 1961"). */
  readonly style?: 'long' | 'short';
}

type Context = Required<DateFormat>;

/** The date in words: "about 1894", "the 1950s", "25–28 March 2018", "before 500 BCE". */
export function formatFuzzyDate(date: FuzzyDate, options: DateFormat = {}): string {
  const {style = 'long'} = options;
  const words = style === 'short' ? ENGLISH_SHORT_DATE_WORDS : ENGLISH_DATE_WORDS;
  const context = {locale: supportedLocale(options.locale), words: options.words ?? words, style};
  const [first = '', last] = date.edtf.split('/');
  const from = readMoment(first);
  const to = last === undefined ? from : readMoment(last);
  if (from && to) return from === to ? formatMoment(from, context) : formatRange(from, to, context);
  const known = from ?? to;
  if (!known) return date.edtf;
  const {words: open} = context;
  if (first && last) return put(from ? open.since : open.until, formatMoment(known, context));
  // "After 1894" is written `1895/`: it is the date beside the known one that people name.
  const beside = readMoment(neighbour(known, from ? -1 : 1)) ?? known;
  const {approximate, uncertain} = known;
  const named = formatMoment({...beside, approximate, uncertain}, context);
  return put(from ? open.after : open.before, named);
}

/** Fills the places of a template in their order. */
function put(template: string, ...texts: readonly string[]): string {
  let next = 0;
  return template.replace(/{\w+}/g, () => texts[next++] ?? '');
}

function formatRange(from: Moment, to: Moment, context: Context): string {
  const {words} = context;
  const sure = ![from, to].some(({approximate, uncertain}) => approximate || uncertain);
  if (sure && from.level === to.level && from.level <= YEAR) {
    if (isPlain(from) && isPlain(to)) {
      const text = dateFormat(from, context).formatRange(dateOf(from), dateOf(to));
      // Engines differ in the spaces round the dash: none between two words or numbers of a day.
      return text
        .replace(/\u2009/g, ' ')
        .replace(/^(\S+) – (\S+)$|\b(\d\d?) – (\d\d?\b)/, '$1$3–$2$4');
    }
    if (from.level === YEAR && from.start > -1e5 && to.end <= 1) {
      return put(words.bce, years(from.start, to.start, context));
    }
  }
  return put(words.range, formatMoment(from, context), formatMoment(to, context));
}

function formatMoment(moment: Moment, context: Context): string {
  const {words} = context;
  const {start, end, approximate, uncertain} = moment;
  let text = formatPlain(moment, context);
  if (start > -1e5) {
    if (end <= 1) text = put(words.bce, text);
    else if (start < 100) text = put(words.ce, text);
  }
  if (approximate) text = put(words.about, text);
  return uncertain ? put(words.perhaps, text) : text;
}

/** Without "about" and without the era. */
function formatPlain(moment: Moment, context: Context): string {
  const {level, parts, start, end} = moment;
  const {locale, words} = context;
  const {year} = parts;
  if (start <= -1e5) {
    const large = {
      notation: 'compact',
      compactDisplay: 'long',
      maximumSignificantDigits: 6,
    } as const;
    return put(words.ago, new Intl.NumberFormat(locale, large).format(-year));
  }
  if (level === DECADE) {
    // "The 1900s" might be read as a hundred years; "the 50s BCE" begin with 59.
    const clear = year % 100 > 0;
    return clear ? put(words.decade, yearNumber(year, context)) : years(start, end - 1, context);
  }
  if (level > DECADE) {
    const isCentury = level === CENTURY;
    const n = Math.abs(year) / (isCentury ? 100 : 1000) + 1;
    const ending = words.ordinals[new Intl.PluralRules(locale, {type: 'ordinal'}).select(n)] ?? '';
    return put(isCentury ? words.century : words.millennium, yearNumber(n, context) + ending);
  }
  return dateFormat(moment, context)
    .formatToParts(dateOf(moment))
    .map(({type, value}) =>
      type === 'year' && !isPlain(moment) ? yearNumber(year, context) : value,
    )
    .join('');
}

/** A year that `Date` and every engine's calendar agree on. */
function isPlain({parts: {year}}: Moment): boolean {
  return year > 1582 && year < 10000;
}

/** Other years borrow a year of the same length: only their number differs in words. */
function dateOf(moment: Moment): Date {
  const {year, month = 1, day = 1, hour = 0, minute = 0} = moment.parts;
  const borrowed = isPlain(moment) ? year : isLeapYear(year) ? 2000 : 2001;
  return new Date(Date.UTC(borrowed, month - 1, day, hour, minute));
}

/** An astronomical year as people count it, without its era. */
function yearNumber(year: number, {locale}: Context): string {
  const number = year > 0 ? year : 1 - year;
  return new Intl.NumberFormat(locale, {useGrouping: number > 9999}).format(number);
}

function years(first: number, last: number, context: Context): string {
  return `${yearNumber(first, context)}–${yearNumber(last, context)}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function dateFormat({level}: Moment, {locale, style}: Context): Intl.DateTimeFormat {
  const key = locale + style + level;
  let format = formats.get(key);
  if (!format) {
    const numeric = 'numeric';
    format = new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      timeZone: 'UTC',
      year: numeric,
      month: level <= MONTH ? style : undefined,
      day: level <= DAY ? numeric : undefined,
      hour: level < DAY ? numeric : undefined,
      minute: level < DAY ? numeric : undefined,
    });
    formats.set(key, format);
  }
  return format;
}
