import {expect} from 'chai';
import {mirrored, planSheet} from '../../src/studio/plan.js';
import {readStudioJson} from '../../src/studio/data.js';
import {defaultSettings} from '../../src/studio/settings.js';
import type {TeacherStudio} from '../../src/studio/teacher-studio.js';
import {unmountAll, until} from '../element/support.js';
import {click, part, record, set, settle, studioWith, texts} from './support.js';

const data = readStudioJson(record).value;
const orders = (settings: Partial<typeof defaultSettings>): readonly string[] =>
  planSheet(data, 'exam', {...defaultSettings, ...settings}).papers.map(({claims}) =>
    claims.map(({id}) => id).join(' '),
  );

describe('the plan of a sheet', () => {
  it('is the same for the same settings, and another one for another draw', () => {
    const settings = {questions: 6, versions: 4};
    expect(orders(settings)).to.eql(orders(settings));
    expect(orders(settings)).not.to.eql(orders({...settings, draw: 2}));
  });

  it('asks the same questions in every version, in an order of its own', () => {
    const papers = orders({questions: 6, versions: 4});
    expect(new Set(papers).size).to.equal(4);
    const sets = papers.map((paper) => paper.split(' ').sort().join(' '));
    expect(new Set(sets).size).to.equal(1);
  });

  it('draws as many true statements as false ones', () => {
    const [paper] = planSheet(data, 'exam', {...defaultSettings, questions: 6}).papers;
    expect(paper?.claims.filter(({answer}) => answer)).to.have.length(3);
  });

  it('leaves the other questions in place where one is taken out of use', () => {
    const ids = orders({questions: 10})[0]!.split(' ');
    const fewer = {...data, claims: data.claims.filter(({id}) => id !== ids[3])};
    const [paper] = planSheet(fewer, 'exam', {...defaultSettings, questions: 10}).papers;
    expect(paper?.claims.map(({id}) => id)).to.eql(ids.filter((id) => id !== ids[3]));
  });

  it('lays backs behind their fronts', () => {
    expect(mirrored([1, 2, 3, 4, 5])).to.eql([2, 1, 4, 3, undefined, 5]);
  });
});

/** What a printer would be given: the page in the frame that the sheet is printed from. */
async function printed(studio: TeacherStudio): Promise<Window> {
  let asked: Window | undefined;
  const catchFrame = ({target}: Event): void => {
    const view = target instanceof HTMLIFrameElement ? target.contentWindow : null;
    // The browser's own dialogue would wait for somebody.
    if (view) view.print = () => (asked = view);
  };
  document.addEventListener('load', catchFrame, {capture: true});
  await click(studio, '.print');
  await until(() => asked);
  document.removeEventListener('load', catchFrame, {capture: true});
  return asked!;
}

const textsOf = (root: ParentNode, selector: string): readonly string[] =>
  [...root.querySelectorAll(selector)].map(({textContent}) =>
    (textContent ?? '').replace(/\s+/g, ' ').trim(),
  );

describe('<teacher-studio>: print', () => {
  beforeEach(() => localStorage.clear());
  afterEach(unmountAll);

  it('shows the first page of the cards, the fronts alone', async () => {
    const studio = await studioWith('view="print"');
    expect(texts(studio, '.page .phrase')).to.have.length(8);
    expect(part(studio, '.page').getAttribute('aria-label')).to.equal('First page of: Cards');
    expect(getComputedStyle(part(studio, '.page')).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(part(studio, '.page .grid + .grid').checkVisibility()).to.equal(false);
  });

  it('fits the paper of its preview to the room that there is', async () => {
    const studio = await studioWith('view="print" sheet="exam"');
    const paper = part(studio, '.page');
    const sheet = part(studio, '.page .sheet');
    const ratio = parseFloat(getComputedStyle(sheet).fontSize) / paper.clientWidth;
    expect(ratio).to.be.closeTo(0.01848, 0.0001);
  });

  it('takes the whole of what is chosen by number, no more than there is', async () => {
    const studio = await studioWith('view="print" sheet="exam"');
    await set(studio, 'questions', '99');
    expect(part<HTMLInputElement>(studio, '[name=questions]').value).to.equal('10');
    expect(texts(studio, '.page .statements li')).to.have.length(10);
    await set(studio, 'versions', '3');
    expect(texts(studio, '.plan')).to.eql(['3 versions of 10 questions']);
    expect(texts(studio, '.page .version')).to.eql(['Version A']);
  });

  it('prints every version with its key, alone', async () => {
    const studio = await studioWith('view="print" sheet="exam" persist="none"');
    const heard: string[] = [];
    studio.addEventListener('studio-print', ({sheet}) => heard.push(sheet));
    await set(studio, 'versions', '2');
    await set(studio, 'title', 'A test');
    const view = await printed(studio);
    const page = view.document;
    expect(textsOf(page, '.paper .version')).to.eql([
      'Version A',
      'Version B',
      'Answer key, version A',
      'Answer key, version B',
    ]);
    expect(textsOf(page, '.sheet-title')[0]).to.equal('A test');
    const [question] = textsOf(page, '.paper .wording');
    const number = /\d/.exec(question!)![0];
    const truth = Number(number) % 2 ? 'False' : 'True';
    expect(textsOf(page, '.key .answers li')[0]).to.equal(
      `${truth}. Because of ${number}. Sources: An atlas, A press, 1990`,
    );
    expect(heard).to.eql(['exam']);
    view.dispatchEvent(new Event('afterprint'));
    await until(() => !document.querySelector('iframe'));
  });

  it('leaves the key out, or prints nothing else', async () => {
    const studio = await studioWith('view="print" sheet="exam"');
    const choose = async (value: string): Promise<void> =>
      click(studio, `[name=key][data-value=${value}]`);
    await choose('only');
    expect(texts(studio, '.page .statements')).to.eql([]);
    expect(texts(studio, '.page .answers li')).to.have.length(10);
    await choose('none');
    expect(texts(studio, '.page .answers li')).to.eql([]);
  });

  it('makes a worksheet with terms to match, or to explain', async () => {
    const studio = await studioWith('view="print" sheet="worksheet"');
    await set(studio, 'terms', '3');
    expect(texts(studio, '.page .match li')).to.have.length(3);
    expect(texts(studio, '.page .meaning b')).to.eql(['A', 'B', 'C']);
    await click(studio, '[name=termsAs][data-value=lines]');
    expect(texts(studio, '.page .match')).to.eql([]);
    expect(texts(studio, '.page .explain li')).to.have.length(3);
  });

  it('prints what is in use, and says where nothing is', async () => {
    const studio = await studioWith('sheet="cards"');
    await click(studio, '.use-none');
    studio.view = 'print';
    await settle(studio);
    expect(texts(studio, '.plan')[0]).to.contain('Nothing for this sheet is in use');
    expect(part<HTMLButtonElement>(studio, '.print').disabled).to.equal(true);
  });

  it('gives the browser’s own print the whole sheet', async () => {
    const studio = await studioWith('sheet="cards"');
    window.dispatchEvent(new Event('beforeprint'));
    expect(texts(studio, '.print-only .phrase')).to.have.length(9);
    expect(texts(studio, '.print-only .answer')).to.have.length(9);
    window.dispatchEvent(new Event('afterprint'));
    expect(texts(studio, '.print-only .phrase')).to.eql([]);
  });
});
