import {expect} from 'chai';
import fc from 'fast-check';
import {
  ENGLISH_DATE_WORDS,
  compareFuzzyDates,
  formatFuzzyDate,
  parseFuzzyDate,
} from '../../src/topic/fuzzy-date.js';

/** What is typed, EDTF, words. */
const READ: readonly (readonly [text: string, edtf: string, words: string])[] = [
  ['1961', '1961', '1961'],
  ['1961-07', '1961-07', 'July 1961'],
  ['1961-07-11', '1961-07-11', '11 July 1961'],
  ['1961-07-11T10:30', '1961-07-11T10:30', '11 July 1961 at 10:30'],
  ['1961-07-11T10:30:00+09:00', '1961-07-11T10:30', '11 July 1961 at 10:30'],
  ['1950/1953', '1950/1953', '1950–1953'],
  ['1950-06-25/1953-07-27', '1950-06-25/1953-07-27', '25 June 1950 – 27 July 1953'],
  ['2018-05-07/2018-05-08', '2018-05-07/2018-05-08', '7–8 May 2018'],
  ['1958-02-19/1958-10', '1958-02-19/1958-10', '19 February 1958 – October 1958'],
  ['../1894', '../1894', 'until 1894'],
  ['1894/..', '1894/..', 'since 1894'],
  ['1894~', '1894~', 'about 1894'],
  ['1894?', '1894?', 'perhaps 1894'],
  ['1894%', '1894%', 'perhaps about 1894'],
  ['1950~/1953', '1950~/1953', 'about 1950 – 1953'],
  ['195X', '195X', 'the 1950s'],
  ['190X', '190X', '1900–1909'],
  ['19XX', '19XX', 'the 20th century'],
  ['1XXX', '1XXX', 'the 2nd millennium'],
  ['1961-XX', '1961', '1961'],
  ['-0099', '-0099', '100 BCE'],
  ['0000', '0000', '1 BCE'],
  ['Y-13800000000', 'Y-13800000000', '13.8 billion years ago'],
  ['Y12000', 'Y12000', '12,000'],
  ['c. 1894', '1894~', 'about 1894'],
  ['ca 1894', '1894~', 'about 1894'],
  ['circa 1894', '1894~', 'about 1894'],
  ['1894 (?)', '1894?', 'perhaps 1894'],
  ['500 BCE', '-0499', '500 BCE'],
  ['500 BC', '-0499', '500 BCE'],
  ['99 BCE', '-0098', '99 BCE'],
  ['500–400 BCE', '-0499/-0399', '500–400 BCE'],
  ['27 BCE – AD 14', '-0026/0014', '27 BCE – 14 CE'],
  ['15 March 44 BC', '-0043-03-15', '15 March 44 BCE'],
  ['12,000 BCE', 'Y-11999', '12,000 BCE'],
  ['AD 79', '0079', '79 CE'],
  ['79 CE', '0079', '79 CE'],
  ['24 August 79 CE', '0079-08-24', '24 August 79 CE'],
  ['the 1950s', '195X', 'the 1950s'],
  ['1950s', '195X', 'the 1950s'],
  ['19th century', '18XX', 'the 19th century'],
  ['3rd century BC', '-02XX', 'the 3rd century BCE'],
  ['before 1894', '/1893', 'before 1894'],
  ['after 1894', '1895/', 'after 1894'],
  ['until 1894', '../1894', 'until 1894'],
  ['since July 1894', '1894-07/..', 'since July 1894'],
  ['before 1 March 1960', '/1960-02-29', 'before 1 March 1960'],
  ['before about 500 BCE', '/-0500~', 'before about 500 BCE'],
  ['after the 1950s', '196X/', 'after the 1950s'],
  ['2011–present', '2011/..', 'since 2011'],
  ['1950–1953', '1950/1953', '1950–1953'],
  ['1950-1953', '1950/1953', '1950–1953'],
  ['from 1950 to 1953', '1950/1953', '1950–1953'],
  ['1950-12', '1950-12', 'December 1950'],
  ['1914-18', '1914/1918', '1914–1918'],
  ['1908–12', '1908/1912', '1908–1912'],
  ['11 July 1961', '1961-07-11', '11 July 1961'],
  ['July 11, 1961', '1961-07-11', '11 July 1961'],
  ['11th of July, 1961', '1961-07-11', '11 July 1961'],
  ['July 1961', '1961-07', 'July 1961'],
  ['Sept. 1961', '1961-09', 'September 1961'],
  ['25–28 March 2018', '2018-03-25/2018-03-28', '25–28 March 2018'],
  ['March 25–28, 2018', '2018-03-25/2018-03-28', '25–28 March 2018'],
  ['25 June 1950 – 27 July 1953', '1950-06-25/1953-07-27', '25 June 1950 – 27 July 1953'],
  ['1961/07/11', '1961-07-11', '11 July 1961'],
  ['11.7.1961', '1961-07-11', '11 July 1961'],
  ['1961年7月11日', '1961-07-11', '11 July 1961'],
  ['13.8 billion years ago', 'Y-13800000000', '13.8 billion years ago'],
  ['66 million years ago', 'Y-66000000', '66 million years ago'],
  ['66 Ma', 'Y-66000000', '66 million years ago'],
  ['10,000 years ago', '-7999~', 'about 8000 BCE'],
];

