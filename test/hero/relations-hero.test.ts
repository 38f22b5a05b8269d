import axe from 'axe-core';
import {expect} from 'chai';
import '../../src/hero/relations-hero.define.js';
import type {RelationsHero} from '../../src/hero/relations-hero.js';
import {mount, unmountAll, until} from '../element/support.js';

const inside = (hero: Element, selector: string): HTMLElement[] => [
  ...(hero.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const jumps = (hero: Element): string =>
  inside(hero, '.jump')
    .map((jump) => jump.textContent?.trim())
    .join(', ');

async function show(markup: string): Promise<RelationsHero> {
  const hero = mount(markup).querySelector('relations-hero')!;
  await until(() => inside(hero, '.words').length);
  return hero;
}

afterEach(unmountAll);

describe('<relations-hero>', () => {
  it('shows title, subtitle and the source article, and says that it opens in a new tab', async () => {
    const hero = await show('<relations-hero></relations-hero>');
    const [heading] = inside(hero, '[part=heading]');
    expect(heading?.textContent?.trim()).to.equal('The Dragon and the Hermit');
    const [link] = inside(hero, '.source a') as HTMLAnchorElement[];
    expect(link?.href).to.match(/wikipedia\.org/);
    expect(link?.target).to.equal('_blank');
    expect(inside(hero, '.source')[0]?.textContent).to.include('opens in a new tab');
  });

  it('links to the parts that are on the page, in their order, defined or not', async () => {
    const hero =
      await show(`<relations-hero></relations-hero><topic-section name="economy"></topic-section>
      <trade-chart heading="Coal and fish"></trade-chart><reference-list></reference-list>`);
    await until(() => jumps(hero) === 'Economy, Coal and fish, References');
  });

  it('calls the sections of another topic by their names', async () => {
    const hero = await show(`<relations-hero></relations-hero>
      <topic-section name="spring-tides"></topic-section><topic-section></topic-section>`);
    await until(() => jumps(hero) === 'Spring tides, Text');
  });

  it('draws the river border for its own topic only, and takes a picture of the author', async () => {
    const own = await show('<relations-hero></relations-hero>');
    expect(inside(own, 'svg[role=img] .bridge')).to.have.length(1);
    const tides = await show('<relations-hero><h1>Tides</h1></relations-hero>');
    expect(inside(tides, 'svg[aria-hidden=true]')).to.have.length(1);
    expect(inside(tides, '.bridge, .bank-1')).to.eql([]);
    const image = document.createElement('img');
    image.slot = 'picture';
    tides.append(image);
    await until(() => image.assignedSlot);
    expect(inside(tides, '.picture')[0]?.getBoundingClientRect().height).to.equal(0);
  });

  it('follows the page as parts come, move and go', async () => {
    const hero = await show('<relations-hero></relations-hero>');
    expect(jumps(hero)).to.equal('');
    const map = document.createElement('border-map');
    const quiz = document.createElement('tf-quiz');
    hero.after(map, quiz);
    await until(() => jumps(hero) === 'Map, True or false');
    hero.after(quiz);
    await until(() => jumps(hero) === 'True or false, Map');
    quiz.hidden = true;
    map.remove();
    await until(() => jumps(hero) === '');
  });

  it('finds the parts in a shadow tree that holds it, around it and beside it', async () => {
    const place = mount('<border-map></border-map><div></div><source-note></source-note>');
    const shadow = place.querySelector('div')!.attachShadow({mode: 'open'});
    const site = document.createElement('relations-microsite');
    const hero = document.createElement('relations-hero');
    shadow.append(site);
    site.append(hero, document.createElement('leader-visits'));
    site
      .attachShadow({mode: 'open'})
      .append(document.createElement('slot'), document.createElement('teacher-studio'));
    // A site that is drawn before the hero's script has run.
    hero.remove();
    site.prepend(hero);
    await until(() => jumps(hero) === 'Map, Visits, For teachers, About');
  });

  it('knows every part of the library', async () => {
    const tags = [
      ...['topic-section', 'relations-timeline', 'trade-chart', 'border-map', 'leader-visits'],
      ...['flash-deck', 'tf-quiz', 'clarity-challenge', 'teacher-studio', 'reference-list'],
      'source-note',
    ];
    const markup = tags.map((tag) => `<${tag} heading="${tag}"></${tag}>`).join('');
    const hero = await show(`<relations-hero></relations-hero>${markup}`);
    await until(() => jumps(hero) === tags.join(', '));
  });

  it('moves the focus to the part, and leaves nothing behind on it', async () => {
    const hero = await show('<relations-hero></relations-hero><trade-chart>…</trade-chart>');
    await until(() => jumps(hero) === 'Chart');
    const chart = document.querySelector('trade-chart')!;
    inside(hero, '.jump')[0]!.click();
    expect(document.activeElement).to.equal(chart);
    chart.blur();
    expect(chart.hasAttribute('tabindex')).to.equal(false);
  });

  it('gives a link that can be copied where the part has an id', async () => {
    const hero = await show(
      '<relations-hero></relations-hero><trade-chart id="trade">…</trade-chart>',
    );
    await until(() => jumps(hero) === 'Chart');
    expect(inside(hero, 'a.jump')[0]?.getAttribute('href')).to.equal('#trade');
  });

  it('reads a heading, a paragraph and a link', async () => {
    const hero = await show(`<relations-hero><h1>Tides</h1><p>About the sea.</p>
      <p><a href="https://example.org/tide">Tide</a></p></relations-hero>`);
    const text = hero.shadowRoot?.textContent ?? '';
    for (const words of ['Tides', 'About the sea.', 'Tide']) expect(text).to.include(words);
  });

  it('takes no article address that runs code, and says so', async () => {
    const hero = document.createElement('relations-hero');
    hero.data = {title: 'T', sourceArticle: {title: 'A', url: 'javascript:alert(1)'}};
    document.body.append(hero);
    await until(() => inside(hero, '.words').length);
    expect(inside(hero, '.source')).to.eql([]);
    expect(inside(hero, '[part=problems]')[0]?.textContent).to.include('not a web address');
  });

  it('has the reserved height before and after its parts are known', async () => {
    const hero = await show('<relations-hero></relations-hero>');
    const before = hero.offsetHeight;
    hero.after(document.createElement('tf-quiz'), document.createElement('border-map'));
    await until(() => jumps(hero));
    expect(hero.offsetHeight).to.equal(before);
  });

  it('passes axe', async () => {
    const hero = await show('<relations-hero></relations-hero><tf-quiz></tf-quiz>');
    await until(() => jumps(hero));
    const {violations} = await axe.run(hero, {rules: {region: {enabled: false}}});
    expect(violations.map(({id}) => id)).to.eql([]);
  });
});
