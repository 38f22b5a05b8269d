import {expect} from 'chai';
import {html, type TemplateResult} from 'lit';
import {CitationController} from '../../src/element/citations.js';
import {ProgressController} from '../../src/element/progress.js';
import {RelationsTopic} from '../../src/element/relations-topic.js';
import {registerTranslation} from '../../src/element/messages.js';
import {mount, unmountAll, until, WordList} from './support.js';

/** A word list that keeps progress, and that cites a work for each word. */
class LearntWords extends WordList {
  static override readonly tag: string = 'learnt-words';

  readonly progress = new ProgressController(this, () => ({
    topic: this.content.surrounding?.topic?.id ?? 'none',
    persist: this.content.surrounding?.persist ?? 'local',
  }));

  readonly citations = new CitationController(this, {
    places: () => [
      {id: 'all', label: 'Words', sources: this.words.map((title) => ({id: title, title}))},
    ],
    reveal: () => this.focus(),
  });

  protected override renderContent(): TemplateResult {
    return html`<span lang="en">${this.common('loading')}</span>${super.renderContent()}`;
  }
}

WordList.define();
LearntWords.define();
RelationsTopic.define();

const topic = (...labels: string[]) => ({
  id: labels.join('-'),
  categories: labels.map((label) => ({id: label, label})),
});
const fileOf = (record: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(record))}`;

function parts(place: Element): {topic: RelationsTopic; list: LearntWords} {
  return {
    topic: place.querySelector('relations-topic')!,
    list: place.querySelector<LearntWords>('learnt-words, word-list')!,
  };
}

const scheme = (list: WordList): string =>
  getComputedStyle(list.renderRoot.querySelector('.root')!).colorScheme;
const ink = (list: WordList): string =>
  getComputedStyle(list.renderRoot.querySelector('.root')!).color;

afterEach(unmountAll);

describe('<relations-topic> hands on its topic', () => {
  it('from one JSON file', async () => {
    const place = mount(
      `<relations-topic src='${fileOf(topic('a', 'b'))}'><word-list></word-list></relations-topic>`,
    );
    await until(() => parts(place).list.words.join() === 'a,b');
  });

  it('to elements whose script comes after its own, and to those that move in', async () => {
    const place = mount('<relations-topic><late-words></late-words></relations-topic>');
    parts(place).topic.data = topic('a');
    await parts(place).topic.updateComplete;
    customElements.define('late-words', class extends WordList {});
    const late = place.querySelector<WordList>('late-words')!;
    await until(() => late.words.join() === 'a');
    const moved = document.createElement('word-list') as WordList;
    late.before(moved);
    await until(() => moved.words.join() === 'a');
  });

  it('from a child that the parser reaches later', async () => {
    const place = mount('<relations-topic><word-list></word-list></relations-topic>');
    const {list, topic: wrapper} = parts(place);
    await until(() => list.words.join() === 'bundled');
    const script = document.createElement('script');
    script.type = 'application/json';
    wrapper.append(script);
    script.append(JSON.stringify(topic('parsed')));
    await until(() => list.words.join() === 'parsed');
  });

  it('anew when it changes, and lets the elements show their own when it is taken away', async () => {
    const place = mount('<relations-topic><word-list></word-list></relations-topic>');
    const {list, topic: wrapper} = parts(place);
    wrapper.data = topic('a');
    await until(() => list.words.join() === 'a');
    wrapper.src = fileOf(topic('file'));
    wrapper.data = undefined;
    await until(() => list.words.join() === 'file');
    wrapper.src = '';
    await until(() => list.words.join() === 'bundled');
  });

  it('as it was where a new file fails, says so, and tries again on request', async () => {
    const place = mount('<relations-topic><word-list></word-list></relations-topic>');
    const {list, topic: wrapper} = parts(place);
    const errors: string[] = [];
    wrapper.addEventListener('topic-error', ({message}) => errors.push(message));
    wrapper.src = fileOf(topic('kept'));
    await until(() => list.words.join() === 'kept');
    wrapper.src = '/no-such-topic.json';
    const message = () => wrapper.renderRoot.querySelector('.message')?.textContent ?? '';
    await until(() => message());
    expect(message()).to.include('no-such-topic.json could not be loaded');
    expect(errors).to.have.length(1);
    expect(list.words).to.eql(['kept']);
    wrapper.renderRoot.querySelector('button')!.click();
    await until(() => errors.length === 2);
    wrapper.src = fileOf(topic('good'));
    await until(() => list.words.join() === 'good');
    await until(() => !message());
  });

  it('names JSON that is broken, on view and in an event', async () => {
    const place = mount('<relations-topic></relations-topic>');
    const errors: string[] = [];
    place.addEventListener('topic-error', ({message}) => errors.push(message));
    const {topic: wrapper} = parts(place);
    const message = () => wrapper.renderRoot.querySelector('.message')?.textContent ?? '';
    wrapper.src = 'data:application/json,[1]';
    await until(() => errors.length && message());
    expect(errors[0]).to.include('a topic is a JSON object');
    expect(message()).to.include('a topic is a JSON object');
    wrapper.src = '';
    wrapper.innerHTML = '<script type="application/json">{"id": 1,\n}</script>';
    await until(() => message().includes('line 2'));
    expect(wrapper.renderRoot.querySelector('button')).to.equal(null);
    wrapper.querySelector('script')!.textContent = '{}';
    await until(() => !message());
  });

  for (const [name, src] of [
    ['missing', '/no-such-topic.json'],
    ['broken', 'data:application/json,{"id"'],
  ]) {
    it(`which is ${name}: the elements inside say so, and try the topic again`, async () => {
      const place = mount(
        `<relations-topic src='${src}'><word-list></word-list></relations-topic>`,
      );
      const {list, topic: wrapper} = parts(place);
      const message = () => list.shadowRoot?.querySelector('[part=message]')?.textContent ?? '';
      await until(() => message());
      expect(message()).to.include('The topic could not be loaded.').and.include('Try again');
      expect(list.matches(':state(error)')).to.equal(true);
      let errors = 0;
      wrapper.addEventListener('topic-error', () => errors++);
      list.renderRoot.querySelector<HTMLButtonElement>('[part=retry]')!.click();
      await until(() => errors === 1);
      await until(() => list.matches(':state(error)') && message());
      wrapper.src = fileOf(topic('mended'));
      await until(() => list.words.join() === 'mended');
      expect(message()).to.equal('');
    });
  }

  it('which is broken inside the tag: the elements say so, with nothing to try again', async () => {
    const place = mount(
      `<relations-topic><script type="application/json">{</script><word-list></word-list></relations-topic>`,
    );
    const {list} = parts(place);
    await until(() => list.shadowRoot?.textContent?.includes('The topic could not be loaded.'));
    expect(list.renderRoot.querySelector('[part=retry]')).to.equal(null);
  });
});

describe('<relations-topic> hands on its theme', () => {
  afterEach(() => document.body.removeAttribute('style'));

  it('to elements without one, and follows when it changes', async () => {
    const place = mount(`<relations-topic theme="dark"><word-list></word-list>
      <word-list theme="light"></word-list></relations-topic>`);
    const {list, topic: wrapper} = parts(place);
    const own = place.querySelector<WordList>('[theme=light]')!;
    await until(() => list.shadowRoot?.querySelector('.root') && scheme(list) === 'dark');
    expect(ink(list)).to.equal('rgb(236, 232, 225)');
    await until(() => own.shadowRoot?.querySelector('.root') && scheme(own) === 'light');
    wrapper.theme = 'light';
    await until(() => scheme(list) === 'light');
    document.body.style.color = '#eee';
    wrapper.theme = 'auto';
    await until(() => scheme(list) === 'dark');
    expect(ink(list)).to.equal('rgb(238, 238, 238)');
  });

  it('also where the page colours everything', async () => {
    const place = mount(`<style>.plain * {color: #111}</style><div class="plain">
      <relations-topic theme="dark"><word-list></word-list></relations-topic></div>`);
    const {list} = parts(place);
    await until(() => list.shadowRoot?.querySelector('.root') && scheme(list) === 'dark');
    expect(ink(list)).to.equal('rgb(236, 232, 225)');
  });

  it('takes an unknown value for auto', () => {
    const place = mount('<relations-topic theme="sepia"></relations-topic>');
    expect(parts(place).topic.theme).to.equal('auto');
  });
});

describe('<relations-topic> hands on language and progress', () => {
  it('speaks the language that it names', async () => {
    registerTranslation({lang: 'nl', tables: {common: {loading: 'Bezig'}}});
    const place = mount(
      '<relations-topic lang="nl"><learnt-words></learnt-words></relations-topic>',
    );
    const {list, topic: wrapper} = parts(place);
    await until(() => list.shadowRoot?.textContent?.includes('Bezig'));
    wrapper.lang = 'en';
    await until(() => list.shadowRoot?.textContent?.includes('Loading'));
  });

  it('knows what the reader has shown to know, and forgets it with persist="none"', async () => {
    for (const persist of ['none', 'local'] as const) {
      const place = mount(
        `<relations-topic persist="${persist}"><learnt-words></learnt-words></relations-topic>`,
      );
      const {list, topic: wrapper} = parts(place);
      wrapper.data = topic('learnt');
      await until(() => list.words.join() === 'learnt');
      list.progress.record('one', true);
      expect(wrapper.progress['one']?.right).to.equal(1);
      const stored = Object.keys(localStorage).filter((key) => key.includes(':learnt:'));
      expect(stored).to.have.length(persist === 'none' ? 0 : 1);
      stored.forEach((key) => localStorage.removeItem(key));
      unmountAll();
    }
  });

  it('numbers what is cited inside', async () => {
    const place = mount('<relations-topic><learnt-words></learnt-words></relations-topic>');
    const {topic: wrapper} = parts(place);
    wrapper.data = topic('x', 'y');
    await until(() => wrapper.citations.length === 2);
    expect(wrapper.citations.map(({number, source}) => `${number} ${source.title}`)).to.eql([
      '1 x',
      '2 y',
    ]);
  });
});
