import {expect} from 'chai';
import {fileOf} from '../../src/chart/files.js';
import {unmountAll} from '../element/support.js';
import {chart} from './support.js';

const parse = (svg: string): Document => new DOMParser().parseFromString(svg, 'image/svg+xml');

describe('downloads', () => {
  afterEach(unmountAll);

  it('make a picture with title, unit, legend, values and source in it', async () => {
    const element = await chart('<trade-chart heading="Trade &amp; “border”"></trade-chart>');
    const picture = parse(element.toSvg());
    const text = [...picture.querySelectorAll('text')].map((each) => each.textContent).join(' ');
    expect(picture.querySelector('parsererror')).to.equal(null);
    for (const part of [
      'Trade & “border”: Customs',
      'million US dollars',
      'Imports',
      'approximate',
      '2019',
      '>2,000',
      'Border closed',
      'Source: Counted at the border.',
    ]) {
      expect(text).to.include(part);
    }
    expect(picture.querySelector('style, [style], script, foreignObject')).to.equal(null);
  });

  it('show the view that the reader sees, and the plot in place of a table', async () => {
    const element = await chart('<trade-chart view="balance"></trade-chart>');
    expect(element.toSvg()).to.include('Balance (exports minus imports)');
    expect(element.toCsv()).to.match(
      /^Year,Balance \(exports minus imports\) \(million US dollars\),/,
    );
    element.view = 'table';
    await element.updateComplete;
    expect(element.toSvg()).to.include('Imports').and.not.include('Balance');
  });

  it('run from right to left where the page does', async () => {
    const element = await chart('<div dir="rtl"><trade-chart></trade-chart></div>');
    expect(parse(element.toSvg()).documentElement.getAttribute('direction')).to.equal('rtl');
  });

  it('are files of their kind', async () => {
    const element = await chart();
    const csv = await (await fileOf('csv', element.toCsv())).arrayBuffer();
    expect([...new Uint8Array(csv).slice(0, 3)]).to.deep.equal([0xef, 0xbb, 0xbf]);
    const png = await createImageBitmap(await fileOf('png', element.toSvg()));
    expect(png.width).to.equal(1920);
    expect(png.height).to.be.greaterThan(900);
  });
});
