import axe from 'axe-core';
import {expect} from 'chai';
import type {CitationSelectEvent} from '../../src/element/citation-select-event.js';
import '../../src/element/relations-topic.define.js';
import type {RelationsTopic} from '../../src/element/relations-topic.js';
import '../../src/section/topic-section.define.js';
import type {TopicRecord} from '../../src/topic/topic-record.js';
import type {TopicSection} from '../../src/section/topic-section.js';
import '../../src/references/reference-list.define.js';
import {mount, unmountAll, until} from '../element/support.js';

const data: TopicRecord = {
  sections: [
    {
      name: 'one',
      title: 'One',
      cards: [
        {title: 'First', text: 'A.[b] B.[a]', notes: [{kind: 'correction', text: 'C.[b]'}]},
        {title: 'Second', text: '<b>D</b>.[c]'},
      ],
    },
    {name: 'two', title: 'Two', cards: [{title: 'Third', text: 'E.[a]'}]},
  ],
  sources: ['a', 'b', 'c'].map((id) => ({
    id,
    title: `Work ${id}`,
    url: `https://example.org/${id}`,
  })),
};

const marksOf = (section: Element): HTMLElement[] => [
  ...(section.shadowRoot?.querySelectorAll<HTMLElement>('.cite') ?? []),
];
const numbersOf = (section: Element): string =>
  marksOf(section)
    .map((mark) => mark.textContent?.trim())
    .join(' ');
const textOf = (section: Element): string => section.shadowRoot?.textContent ?? '';

async function show(attributes = 'name="one"', around = (tag: string): string => tag) {
  const place = mount(around(`<topic-section ${attributes}></topic-section>`));
  const sections = [...place.querySelectorAll<TopicSection>('topic-section')];
  for (const section of sections) section.data = data;
  await until(() => sections.every((section) => /^[\d ]+$/.test(numbersOf(section))));
  return sections as [TopicSection, ...TopicSection[]];
}

afterEach(unmountAll);

