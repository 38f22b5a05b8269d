import {expect} from 'chai';
import {slug, uniqueId} from '../../src/topic/slug.js';

describe('slug', () => {
  it('makes ids that can stand in an address', () => {
    expect(slug('  Treaty signed — “for ever”? ')).to.equal('treaty-signed-for-ever');
    expect(slug('Sinŭiju, Ji’an & Ürümqi')).to.equal('sinuiju-ji-an-urumqi');
    expect(slug('1950/1953')).to.equal('1950-1953');
    expect(slug('…')).to.equal('');
  });

  it('keeps the letters of every script', () => {
    expect(slug('中朝友好合作互助条约')).to.equal('中朝友好合作互助条约');
    expect(slug('평양')).to.equal('평양');
  });

  it('numbers ids that are taken', () => {
    const taken = new Set<string>();
    expect(['a', 'a', 'a', '', ''].map((id) => uniqueId(id, taken))).to.deep.equal([
      'a',
      'a-2',
      'a-3',
      'item',
      'item-2',
    ]);
  });
});
