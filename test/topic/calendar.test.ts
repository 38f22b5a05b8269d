import {expect} from 'chai';
import fc from 'fast-check';
import {daysInMonth, daysInYear, decimalYear, isDate, partsOf} from '../../src/topic/calendar.js';

describe('calendar', () => {
  it('puts a date on the line of decimal years', () => {
    expect(decimalYear({year: 1961})).to.equal(1961);
    expect(decimalYear({year: 1961, month: 7, day: 2, hour: 12})).to.equal(1961.5);
    expect(decimalYear({year: 0})).to.equal(0);
    expect(decimalYear({year: -13_800_000_000})).to.equal(-13_800_000_000);
  });

  it('knows the leap years, 1 BCE among them', () => {
    expect([2024, 1900, 2000, 0, -4, -100].map(daysInYear)).to.deep.equal([
      366, 365, 366, 366, 366, 365,
    ]);
    const lengths = Array.from({length: 12}, (_, index) => daysInMonth(1961, index + 1));
    expect(lengths).to.deep.equal([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  it('agrees with Date where Date can be trusted', () => {
    fc.assert(
      fc.property(fc.integer({min: -8e9, max: 8e9}), (seconds) => {
        const date = new Date(Math.floor(seconds / 60) * 60_000);
        const parts = partsOf(
          decimalYear({
            year: date.getUTCFullYear(),
            month: date.getUTCMonth() + 1,
            day: date.getUTCDate(),
            hour: date.getUTCHours(),
            minute: date.getUTCMinutes(),
          }),
        );
        expect(`${parts.month}-${parts.day}T${parts.hour}:${parts.minute}`).to.equal(
          `${date.getUTCMonth() + 1}-${date.getUTCDate()}T${date.getUTCHours()}:${date.getUTCMinutes()}`,
        );
      }),
    );
  });

  it('finds every minute of 200,000 years again', () => {
    const minutes = fc.record({
      year: fc.integer({min: -100_000, max: 100_000}),
      month: fc.integer({min: 1, max: 12}),
      day: fc.integer({min: 1, max: 31}),
      hour: fc.integer({min: 0, max: 23}),
      minute: fc.integer({min: 0, max: 59}),
    });
    fc.assert(
      fc.property(minutes.filter(isDate), (parts) => {
        expect(partsOf(decimalYear(parts))).to.deep.equal(parts);
      }),
      {numRuns: 300},
    );
  });

  it('refuses what no calendar has', () => {
    expect(isDate({year: 1961, month: 6, day: 31})).to.equal(false);
    expect(isDate({year: 1900, month: 2, day: 29})).to.equal(false);
    expect(isDate({year: 1961, month: 13})).to.equal(false);
    expect(isDate({year: 1961.5})).to.equal(false);
    expect(isDate({year: 1961, month: 7, day: 11, hour: 24})).to.equal(false);
  });
});