describe('<topic-section>', () => {
  it('shows each bundled section under its heading', async () => {
    const names = [
      'overview',
      'history',
      'economy',
      'military',
      'frontier',
      'defectors',
      'leaders',
    ];
    const place = mount(
      names.map((name) => `<topic-section name="${name}"></topic-section>`).join(''),
    );
    const sections = [...place.querySelectorAll('topic-section')];
    await until(() => sections.every((section) => marksOf(section).length));
    const headings = sections.map((section) => section.shadowRoot?.querySelector('[part=heading]'));
    expect(new Set(headings.map((heading) => heading?.textContent)).size).to.equal(7);
  });

  it('numbers the sources in the order of first mention', async () => {
    const [section] = await show();
    expect(numbersOf(section)).to.equal('1 2 1 3');
  });

  it('shows text as text, never as markup', async () => {
    const [section] = await show();
    expect(textOf(section)).to.include('<b>D</b>');
  });

  it('names a section that does not exist, and those that do', async () => {
    const place = mount('<topic-section name="econmy"></topic-section>');
    const errors: string[] = [];
    place.addEventListener('section-error', (event) => errors.push(event.message));
    const [section] = place.querySelectorAll('topic-section');
    section!.data = data;
    await until(() => errors.length);
    expect(errors[0]).to.equal('There is no section “econmy”. There are: one, two.');
    expect(textOf(section!)).to.include('There is no section “econmy”');
    section!.name = 'two';
    await until(() => textOf(section!).includes('Third'));
    expect(textOf(section!)).not.to.include('There is no section');
  });

  it('opens a source in place, with the keyboard, and Escape closes it', async () => {
    const [section] = await show();
    const [mark] = marksOf(section);
    mark!.focus();
    mark!.click();
    await until(() => section.shadowRoot?.querySelector('.slip'));
    const link = section.shadowRoot?.querySelector<HTMLAnchorElement>('.slip a');
    expect(link?.href).to.equal('https://example.org/b');
    expect(mark!.getAttribute('aria-expanded')).to.equal('true');
    link!.focus();
    link!.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
    );
    await until(() => !section.shadowRoot?.querySelector('.slip'));
    expect(section.shadowRoot?.activeElement).to.equal(mark);
  });

  it('closes the source when the reader presses elsewhere', async () => {
    const [section] = await show();
    marksOf(section)[0]!.click();
    await until(() => section.shadowRoot?.querySelector('.slip'));
    document.body.dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    await until(() => !section.shadowRoot?.querySelector('.slip'));
  });

  it('leads to the list of references where there is one', async () => {
    const [section] = await show('name="one"', (tag) => `${tag}<reference-list></reference-list>`);
    await until(() => marksOf(section)[0]?.getAttribute('role') === 'link');
    const events: CitationSelectEvent[] = [];
    document.addEventListener('citation-select', (event) => events.push(event), {once: true});
    marksOf(section)[1]!.click();
    expect(events.map(({sourceId}) => sourceId)).to.eql(['a']);
    const list = document.querySelector('reference-list')!;
    await until(() => document.activeElement === list);
    expect(list.shadowRoot?.activeElement?.textContent).to.include('Work a');
    expect(section.shadowRoot?.querySelector('.slip')).to.equal(null);
  });

  it('gives its sources to the list and takes them back when that goes', async () => {
    const [section] = await show('name="one"', (tag) => `${tag}<reference-list></reference-list>`);
    await until(() => !section.shadowRoot?.querySelector('.all-sources'));
    document.querySelector('reference-list')!.remove();
    await until(() => section.shadowRoot?.querySelector('.all-sources'));
    expect(section.shadowRoot?.querySelectorAll('.all-sources li')).to.have.length(3);
  });

  it('numbers sections in the order of the page, whichever was there first', async () => {
    const [first, second] = await show('name="one"', (tag) => tag + tag.replace('one', 'two'));
    expect([numbersOf(first), numbersOf(second!)]).to.eql(['1 2 1 3', '2']);
    first.before(second!);
    await until(() => numbersOf(second!) === '1');
    expect(numbersOf(first)).to.equal('2 1 2 3');
  });

  it('lets a topic with a list of its own number by itself', async () => {
    const [outside, inside] = await show(
      'name="one"',
      (tag) =>
        `${tag}<relations-topic>${tag.replace('one', 'two')}<reference-list></reference-list></relations-topic>`,
    );
    await until(() => numbersOf(inside!) === '1');
    expect(numbersOf(outside)).to.equal('1 2 1 3');
    const topic = document.querySelector('relations-topic') as RelationsTopic;
    expect(topic.citations.map(({source}) => source.id)).to.eql(['a']);
  });

  it('takes its section from the surrounding topic', async () => {
    const place = mount(
      '<relations-topic><topic-section name="two"></topic-section></relations-topic>',
    );
    const [section] = place.querySelectorAll('topic-section');
    (place.firstElementChild as RelationsTopic).data = data;
    await until(() => textOf(section!).includes('Third'));
  });

  it('reads ordinary HTML', async () => {
    const place = mount(`<topic-section heading-level="3"><h3>A card</h3>
      <p>Words.<cite><a href="https://example.org/">Work</a></cite></p></topic-section>`);
    const section = place.firstElementChild!;
    await until(() => numbersOf(section) === '1');
    const heading = section.shadowRoot?.querySelector('.card-title');
    expect([heading?.textContent?.trim(), heading?.getAttribute('aria-level')]).to.eql([
      'A card',
      '4',
    ]);
  });

  it('prints its sources where the page has no list', async () => {
    const [section] = await show();
    window.dispatchEvent(new Event('beforeprint'));
    const details = section.shadowRoot?.querySelector('details');
    expect(details?.open).to.equal(true);
    window.dispatchEvent(new Event('afterprint'));
    expect(details?.open).to.equal(false);
  });

  it('keeps the height that is reserved until the reader reads on', async () => {
    const [section] = await show('name="one" height="100"');
    await until(() => section.offsetHeight === 100);
    const button = section.shadowRoot?.querySelector<HTMLElement>('[part=read-on]');
    button?.click();
    await until(() => section.offsetHeight > 120);
    expect(section.shadowRoot?.querySelector('[part=read-on]')).to.equal(null);
  });

  it('opens when the focus reaches what is cut off', async () => {
    const [section] = await show('name="one" height="60"');
    await until(() => section.shadowRoot?.querySelector('[part=read-on]'));
    const marks = [...(section.shadowRoot?.querySelectorAll<HTMLElement>('.cite') ?? [])];
    marks.at(-1)?.focus();
    await until(() => section.offsetHeight > 80);
  });

  it('leaves room where the text is shorter than its height', async () => {
    const [section] = await show('name="one" height="4000"');
    expect(section.offsetHeight).to.equal(4000);
    expect(section.shadowRoot?.querySelector('[part=read-on]')).to.equal(null);
  });

  it('passes axe, also with a source open', async () => {
    const [section] = await show();
    marksOf(section)[0]!.click();
    await until(() => section.shadowRoot?.querySelector('.slip'));
    const {violations} = await axe.run(section, {rules: {region: {enabled: false}}});
    expect(violations.map(({id, nodes}) => `${id} ${nodes[0]?.html}`)).to.eql([]);
  });
});
