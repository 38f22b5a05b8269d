import {expect} from 'chai';
import {readClaimsTab} from '../../../src/topic/readers/claims-tab.js';
import {readClaimsText} from '../../../src/topic/readers/claims-text.js';
import {writeClaimsCsv} from '../../../src/topic/writers/claims-csv.js';
import {writeClaimsGift} from '../../../src/topic/writers/claims-gift.js';
import {writeClaimsTab} from '../../../src/topic/writers/claims-tab.js';
import {claims, hardTexts, material} from './material.js';

const bare = {claims, themes: [], sources: []};
const csv = {name: 'claims.csv', type: 'text/csv'};
const gift = {name: 'claims.gift.txt', type: 'text/plain'};

describe('claims as CSV', () => {
  it('come back as they were, whatever they hold', () => {
    const {value, problems} = readClaimsText(writeClaimsCsv(bare), csv);
    expect(problems).to.eql([]);
    expect(value.claims).to.eql(claims);
  });

  it('come back behind the mark that spreadsheets need', () => {
    expect(readClaimsText(`\ufeff${writeClaimsCsv(bare)}`, csv).value.claims).to.eql(claims);
  });

  it('keep theme, difficulty, event, note and sources', () => {
    const {value, problems} = readClaimsText(writeClaimsCsv(material), csv);
    expect(problems).to.eql([]);
    const [first] = value.claims;
    expect(first).to.include({theme: 'Rivers and lakes', difficulty: 2, event: 'treaty'});
    expect(first?.note).to.equal('Spellings differ.');
    expect(value.sources.map(({url}) => url)).to.eql(['https://example.org/survey%3Bv=1']);
  });

  it('leave what looks like a formula as it is, in quotation marks where it needs them', () => {
    const text = writeClaimsCsv({...bare, claims: claims.slice(7, 9)});
    expect(text)
      .to.match(/^=SUM\(A1:A2\),/m)
      .and.to.match(/^"\+1, -1 and @home",/m);
  });
});

describe('claims as GIFT', () => {
  it('come back as they were, whatever they hold', () => {
    const {value, problems} = readClaimsText(writeClaimsGift(bare), gift);
    expect(problems).to.eql([]);
    expect(value.claims).to.eql(claims);
  });

  it('are known as GIFT without a name that says so', () => {
    const {value} = readClaimsText(writeClaimsGift(bare), {name: 'x', type: 'text/plain'});
    expect(value.claims).to.have.length(hardTexts.length);
  });

  it('escape what the format takes for its own', () => {
    const [claim] = claims;
    const text = writeClaimsGift({
      ...bare,
      claims: [{...claim!, statement: 'a~b=c#d{e}f:g\\h', explanation: ''}],
    });
    expect(text).to.contain('a\\~b\\=c\\#d\\{e\\}f\\:g\\\\h {T}');
  });

  it('put themes into categories, and sources into comments', () => {
    const text = writeClaimsGift({
      ...material,
      themes: [{id: 'water', label: 'Rivers/lakes'}],
    });
    expect(text).to.contain('$CATEGORY: Rivers//lakes');
    expect(text).to.contain('// A survey, https://example.org/survey;v=1');
    const {value} = readClaimsText(text, gift);
    expect(value.claims.map(({theme}) => theme)).to.eql(['Rivers/lakes', 'Towns']);
  });

  it('leave a category again', () => {
    const [first, second] = material.claims;
    const {id, statement, answer, explanation, sources} = second!;
    const themeless = {id, statement, answer, explanation, sources};
    const text = writeClaimsGift({...material, claims: [first!, themeless]});
    expect(readClaimsText(text, gift).value.claims[1]?.theme).to.equal(undefined);
  });
});

describe('claims between tabs', () => {
  it('come back, each on one line', () => {
    const {value, problems} = readClaimsTab(writeClaimsTab(claims));
    expect(problems).to.eql([]);
    expect(value.claims.map(({statement, answer}) => [statement, answer])).to.eql(
      claims.map(({statement, answer}) => [statement.replace('\n', ' '), answer]),
    );
  });

  it('name lines that are other questions', () => {
    const {value, problems} = readClaimsTab('TF\tWater is wet.\ttrue\nMC\tPick\ta\tcorrect\n');
    expect(value.claims).to.have.length(1);
    expect(problems).to.eql([{where: 'line 2', message: 'it is not a true/false question'}]);
  });
});
