import {expect} from 'chai';
import '../../src/element/relations-topic.define.js';
import type {RelationsTopic} from '../../src/element/relations-topic.js';
import '../../src/references/reference-list.define.js';
import {mount, unmountAll, until} from '../element/support.js';
import {find, findAll, idsOf, open, sample, wordsOf} from './support.js';

const around = '…<reference-list></reference-list>';

describe('<leader-visits> and what it cites', () => {
  afterEach(unmountAll);

  it('gives its sources to the list of references, which leads back', async () => {
    const visits = await open({around, attributes: 'ranks="envoy"'});
    const list = document.querySelector('reference-list')!;
    const entries = (): string => list.shadowRoot?.textContent ?? '';
    await until(() => entries().includes('The gazette'));
    const back = [...list.shadowRoot!.querySelectorAll<HTMLElement>('a, button')].find((each) =>
      /Ada in Hill and Vale/.test(`${each.ariaLabel} ${each.textContent}`),
    );
    back!.click();
    await until(() => visits.visit === 'first');
    expect(idsOf(visits)).to.include('first');
    await until(() => visits.shadowRoot?.activeElement?.matches('.title'));
  });

  it('shows a long gap that the list leads back to, also while visits are filtered', async () => {
    const visits = await open({around, attributes: 'person="Bo"'});
    const list = document.querySelector('reference-list')!;
    const back = (): HTMLElement | undefined =>
      [...list.shadowRoot!.querySelectorAll<HTMLElement>('a, button')].find((each) =>
        /No envoy/.test(`${each.ariaLabel} ${each.textContent}`),
      );
    await until(back);
    expect(wordsOf(visits, '.intro')).not.to.include('No envoy');
    back()!.click();
    await until(() => wordsOf(visits, '.intro').includes('No envoy'));
    expect(visits.person).to.equal('');
  });

  it('numbers citations as the list does, and leads there', async () => {
    const visits = await open({around, attributes: 'view="table"'});
    await until(() => find(visits, 'tbody .cite[role=link]')?.textContent?.trim() === '1');
    const numbers = findAll(visits, 'tbody .cite').map((each) => each.textContent?.trim());
    expect(numbers).to.deep.equal(['1', '2']);
    const told: string[] = [];
    document.addEventListener('citation-select', ({sourceId}) => told.push(sourceId), {once: true});
    findAll(visits, 'tbody .cite')[1]!.click();
    expect(told).to.deep.equal(['gazette']);
  });

  it('takes its part of the surrounding topic, with its sources and parties', async () => {
    const {sources, actors, ...rest} = sample;
    const place = mount(
      '<div style="inline-size: 1000px"><relations-topic><leader-visits></leader-visits></relations-topic></div>',
    );
    const topic = place.querySelector('relations-topic') as RelationsTopic;
    topic.data = {visits: rest, sources: sources!, actors: actors!};
    const [visits] = place.querySelectorAll('leader-visits');
    await until(() => idsOf(visits!).length === 5);
    expect(wordsOf(visits!, '.caption')).to.equal('Hosted in Northland');
    visits!.select('first');
    await visits!.updateComplete;
    expect(wordsOf(visits!, '[part=sources]')).to.include('The gazette');
  });

  it('shows that a topic without visits has none', async () => {
    const place = mount('<relations-topic><leader-visits></leader-visits></relations-topic>');
    (place.firstElementChild as RelationsTopic).data = {title: 'Other'};
    const [visits] = place.querySelectorAll('leader-visits');
    await until(() => visits!.matches(':state(empty)'));
  });
});

describe('the citation marks of <leader-visits>', () => {
  afterEach(unmountAll);

  for (const around of ['…', '…<reference-list></reference-list>']) {
    const place = around === '…' ? 'without' : 'with';

    it(`are small, raised and never begin a line, ${place} a list of references`, async () => {
      for (let width = 300; width < 340; width += 8) {
        const visits = await open({around, width, attributes: 'view="axis"'});
        await until(() => findAll(visits, '.intro .cite').length === 2);
        for (const mark of findAll(visits, '.intro .cite')) {
          const kept = mark.closest<HTMLElement>('.kept')!;
          const words = document.createRange();
          words.selectNodeContents(kept);
          words.setEndBefore(mark.parentElement!);
          const [text, box] = [words.getBoundingClientRect(), mark.getBoundingClientRect()];
          const size = (each: Element): number => parseFloat(getComputedStyle(each).fontSize);
          expect(words.toString()).to.match(/(?:envoy|left out|out\.)$/);
          expect(size(mark)).to.be.most(size(kept) * 0.8);
          expect(box.left - text.right).to.be.within(0, size(kept) / 4);
          expect(box.top + box.height / 2).to.be.within(text.top, text.top + text.height / 2);
        }
        unmountAll();
      }
    });
  }
});
