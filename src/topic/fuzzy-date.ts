/** Dates that may be spans, or only roughly known: `1961-07`, `1950/1953`, `1894~`, `195X`, `500 BCE`. */
export {type DatePrecision, type FuzzyDate, compareFuzzyDates} from './fuzzy-date-model.js';
export {parseFuzzyDate} from './fuzzy-date-parse.js';
export {
  type DateFormat,
  type DateWords,
  ENGLISH_DATE_WORDS,
  ENGLISH_SHORT_DATE_WORDS,
  formatFuzzyDate,
} from './fuzzy-date-format.js';