describe('parseFuzzyDate', () => {
  for (const [text, edtf, words] of READ) {
    it(`reads “${text}” as ${words}`, () => {
      const date = parseFuzzyDate(text);
      expect(date?.edtf).to.equal(edtf);
      expect(date && formatFuzzyDate(date, {locale: 'en-GB'}).replace(', 10', ' at 10')).to.equal(
        words,
      );
      expect(parseFuzzyDate(edtf)).to.deep.equal(date);
    });
  }

  it('refuses dates that do not exist, and those that could be two', () => {
    const refused = [
      '',
      'soon',
      '31 June 1961',
      '1961-06-31',
      '1961-13',
      '1900-02-29',
      '1953/1950',
      '1961-07-11/1961-07-10',
      '1961-07-11T24:00',
      '11/07/1961',
      '1900s',
      '0 BCE',
      'AD 0',
      '-500',
      '1961-W28',
      '1961 – soon',
      'soon – 1961',
      'soon–present',
      '1961/0',
      '–1950',
      '5 May',
      'July 61',
      '12',
      '66 years ago',
      '../..',
      '/',
    ];
    for (const text of refused) expect(parseFuzzyDate(text), text).to.equal(null);
  });

  it('knows no year zero', () => {
    expect(parseFuzzyDate('1 BCE')?.end).to.equal(parseFuzzyDate('AD 1')?.start);
  });

  it('bounds what it reads', () => {
    expect(parseFuzzyDate('1961')).to.include({start: 1961, end: 1962, span: false});
    expect(parseFuzzyDate('195X')).to.include({start: 1950, end: 1960, precision: 'decade'});
    expect(parseFuzzyDate('-02XX')).to.include({start: -299, end: -199, precision: 'century'});
    expect(parseFuzzyDate('1950-06/1953')).to.include({end: 1954, span: true, precision: 'year'});
    expect(parseFuzzyDate('before 1894')).to.include({end: 1894, open: 'start', span: true});
    expect(parseFuzzyDate('1894/..')).to.include({start: 1894, end: 1895, open: 'end'});
    expect(parseFuzzyDate('c. 1894?')).to.include({approximate: true, uncertain: true});
  });

  it('throws for no text', () => {
    fc.assert(fc.property(fc.string({unit: 'binary'}), (text) => void parseFuzzyDate(text)));
    const near = fc.string({unit: fc.constantFrom(...'0123456789X-–/.,~?% TY:BCEADcasthmayjul')});
    fc.assert(
      fc.property(near, (text) => {
        const date = parseFuzzyDate(text);
        if (date) formatFuzzyDate(date);
      }),
      {numRuns: 300},
    );
  });
});

const pad = (value: number, length: number) => String(value).padStart(length, '0');
const year = fc
  .integer({min: -9998, max: 9999})
  .map((value) => (value < 0 ? '-' : '') + pad(Math.abs(value), 4));
const day = fc
  .tuple(year, fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}))
  .map(([y, m, d]) => `${y}-${pad(m, 2)}-${pad(d, 2)}`);
const moment = fc
  .tuple(
    fc.oneof(
      year,
      day,
      day.map((date) => date.slice(0, -3)),
      day.map((date) => `${date}T10:30`),
      year.map((text) => `${text.slice(0, -1)}X`),
      year.map((text) => `${text.slice(0, -2)}XX`),
      fc.integer({min: 1e4, max: 14e9}).map((years) => `Y-${years}`),
    ),
    fc.constantFrom('', '~', '?', '%', '~?'),
  )
  .map(([text, mark]) => text + mark);
