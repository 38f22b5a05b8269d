import {expect} from 'chai';
import {cssLength} from '../../src/element/css-length.js';

describe('a length in an attribute', () => {
  it('means CSS pixels where it is a bare number', () => {
    expect(cssLength('300')).to.equal('300px');
    expect(cssLength(' 12.5 ')).to.equal('12.5px');
  });

  it('may be any CSS length', () => {
    expect(cssLength('40rem')).to.equal('40rem');
    expect(cssLength('calc(100vh - 2rem)')).to.equal('calc(100vh - 2rem)');
  });

  it('leaves the default where it is none', () => {
    for (const text of ['', 'tall', '-3px', '3 px']) expect(cssLength(text), text).to.equal('');
  });
});
