import {expect} from 'chai';
import {openStrictPage} from './strict-page.js';

describe('strict page', () => {
  it('reports what the policy forbids, and nothing else', async () => {
    const page = await openStrictPage({body: '<p style="color:red">Hello</p><p>World</p>'});
    expect(await page.violations()).to.have.lengthOf(1);
    page.document.querySelector('p')?.setAttribute('style', 'color:blue');
    page.document.body.dataset['x'] = 'y';
    expect(await page.violations()).to.have.lengthOf(2);
    page.close();
  });

  it('reports nothing for a clean page', async () => {
    const page = await openStrictPage({body: '<p>Hello</p>'});
    expect(await page.violations()).to.deep.equal([]);
    expect(page.failures()).to.deep.equal([]);
    page.close();
  });
});
