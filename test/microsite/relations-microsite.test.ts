import axe from 'axe-core';
import {expect} from 'chai';
import '../../src/element/relations-topic.define.js';
import '../../src/hero/relations-hero.define.js';
import '../../src/timeline/relations-timeline.define.js';
import {RelationsMicrosite} from '../../src/microsite/relations-microsite.js';
import type {TopicRecord} from '../../src/topic/topic-record.js';
import {mount, unmountAll, until} from '../element/support.js';

const topic: TopicRecord = {
  id: 'tides',
  title: 'Tides',
  subtitle: 'Why the sea comes and goes',
  events: [
    {id: 'first', date: '1687', title: 'A theory'},
    {id: 'second', date: '1775', title: 'Another theory'},
  ],
  claims: [{id: 'c', statement: 'The Moon pulls.', answer: true}],
  sources: [{id: 'book', title: 'A book'}],
};

/** Scripts of parts that come only when a test lets them. */
const asked: string[] = [];
const arrivals = new Map<string, {resolve: () => void; reject: (reason: Error) => void}>();
const wait = (tag: string) => (): Promise<unknown> => {
  asked.push(tag);
  return new Promise<void>((resolve, reject) => arrivals.set(tag, {resolve, reject}));
};

RelationsMicrosite.loaders = {
  'tf-quiz': wait('tf-quiz'),
  'reference-list': wait('reference-list'),
  'source-note': wait('source-note'),
};
RelationsMicrosite.bundledId = 'bundled';
RelationsMicrosite.define();

async function show(
  markup = '<relations-microsite persist="none"></relations-microsite>',
  data: TopicRecord | null = topic,
): Promise<RelationsMicrosite> {
  const site = mount(markup).querySelector('relations-microsite')!;
  if (data) site.data = data;
  await until(() => links(site).length);
  return site;
}

