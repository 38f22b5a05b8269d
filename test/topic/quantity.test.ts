import {expect} from 'chai';
import fc from 'fast-check';
import {
  MISSING,
  QUANTITY_SYMBOLS,
  compareQuantities,
  formatQuantity,
  parseQuantity,
  quantityOf,
  rangeOf,
  serialiseQuantity,
  type Qualifier,
  type Quantity,
} from '../../src/topic/quantity.js';

/** Text, canonical text, words. */
const READ: readonly (readonly [text: string, canonical: string, words: string])[] = [
  ['539', '539', '539'],
  ['~539', '~539', 'about 539'],
  ['≈ 539', '~539', 'about 539'],
  ['c. 539', '~539', 'about 539'],
  ['ca. 539', '~539', 'about 539'],
  ['about 539', '~539', 'about 539'],
  ['>2,000', '>2000', 'more than 2,000'],
  ['more than 2,000', '>2000', 'more than 2,000'],
  ['2,000+', '≥2000', 'at least 2,000'],
  ['>= 2,000', '≥2000', 'at least 2,000'],
  ['2,000 or more', '≥2000', 'at least 2,000'],
  ['<50', '<50', 'less than 50'],
  ['fewer than 50', '<50', 'less than 50'],
  ['≤ 50', '≤50', 'at most 50'],
  ['up to 50', '≤50', 'at most 50'],
  ['400–450', '400–450', '400–450'],
  ['400-450', '400–450', '400–450'],
  ['400 to 450', '400–450', '400–450'],
  ['between 400 and 450', '400–450', '400–450'],
  ['~400–450', '400–450', '400–450'],
  ['1.2–1.5 million', '1200000–1500000', '1,200,000–1,500,000'],
  ['−5 to −3', '-5–-3', '-5 – -3'],
  ['-5', '-5', '-5'],
  ['−5', '-5', '-5'],
  ['(1,234)', '-1234', '-1,234'],
  ['+5', '5', '5'],
  ['1.5e-7', '1.5e-7', '0.00000015'],
  ['12.5 %', '12.5', '12.5'],
  ['US$1.5 million', '1500000', '1,500,000'],
  ['£5m', '5000000', '5,000,000'],
  ['5k', '5000', '5,000'],
  ['13.8 billion', '13800000000', '13,800,000,000'],
  ['5 Mio. EUR', '5000000', '5,000,000'],
  ['324 m', '324', '324'],
  ['12 km²', '12', '12'],
  ['539[1]', '539', '539'],
  ['539 †', '539', '539'],
  ['١٬٢٣٤٫٥', '1234.5', '1,234.5'],
  ['５００', '500', '500'],
];

describe('parseQuantity', () => {
  for (const [text, canonical, words] of READ) {
    it(`reads “${text}” as ${words}`, () => {
      const quantity = parseQuantity(text);
      expect(quantity && serialiseQuantity(quantity)).to.equal(canonical);
      expect(quantity && formatQuantity(quantity)).to.equal(words);
    });
  }

  it('reads the separators of several locales where they can mean only one thing', () => {
    const thousand = [
      '1,234.5',
      '1.234,5',
      '1 234,5',
      '1\u00a0234,5',
      '1\u202f234,5',
      "1'234.5",
      '1’234.5',
      '1234.5',
      '1234,5',
    ];
    for (const text of thousand) expect(parseQuantity(text)?.value, text).to.equal(1234.5);
    expect(parseQuantity('12,34,567')?.value).to.equal(1_234_567);
    expect(parseQuantity('1.234.567')?.value).to.equal(1_234_567);
    expect(parseQuantity('0,123')?.value).to.equal(0.123);
  });

  it('leaves “1.234” and “1,234” to the locale', () => {
    expect(parseQuantity('1.234')?.value).to.equal(1.234);
    expect(parseQuantity('1,234')?.value).to.equal(1234);
    expect(parseQuantity('1.234', 'de')?.value).to.equal(1234);
    expect(parseQuantity('1,234', 'de')?.value).to.equal(1.234);
    expect(parseQuantity('1.234', 'no such locale')?.value).to.equal(1.234);
  });

  it('knows the ways to say that there is no value', () => {
    for (const text of ['', ' ', '-', '–', '—', '..', '…', 'n/a', 'N/A', 'n.a.', 'no data', '?']) {
      expect(parseQuantity(text), text).to.deep.equal(MISSING);
    }
  });

  it('refuses what it would have to guess', () => {
    const refused = [
      'abc',
      '12 34',
      '1,2,3',
      '1,000,00',
      '3.5.2',
      '450–400',
      '>400–450',
      '5m',
      '5 mil',
      '5 lakh',
      '5万',
      '5 B',
      '5B',
      '5 or 6',
      '1961-07-11',
      '31 June 1961',
      '0x10',
      'Infinity',
      '1e999',
      '½',
      '--5',
    ];
    for (const text of refused) expect(parseQuantity(text), text).to.equal(null);
  });

  it('keeps the bounds of each qualifier', () => {
    expect(parseQuantity('>2,000')).to.deep.equal({
      qualifier: 'more-than',
      value: 2000,
      low: 2000,
      high: null,
    });
    expect(parseQuantity('<50')).to.include({value: 50, low: null, high: 50});
    expect(parseQuantity('~539')).to.include({value: 539, low: null, high: null});
    expect(parseQuantity('400–450')).to.include({value: 425, low: 400, high: 450});
    expect(parseQuantity('7')).to.include({value: 7, low: 7, high: 7});
  });

  it('throws for no text', () => {
    fc.assert(
      fc.property(
        fc.string({unit: 'binary'}),
        fc.constantFrom('en', 'de', 'ar-EG'),
        (text, locale) => {
          parseQuantity(text, locale);
        },
      ),
    );
    const near = fc.string({unit: fc.constantFrom(..."0123456789.,-–~<>+() eEkM$%'to")});
    fc.assert(
      fc.property(near, (text) => void parseQuantity(text)),
      {numRuns: 300},
    );
  });
});

