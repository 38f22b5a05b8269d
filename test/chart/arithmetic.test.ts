import {expect} from 'chai';
import fc from 'fast-check';
import {combine, ends} from '../../src/chart/arithmetic.js';
import {MISSING, quantityOf, rangeOf} from '../../src/topic/quantity.js';

const number = fc.integer({min: -10000, max: 10000});
const quantity = fc.oneof(
  fc.constant(MISSING),
  fc
    .tuple(
      number,
      fc.constantFrom('exact', 'about', 'more-than', 'at-least', 'less-than', 'at-most'),
    )
    .map(([value, qualifier]) => quantityOf(value, qualifier as 'exact')),
  fc.tuple(number, fc.nat(500)).map(([low, width]) => rangeOf(low, low + width)),
);

describe('arithmetic of quantities', () => {
  it('keeps "about" through a sum and a difference', () => {
    expect(combine(quantityOf(292, 'about'), quantityOf(200), -1)).to.deep.equal(
      quantityOf(92, 'about'),
    );
    expect(combine(quantityOf(292), quantityOf(200, 'about'), 1)).to.deep.equal(
      quantityOf(492, 'about'),
    );
  });

  it('turns an open end round when it is taken away', () => {
    const [known, open] = [quantityOf(292), quantityOf(2000, 'more-than')];
    expect(combine(known, open, 1)).to.deep.equal(quantityOf(2292, 'more-than'));
    expect(combine(known, open, -1)).to.deep.equal(quantityOf(-1708, 'less-than'));
    const most = quantityOf(50, 'at-most');
    expect(combine(known, most, -1)).to.deep.equal(quantityOf(242, 'at-least'));
  });

  it('keeps ranges as ranges', () => {
    expect(combine(rangeOf(400, 450), quantityOf(100), -1)).to.deep.equal(rangeOf(300, 350));
    expect(combine(rangeOf(400, 450), rangeOf(10, 30), -1)).to.deep.equal(rangeOf(370, 440));
  });

  it('knows nothing where nothing is known', () => {
    expect(combine(MISSING, quantityOf(5), 1)).to.equal(MISSING);
    expect(combine(quantityOf(5, 'at-least'), quantityOf(5, 'at-least'), -1)).to.equal(MISSING);
  });

  it('adds decimals as people do', () => {
    expect(combine(quantityOf(57.87), quantityOf(260.16), -1).value).to.equal(-202.29);
    expect(combine(quantityOf(0.1), quantityOf(0.2), 1).value).to.equal(0.3);
  });

  it('never claims more than the parts allow', () => {
    fc.assert(
      fc.property(quantity, quantity, fc.constantFrom<1 | -1>(1, -1), (a, b, sign) => {
        const result = combine(a, b, sign);
        if (a.value === null || b.value === null) return result.value === null;
        if (result.value === null) return true;
        const [aLow, aHigh] = ends(a);
        const [bLow, bHigh] = ends(b);
        const [low, high] = ends(result);
        return (
          low <= aLow + (sign > 0 ? bLow : -bHigh) && high >= aHigh + (sign > 0 ? bHigh : -bLow)
        );
      }),
    );
  });
});
