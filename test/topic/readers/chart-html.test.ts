import {expect} from 'chai';
import fc from 'fast-check';
import {readChartElement} from '../../../src/topic/readers/chart-html.js';

function element(markup: string): Element {
  const page = new DOMParser().parseFromString(`<main>${markup}</main>`, 'text/html');
  return page.querySelector('main') ?? page.body;
}

function read(markup: string) {
  const result = readChartElement(element(markup));
  if (!result) throw new Error('nothing was read');
  return {
    ...result.value,
    said: result.problems.map(({where, message}) => `${where}: ${message}`),
  };
}

describe('readChartElement', () => {
  it('reads a table with caption, units, notes and sources', () => {
    const {title, series, sources, said} = read(`<table id="trade">
      <caption>Trade with China</caption>
      <thead><tr><th>Year</th><th data-actor="China" data-role="inflow">Imports (mil. USD)</th><th data-unit="tonnes">Exports</th></tr></thead>
      <tbody>
        <tr data-note="Estimated."><th scope="row">2019</th><td title="Rounded">~539</td><td>&gt;2,000<sup><a href="#n">[1]</a></sup></td></tr>
        <tr><th scope="row">2020 <a href="https://example.org/">KOTRA</a></th><td data-disputed data-note="Wrong">400–450</td><td>n/a</td></tr>
      </tbody>
      <tfoot><tr><td colspan="3">Source: customs</td></tr></tfoot>
    </table>`);
    expect(said).to.deep.equal([]);
    expect(title).to.equal('Trade with China');
    expect(series[0]).to.include({id: 'trade', rowHeading: 'Year'});
    expect(series[0]?.columns).to.deep.equal([
      {id: 'imports', label: 'Imports', unit: 'mil. USD', actor: 'china', role: 'inflow'},
      {id: 'exports', label: 'Exports', unit: 'tonnes'},
    ]);
    const [first, second] = series[0]?.rows ?? [];
    expect(first).to.deep.include({label: '2019', time: 2019, note: 'Estimated.'});
    expect(first?.cells.map(({quantity}) => quantity.qualifier)).to.deep.equal([
      'about',
      'more-than',
    ]);
    expect(first?.cells[0]?.note).to.equal('Rounded');
    expect(second?.cells[0]).to.deep.include({disputed: true, note: 'Wrong'});
    expect(second?.cells[1]?.quantity.qualifier).to.equal('missing');
    expect(sources).to.deep.equal([{id: 'kotra', title: 'KOTRA', url: 'https://example.org/'}]);
  });

  it('reads a table without <thead> and with negative numbers', () => {
    const {series} = read(
      '<table><tr><th>Town</th><th>Balance</th></tr><tr><td>A</td><td>−1,234.5</td></tr><tr><td>B</td><td>(7)</td></tr></table>',
    );
    expect(
      series[0]?.rows.map(({label, cells}) => [label, cells[0]?.quantity.value]),
    ).to.deep.equal([
      ['A', -1234.5],
      ['B', -7],
    ]);
  });

  it('reads numbers in the language of the element', () => {
    const {series} = read(
      '<div lang="de"><table><tr><th>Jahr</th><th>A</th></tr><tr><td>2019</td><td>1.234</td></tr></table></div>',
    );
    expect(series[0]?.rows[0]?.cells[0]?.quantity.value).to.equal(1.234);
    const page = element(
      '<div lang="de"><table><tr><th>Jahr</th><th>A</th></tr><tr><td>2019</td><td>1.234</td></tr></table></div>',
    );
    const inner = page.firstElementChild;
    const german = inner && readChartElement(inner)?.value.series[0]?.rows[0];
    expect(german?.cells[0]?.quantity.value).to.equal(1234);
  });

  it('names bad cells, merged cells and rows that are too long', () => {
    const {said} = read(`<table>
      <tr><th>Year</th><th>A</th><th>B</th></tr>
      <tr><td>2019</td><td>lots</td><td>1</td></tr>
      <tr><td>2020</td><td colspan="2">5</td></tr>
      <tr><td>2021</td><td>1</td><td>2</td><td>3</td></tr>
      <tr><td></td><td>1</td><td>2</td></tr>
    </table>`);
    expect(said).to.deep.equal([
      'row 3: has a cell with colspan, so that its values may stand in the wrong place',
      'row 4: has 4 cells where the header has 3',
      'row 2: “lots” in column “A” is not a number',
      'row 5: has no label',
    ]);
  });

  it('reads several tables as several series', () => {
    const table = (name: string) =>
      `<table><caption>${name}</caption><tr><th>Year</th><th>A</th></tr><tr><td>2019</td><td>1</td></tr></table>`;
    const {title, series} = read(`<h2>Both</h2>${table('One')}${table('Two')}`);
    expect(title).to.equal('Both');
    expect(series.map(({label}) => label)).to.deep.equal(['One', 'Two']);
  });

  it('reads a header alone, and is null without a table', () => {
    const {series} = read('<table><tr><th>Year</th><th>A</th></tr></table>');
    expect(series[0]).to.deep.include({rows: []});
    expect(series[0]?.columns).to.have.length(1);
    expect(readChartElement(element('<p>Words.</p>'))).to.equal(null);
    expect(readChartElement(element('<table></table>'))).to.equal(null);
  });

  it('throws for no markup', () => {
    const tags = ['table', 'thead', 'tfoot', 'tr', 'td', 'th', 'caption', 'a'];
    const piece = fc.constantFrom(
      ...tags.flatMap((tag) => [`<${tag}>`, `</${tag}>`]),
      '1961',
      '~5',
      'Year',
      '<td colspan="0">',
    );
    fc.assert(
      fc.property(fc.array(piece, {maxLength: 40}), (pieces) => {
        readChartElement(element(`<table>${pieces.join('')}`));
      }),
    );
  });
});