const simple: Qualifier[] = ['exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most'];
const number = fc.double({noNaN: true, noDefaultInfinity: true});
const quantity: fc.Arbitrary<Quantity> = fc.oneof(
  fc.constant(MISSING),
  fc.tuple(number, fc.constantFrom(...simple)).map(([value, qualifier]) =>
    // There is one zero in print.
    quantityOf(value || 0, qualifier),
  ),
  fc.tuple(number, number).map(([a, b]) => rangeOf(Math.min(a, b) || 0, Math.max(a, b) || 0)),
);

describe('formatQuantity', () => {
  it('writes the short form for axes and tables', () => {
    const short = (text: string) => {
      const parsed = parseQuantity(text);
      return parsed && formatQuantity(parsed, {words: QUANTITY_SYMBOLS});
    };
    expect(['~539', '>2,000', '2,000+', '<50', '400–450', 'n/a'].map(short)).to.deep.equal([
      '~539',
      '>2,000',
      '≥2,000',
      '<50',
      '400–450',
      '–',
    ]);
  });

  it('follows the locale and the words that it is given', () => {
    const words = {...QUANTITY_SYMBOLS, about: 'etwa {n}'};
    expect(formatQuantity(quantityOf(1234.5, 'about'), {locale: 'de', words})).to.equal(
      'etwa 1.234,5',
    );
    expect(formatQuantity(quantityOf(1234.5), {locale: ''})).to.equal('1,234.5');
  });

  it('shows a number as it is, or with fewer decimals', () => {
    expect(formatQuantity(quantityOf(0.1 + 0.2))).to.equal('0.3');
    expect(formatQuantity(quantityOf(2883.649), {digits: 1})).to.equal('2,883.6');
  });

  it('can be read back in the words and signs of several locales', () => {
    const whole = fc.integer({min: -1e9, max: 1e9}).map((value) => value / 100);
    fc.assert(
      fc.property(
        whole,
        fc.constantFrom(...simple),
        fc.constantFrom('en', 'de', 'fr', 'de-CH', 'hi', 'ar-EG', 'en-IN'),
        (value, qualifier, locale) => {
          const given = quantityOf(value || 0, qualifier);
          const text = formatQuantity(given, {locale, words: QUANTITY_SYMBOLS});
          expect(parseQuantity(text, locale), text).to.deep.equal(given);
          expect(parseQuantity(formatQuantity(given))).to.deep.equal(given);
        },
      ),
    );
  });
});

describe('serialiseQuantity', () => {
  it('is read back to the same quantity', () => {
    fc.assert(
      fc.property(quantity, (given) => {
        expect(parseQuantity(serialiseQuantity(given))).to.deep.equal(given);
      }),
    );
  });
});

describe('compareQuantities', () => {
  it('sorts by value, then from “less than” to “more than”, missing last', () => {
    const texts = ['n/a', '>50', '7', '~50', '<50', '50', '40–60'];
    const sorted = texts
      .map((text) => parseQuantity(text) ?? MISSING)
      .sort(compareQuantities)
      .map(serialiseQuantity);
    expect(sorted).to.deep.equal(['7', '<50', '40–60', '~50', '50', '>50', 'n/a']);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(quantity, quantity, quantity, (a, b, c) => {
        expect(compareQuantities(a, a)).to.equal(0);
        expect(Math.sign(compareQuantities(a, b))).to.equal(
          -Math.sign(compareQuantities(b, a)) + 0,
        );
        if (compareQuantities(a, b) <= 0 && compareQuantities(b, c) <= 0) {
          expect(compareQuantities(a, c)).to.be.at.most(0);
        }
      }),
    );
  });
});
