import {expect} from 'chai';
import {openStrictPage} from '../support/strict-page.js';

const styles = ['/src/embed/reserve.css'];

describe('reserve.css', () => {
  it('gives a tag its height before its script has run', async () => {
    const body = '<relations-timeline><ol><li>1961</li></ol></relations-timeline>';
    const page = await openStrictPage({styles, body});
    const tag = page.document.querySelector('relations-timeline');
    expect(tag?.getBoundingClientRect().height).to.equal(640);
    page.close();
  });

  it('gives way to the page and lets go of a defined tag', async () => {
    const body = '<trade-chart></trade-chart><trade-chart></trade-chart>';
    const page = await openStrictPage({styles, body});
    const [first, second] = page.document.querySelectorAll('trade-chart');
    first?.style.setProperty('block-size', '123px');
    expect(first?.getBoundingClientRect().height).to.equal(123);
    expect(second?.getBoundingClientRect().height).to.equal(544);
    page.window.customElements.define('trade-chart', class extends page.window.HTMLElement {});
    expect(second?.getBoundingClientRect().height).to.equal(0);
    page.close();
  });
});