const inside = (site: RelationsMicrosite, selector: string): HTMLElement[] => [
  ...(site.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const links = (site: RelationsMicrosite): string[] =>
  inside(site, '[part=contents-link]').map(({textContent}) => textContent?.trim() ?? '');
const tagsIn = (site: RelationsMicrosite): string =>
  [...site.children].map(({localName}) => localName).join(' ');

describe('<relations-microsite>', () => {
  // Steps of the address are seen in a page of its own, in `test/page`: here they upset the runner.
  const {pushState} = history;
  before(() => void (history.pushState = () => undefined));
  after(() => void (history.pushState = pushState));

  afterEach(() => {
    unmountAll();
    asked.length = 0;
    localStorage.clear();
    scrollTo(0, 0);
  });

  it('composes a page of the parts that a topic has', async () => {
    const site = await show();
    expect(tagsIn(site)).to.equal(
      'relations-hero relations-timeline teacher-studio tf-quiz reference-list source-note',
    );
    expect(links(site)).to.eql([
      'Timeline',
      'For teachers',
      'True or false',
      'References',
      'About',
    ]);
  });

  it('hands the topic on to its parts', async () => {
    const site = await show();
    const hero = site.querySelector('relations-hero')!;
    await until(() => hero.shadowRoot?.textContent?.includes('Why the sea comes and goes'));
  });

  it('reads a topic inside the tag', async () => {
    const site = await show(
      `<relations-microsite persist="none"><script type="application/json">${JSON.stringify(topic)}</script></relations-microsite>`,
      null,
    );
    expect(links(site)).to.contain('Timeline');
  });

  it('says so where the topic is broken, and shows no part of another', async () => {
    const site = mount(
      '<relations-microsite><script type="application/json">{"title": </script></relations-microsite>',
    ).querySelector('relations-microsite')!;
    await until(() => inside(site, '[part=message]').length);
    expect(inside(site, '[part=message]')[0]?.textContent).to.contain('JSON');
    expect(tagsIn(site)).to.equal('script');
  });

  it('offers to load a topic that did not come once more', async () => {
    const site = mount(
      '<relations-microsite src="no-such-topic.json"></relations-microsite>',
    ).querySelector('relations-microsite')!;
    await site.updateComplete;
    const handed = inside(site, 'relations-topic')[0]!;
    await until(() => handed.shadowRoot?.querySelector('[part=retry]'));
    expect(handed.shadowRoot?.textContent).to.contain('no-such-topic.json');
    site.src = `data:application/json,${encodeURIComponent(JSON.stringify(topic))}`;
    await until(() => links(site).length);
    expect(handed.shadowRoot?.querySelector('[part=retry]')).to.equal(null);
  });

  it('leaves the page to the author who composes it', async () => {
    const site = await show(`<relations-microsite persist="none">
      <reference-list></reference-list><p>Between.</p><tf-quiz heading="Now you"></tf-quiz>
    </relations-microsite>`);
    expect(tagsIn(site)).to.equal('reference-list p tf-quiz');
    expect(links(site)).to.eql(['References', 'Now you']);
  });

  it('shows the parts that are named, in that order', async () => {
    const site = await show(
      '<relations-microsite persist="none" parts="quiz timeline"></relations-microsite>',
    );
    expect(tagsIn(site)).to.equal('tf-quiz relations-timeline');
    site.parts = 'timeline';
    await until(() => tagsIn(site) === 'relations-timeline');
  });

  it('names a part that there is not, and those that there are', async () => {
    const site = await show(
      '<relations-microsite persist="none" parts="quiz maps"></relations-microsite>',
    );
    await until(() => inside(site, '[part=message]').length);
    const message = inside(site, '[part=message]')[0]?.textContent;
    expect(message).to.contain('“maps”').and.to.contain('top, timeline, teach, quiz');
    site.parts = 'quiz';
    await until(() => !inside(site, '[part=message]').length);
  });

  it('gives the page a title and its parts the level below', async () => {
    const site = await show();
    const levels = (): string[] =>
      [...site.children].map((part) => part.getAttribute('heading-level') ?? '');
    expect(levels()).to.eql(['1', '2', '2', '2', '2', '2']);
    site.headingLevel = 3;
    await until(() => levels().join('') === '344444');
  });

  it('tells the note where errors are reported', async () => {
    const site = await show(
      '<relations-microsite persist="none" report-url="mailto:a@b.example"></relations-microsite>',
    );
    const note = site.querySelector('source-note');
    expect(note?.getAttribute('report-url')).to.equal('mailto:a@b.example');
    site.reportUrl = '';
    await until(() => !note?.hasAttribute('report-url'));
  });

  it('follows a topic that changes at run time, and keeps the parts that stay', async () => {
    const site = await show();
    const timeline = site.querySelector('relations-timeline');
    site.data = {title: 'Ebb', events: [{date: '1900', title: 'Low water'}]};
    await until(() => tagsIn(site) === 'relations-hero relations-timeline source-note');
    expect(site.querySelector('relations-timeline')).to.equal(timeline);
  });

  it('keeps an id that the page has given away', async () => {
    const taken = '<i id="quiz"></i><relations-microsite persist="none"></relations-microsite>';
    const site = await show(taken);
    expect(document.getElementById('quiz')?.localName).to.equal('i');
    expect(site.querySelector('tf-quiz')?.id).to.equal('');
  });

  it('is not upset by an address of the page’s own', async () => {
    history.replaceState(null, '', '#%E0%A4%A');
    const site = await show();
    expect(links(site)).to.contain('Timeline');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('brings a part in as it nears the window, and not before', async () => {
    const site = await show();
    site.querySelector('relations-hero')?.style.setProperty('block-size', '300vh');
    expect(asked).to.not.include('source-note');
    scrollTo(0, document.body.scrollHeight);
    await until(() => asked.includes('source-note'));
  });

  it('says which part could not be loaded, and tries again', async () => {
    const site = await show();
    site.querySelector('tf-quiz')?.scrollIntoView();
    await until(() => asked.includes('tf-quiz'));
    arrivals.get('tf-quiz')?.reject(new Error('no network'));
    await until(() => inside(site, '[part=message]').length);
    expect(inside(site, '[part=message]')[0]?.textContent).to.contain('“True or false”');
    asked.length = 0;
    inside(site, '[part=retry]')[0]?.click();
    await until(() => asked.includes('tf-quiz'));
  });

  it('tells a part that comes late what the reader chose before', async () => {
    const site = await show();
    const told: unknown[] = [];
    const hear = (event: Event): void => {
      if (event.target === document) told.push((event as Event & {eventId?: string}).eventId);
    };
    document.addEventListener('timeline-select', hear);
    site
      .querySelector('relations-timeline')
      ?.dispatchEvent(
        Object.assign(new Event('timeline-select', {bubbles: true}), {eventId: 'first'}),
      );
    site.querySelector('reference-list')?.scrollIntoView();
    await until(() => asked.includes('reference-list'));
    arrivals.get('reference-list')?.resolve();
    await until(() => told.includes('first'));
    document.removeEventListener('timeline-select', hear);
  });

  it('moves the focus to the part that is chosen', async () => {
    const site = await show();
    inside(site, '[part=contents-link]')[2]?.click();
    expect(document.activeElement).to.equal(site.querySelector('tf-quiz'));
  });

  it('marks a part as read when its end has been in the window', async () => {
    const site = await show('<relations-microsite parts="timeline quiz"></relations-microsite>');
    const timeline = site.querySelector('relations-timeline')!;
    timeline.scrollIntoView({block: 'end'});
    await until(() => links(site)[0]?.includes('(read)'));
    expect(inside(site, '[part=read-count]')[0]?.textContent).to.equal('1 of 2 parts read');
  });

  it('closes the contents of a narrow column with Escape, back at the button', async () => {
    const site = await show();
    site.style.setProperty('inline-size', '20rem');
    const toggle = inside(site, '[part=contents-button]')[0]!;
    toggle.click();
    await until(() => toggle.ariaExpanded === 'true');
    const link = inside(site, '[part=contents-link]')[0]!;
    link.focus();
    link.dispatchEvent(
      new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, composed: true}),
    );
    await until(() => toggle.ariaExpanded === 'false');
    expect(site.shadowRoot?.activeElement).to.equal(toggle);
  });

  it('passes axe', async () => {
    const site = await show();
    const {violations} = await axe.run(site, {rules: {region: {enabled: false}}});
    expect(violations.map(({id}) => id)).to.eql([]);
  });
});
