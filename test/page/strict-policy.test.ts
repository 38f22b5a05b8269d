import {expect} from 'chai';
import {bundledTags, rendered, shownText} from '../support/bundles.js';
import {openStrictPage} from '../support/strict-page.js';

/** Buttons that leave the page's own policy: the browser asks the reader, not the page. */
const leaving = '[part~=print], [part~=fullscreen], [part~=share]';

/** Elements that show others and little of their own. */
const wrappers = new Set(['relations-topic', 'relations-microsite']);

/** Presses everything that can be pressed, so that all that an element can render is rendered. */
async function pressEverything(document: Document): Promise<void> {
  for (const element of document.querySelectorAll('*')) {
    const buttons = element.shadowRoot?.querySelectorAll<HTMLElement>('button, [role=button]');
    for (const button of buttons ?? []) {
      if (button.matches(leaving)) continue;
      button.dispatchEvent(new MouseEvent('click', {bubbles: true, composed: true}));
      await rendered(document);
    }
  }
}

describe('the strict Content Security Policy with Trusted Types', () => {
  it('is kept by every bundle on a page of its own', async () => {
    for (const tag of await bundledTags()) {
      const page = await openStrictPage({
        scripts: [`/dist/cdn/${tag}.js`],
        styles: ['/dist/cdn/reserve.css'],
        body: `<${tag}></${tag}>`,
      });
      await rendered(page.document);
      if (!wrappers.has(tag)) {
        expect(shownText(page.document.querySelector(tag)), tag).to.have.length.above(100);
      }
      await pressEverything(page.document);
      expect(await page.violations(), tag).to.deep.equal([]);
      expect(page.failures(), tag).to.deep.equal([]);
      page.close();
    }
  });

  it('is kept by one bundle of everything', async () => {
    const tags = await bundledTags();
    const page = await openStrictPage({
      scripts: ['/dist/cdn/all.js'],
      body: tags.map((tag) => `<${tag}></${tag}>`).join(''),
    });
    await rendered(page.document);
    expect(await page.violations()).to.deep.equal([]);
    expect(page.failures()).to.deep.equal([]);
    page.close();
  });

  it('is kept by several bundles where the policy allows duplicates', async () => {
    const page = await openStrictPage({
      scripts: ['/dist/cdn/relations-timeline.js', '/dist/cdn/trade-chart.js'],
      body: '<relations-timeline></relations-timeline><trade-chart></trade-chart>',
      duplicates: true,
    });
    await rendered(page.document);
    expect(shownText(page.document.querySelector('trade-chart'))).not.to.equal('');
    expect(await page.violations()).to.deep.equal([]);
    expect(page.failures()).to.deep.equal([]);
    page.close();
  });

  it('is what is tested: a style attribute does violate it', async () => {
    const page = await openStrictPage({body: '<p id="probe"></p>'});
    page.document.querySelector('#probe')?.setAttribute('style', 'color: red');
    expect(await page.violations()).to.have.length(1);
    page.close();
  });
});
