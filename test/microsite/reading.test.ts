import {expect} from 'chai';
import {currentPart, readingProgress} from '../../src/microsite/reading.js';

describe('the reader’s place', () => {
  const spans = [
    {top: -900, bottom: -100},
    {top: -100, bottom: 700},
    {top: 700, bottom: 1500},
  ];

  it('is in the last part that has begun above the eye', () => {
    expect(currentPart(spans, 900)).to.equal(1);
    expect(currentPart(spans, 2400)).to.equal(2);
  });

  it('is before the first part at the top of the page', () => {
    expect(currentPart([{top: 600, bottom: 900}], 900)).to.equal(-1);
    expect(currentPart([], 900)).to.equal(-1);
  });

  it('goes from 0 at the top to 1 at the end, and no further', () => {
    const at = (top: number): number => readingProgress({top, bottom: top + 3000}, 1000);
    expect(at(200)).to.equal(0);
    expect(at(-1000)).to.equal(0.5);
    expect(at(-2000)).to.equal(1);
    expect(at(-2500)).to.equal(1);
  });

  it('is at the end of a page that the window holds whole', () => {
    expect(readingProgress({top: 0, bottom: 500}, 900)).to.equal(1);
  });
});
