import {expect} from 'chai';
import {valueScale, withoutLog} from '../../src/chart/scale.js';
import {MISSING, quantityOf, rangeOf} from '../../src/topic/quantity.js';

describe('value scales', () => {
  it('begins at zero and ends on a round number', () => {
    const scale = valueScale('linear', [quantityOf(260.16), quantityOf(3633)], 0, 300);
    expect(scale.ticks).to.deep.equal([0, 1000, 2000, 3000, 4000]);
    expect(scale.y(0)).to.equal(300);
    expect(scale.y(4000)).to.equal(0);
  });

  it('has room below zero for negative values', () => {
    const scale = valueScale('linear', [quantityOf(-1708), quantityOf(120)], 0, 300);
    expect(scale.ticks[0]).to.be.at.most(-1708);
    expect(scale.y(0)).to.be.greaterThan(0).and.lessThan(300);
  });

  it('reaches to the end of a range', () => {
    const scale = valueScale('linear', [rangeOf(400, 990)], 0, 300);
    expect(scale.ticks.at(-1)).to.be.at.least(990);
  });

  it('survives tables without a value, of zeros and of one value', () => {
    for (const list of [
      [],
      [MISSING],
      [quantityOf(0)],
      [quantityOf(7)],
      [quantityOf(-7)],
      [quantityOf(5e-324)],
    ]) {
      const scale = valueScale('linear', list, 0, 300);
      expect(scale.ticks.length, JSON.stringify(list)).to.be.greaterThan(1);
      expect(scale.y(0)).to.be.within(0, 300);
      expect(scale.ticks.every(Number.isFinite)).to.equal(true);
    }
  });

  it('gives equal steps to equal ratios on a logarithmic scale', () => {
    const scale = valueScale('log', [quantityOf(48), quantityOf(3633), quantityOf(0)], 0, 300);
    expect(scale.y(10) - scale.y(100)).to.be.closeTo(scale.y(100) - scale.y(1000), 1e-9);
    expect(scale.ticks).to.include.members([10, 100, 1000, 10000]);
    expect(scale.y(scale.base)).to.equal(300);
  });

  it('stays linear where nothing is above zero, and counts what log leaves out', () => {
    expect(valueScale('log', [quantityOf(-5), quantityOf(0)], 0, 300).kind).to.equal('linear');
    expect(withoutLog([quantityOf(-5), quantityOf(0), quantityOf(5), MISSING])).to.equal(2);
  });
});