const edtf = fc.oneof(
  moment,
  moment.map((text) => `../${text}`),
  moment.map((text) => `${text}/`),
  fc.tuple(moment, moment).map((sides) => sides.join('/')),
);
const date = edtf.map((text) => parseFuzzyDate(text)).filter((parsed) => parsed !== null);

describe('FuzzyDate', () => {
  it('is read back from its EDTF', () => {
    fc.assert(
      fc.property(date, (given) => {
        expect(parseFuzzyDate(given.edtf)).to.deep.equal(given);
        expect(given.end).to.be.above(given.start);
      }),
      {numRuns: 300},
    );
  });

  it('has words in every locale and style', () => {
    fc.assert(
      fc.property(
        date,
        fc.constantFrom('en', 'en-US', 'de', 'zh', 'ko', 'ar-EG', 'fa', 'th', 'no such locale'),
        fc.constantFrom('long' as const, 'short' as const),
        (given, locale, style) => {
          expect(formatFuzzyDate(given, {locale, style})).to.match(/\p{N}/u).and.not.match(/[{}]/);
        },
      ),
      {numRuns: 300},
    );
  });

  it('of a day, month or year is read back from its English words', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          year,
          day,
          day.map((text) => text.slice(0, -3)),
        ),
        fc.constantFrom('en-GB', 'en-US'),
        fc.constantFrom('long' as const, 'short' as const),
        (text, locale, style) => {
          const given = parseFuzzyDate(text);
          const words = given && formatFuzzyDate(given, {locale, style});
          expect(parseFuzzyDate(words ?? ''), words ?? text).to.deep.equal(given);
        },
      ),
      {numRuns: 300},
    );
  });
});

describe('formatFuzzyDate', () => {
  const format = (text: string, options = {}) => {
    const parsed = parseFuzzyDate(text);
    return parsed && formatFuzzyDate(parsed, options);
  };

  it('writes dates as the locale does', () => {
    expect(format('1961-07-11', {locale: 'en-US'})).to.equal('July 11, 1961');
    expect(format('1961-07-11', {locale: 'de'})).to.equal('11. Juli 1961');
    expect(format('1961-07-11', {locale: 'zh'})).to.equal('1961年7月11日');
    expect(format('1961', {locale: 'ko'})).to.equal('1961년');
    expect(format('0079-08-24', {locale: 'en-US'})).to.equal('August 24, 79 CE');
  });

  it('has a short style', () => {
    const short = (text: string) => format(text, {locale: 'en-GB', style: 'short'});
    expect(short('1961-07-11')).to.equal('11 Jul 1961');
    expect(short('1894~')).to.equal('c. 1894');
    expect(short('1894?')).to.equal('1894?');
    expect(short('195X')).to.equal('1950s');
  });

  it('takes the words of another language', () => {
    const words = {
      ...ENGLISH_DATE_WORDS,
      about: 'um {date}',
      century: '{n} Jahrhundert',
      bce: '{date} v. Chr.',
      ordinals: {other: '.'},
    };
    expect(format('1894~', {locale: 'de', words})).to.equal('um 1894');
    expect(format('19XX', {locale: 'de', words})).to.equal('20. Jahrhundert');
    expect(format('-0499', {locale: 'de', words})).to.equal('500 v. Chr.');
  });
});

describe('compareFuzzyDates', () => {
  it('sorts by start, and a span before what happened in it', () => {
    const texts = ['1961-07-11', '1950-06-25', '66 Ma', '1950/1953', 'before 1950', '1950', '195X'];
    const sorted = texts
      .map((text) => parseFuzzyDate(text))
      .filter((each) => each !== null)
      .sort(compareFuzzyDates)
      .map((each) => each.edtf);
    expect(sorted).to.deep.equal([
      'Y-66000000',
      '/1949',
      '195X',
      '1950/1953',
      '1950',
      '1950-06-25',
      '1961-07-11',
    ]);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(date, date, date, (a, b, c) => {
        expect(compareFuzzyDates(a, a)).to.equal(0);
        expect(Math.sign(compareFuzzyDates(a, b))).to.equal(
          -Math.sign(compareFuzzyDates(b, a)) + 0,
        );
        if (compareFuzzyDates(a, b) <= 0 && compareFuzzyDates(b, c) <= 0) {
          expect(compareFuzzyDates(a, c)).to.be.at.most(0);
        }
      }),
    );
  });
});
