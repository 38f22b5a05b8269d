import {expect} from 'chai';
import type {DataReaders} from '../../src/element/data-controller.js';
import type {DataErrorEvent} from '../../src/element/data-error-event.js';
import {RelationsTopic} from '../../src/element/relations-topic.js';
import {mount, unmountAll, until, WordList} from './support.js';

WordList.define();

const fileOf = (words: unknown): string =>
  `data:application/json,${encodeURIComponent(JSON.stringify(words))}`;

async function settle(place: HTMLElement): Promise<WordList> {
  const element = place.querySelector<WordList>('word-list')!;
  await element.updateComplete;
  await until(() => !element.matches(':state(loading)'));
  await element.updateComplete;
  return element;
}

const message = (list: WordList): string =>
  list.renderRoot.querySelector('[part=message]')?.textContent ?? '';

describe('where an element finds its data', () => {
  afterEach(unmountAll);

  it('shows the bundled topic when nothing is given', async () => {
    const list = await settle(mount('<word-list></word-list>'));
    expect(list.words).to.deep.equal(['bundled']);
  });

  it('prefers the surrounding topic to the bundled one, also when it is defined late', async () => {
    const place = mount(`<relations-topic>
      <script type="application/json">{"categories": [{"id": "a", "label": "topic"}]}</script>
      <word-list></word-list>
    </relations-topic>`);
    const list = place.querySelector<WordList>('word-list')!;
    await list.updateComplete;
    RelationsTopic.define();
    await until(() => list.words.includes('topic'));
    expect(list.words).to.deep.equal(['topic']);
  });

  it('says that there is nothing where the surrounding topic has no such part', async () => {
    RelationsTopic.define();
    const list = await settle(
      mount(`<relations-topic><script type="application/json">{}</script>
        <word-list></word-list></relations-topic>`),
    );
    expect(list.words).to.deep.equal([]);
    expect(list.matches(':state(empty)')).to.equal(true);
  });

  it('prefers HTML children to a topic, a JSON child to HTML, a file to both', async () => {
    const html = '<ul><li>html</li></ul>';
    const json = '<script type="application/json">["json"]</script>';
    const children = await settle(mount(`<word-list>${html}</word-list>`));
    expect(children.words).to.deep.equal(['html']);
    const child = await settle(mount(`<word-list>${html}${json}</word-list>`));
    expect(child.words).to.deep.equal(['json']);
    const file = await settle(
      mount(`<word-list src='${fileOf(['file'])}'>${html}${json}</word-list>`),
    );
    expect(file.words).to.deep.equal(['file']);
  });

  it('prefers the data property to everything, and follows when it goes', async () => {
    const list = await settle(mount(`<word-list src='${fileOf(['file'])}'></word-list>`));
    list.data = ['property'];
    await list.updateComplete;
    expect(list.words).to.deep.equal(['property']);
    list.data = undefined;
    await until(() => list.words.includes('file'));
  });

  it('reads children that arrive later', async () => {
    const list = await settle(mount('<word-list></word-list>'));
    list.innerHTML = '<ul><li>late</li></ul>';
    await until(() => list.words.includes('late'));
    expect(list.words).to.deep.equal(['late']);
  });
});

describe('what an element does with bad data', () => {
  afterEach(unmountAll);

  it('keeps the good entries and names the bad ones, on view and in an event', async () => {
    const errors: DataErrorEvent[] = [];
    const listen = (event: Event): void => void errors.push(event as DataErrorEvent);
    document.addEventListener('word-error', listen);
    const list = await settle(
      mount(`<word-list src='${fileOf(['one', 2, 'three'])}'></word-list>`),
    );
    document.removeEventListener('word-error', listen);
    expect(list.words).to.deep.equal(['one', 'three']);
    expect(list.renderRoot.querySelector('[part=problems]')?.textContent).to.include('row 2');
    expect(errors).to.have.length(1);
    expect(errors[0]?.problems.map(({where}) => where)).to.deep.equal(['row 2']);
  });

  it('lets the author hide the box, not the event', async () => {
    const list = await settle(mount(`<word-list hide-problems src='${fileOf([1])}'></word-list>`));
    expect(list.renderRoot.querySelector('[part=problems]')).to.equal(null);
  });

  it('keeps HTML children on view when a file is missing, and offers a retry', async () => {
    const list = await settle(
      mount('<word-list src="/no-such-file.json"><ul><li>html</li></ul></word-list>'),
    );
    expect(list.words).to.deep.equal(['html']);
    expect(list.matches(':state(error)')).to.equal(true);
    expect(list.renderRoot.querySelector('[part=message]')?.textContent)
      .to.include('no-such-file.json')
      .and.include('404');
    expect(list.renderRoot.querySelector('[part=retry]')).to.be.instanceOf(HTMLButtonElement);
  });

  it('keeps the last good data when the next file is broken', async () => {
    const list = await settle(mount(`<word-list src='${fileOf(['good'])}'></word-list>`));
    list.src = 'data:application/json,%7Bbroken';
    await until(() => message(list));
    expect(list.words).to.deep.equal(['good']);
    expect(message(list)).to.include('not valid JSON').and.include('what was here before');
  });

  it('says at once where a broken file is broken, and offers a retry', async () => {
    const broken = encodeURIComponent('["one",\n"two",\n}');
    const list = await settle(
      mount(`<word-list src='data:application/json,${broken}'></word-list>`),
    );
    expect(message(list)).to.include('None of the data could be used').and.include('line 3');
    expect(message(list)).to.include('“}” cannot stand there').and.not.include('nothing to show');
    expect(list.renderRoot.querySelector('[part=problems]')).to.equal(null);
    expect(list.renderRoot.querySelector('[part=retry]')).to.be.instanceOf(HTMLButtonElement);
    expect(list.matches(':state(error)')).to.equal(true);
  });

  it('says at once where a broken child is broken, and reads it once it is mended', async () => {
    const list = await settle(
      mount('<word-list><script type="application/json">["one"\n]]</script></word-list>'),
    );
    expect(message(list)).to.include('the JSON in the tag').and.include('line 2, column 2');
    expect(list.renderRoot.querySelector('[part=retry]')).to.equal(null);
    list.querySelector('script')!.textContent = '["one"]';
    await until(() => list.words.join() === 'one');
    expect(message(list)).to.equal('');
  });

  it('says so too where the element has something to show without data', async () => {
    class WordNote extends WordList {
      static override readonly tag: string = 'word-note';

      protected override readers(): DataReaders<readonly string[]> {
        return {...super.readers(), isEmpty: () => false};
      }
    }
    WordNote.define();
    const note = mount('<word-note src="data:text/plain,[1"></word-note>').firstElementChild;
    await until(() => note!.matches(':state(error)'));
    await until(() => message(note as WordList).includes('not valid JSON'));
  });

  it('keeps HTML children on view when a file is broken', async () => {
    const list = await settle(
      mount('<word-list src="data:text/plain,[1"><ul><li>html</li></ul></word-list>'),
    );
    expect(list.words).to.deep.equal(['html']);
    expect(message(list)).to.include('not valid JSON');
  });

  it('names the first entry where all are bad, and the others in the box', async () => {
    const list = await settle(mount(`<word-list src='${fileOf([1, 2])}'></word-list>`));
    expect(message(list)).to.include('row 1: it is not a word');
    expect(list.renderRoot.querySelector('[part=problems]')?.textContent).to.include('row 2');
  });
});

describe('a format whose reader is loaded when it is needed', () => {
  afterEach(unmountAll);

  let canLoad = true;

  /** Reads words with spaces between them, too. */
  class SpacedList extends WordList {
    static override readonly tag: string = 'spaced-list';

    protected override readers(): DataReaders<readonly string[]> {
      return {
        ...super.readers(),
        text: async (text) => {
          await Promise.resolve();
          if (text === 'nonsense') {
            return {value: [], problems: [{where: 'the text in the tag', message: 'is nonsense'}]};
          }
          if (!canLoad) throw new TypeError('Failed to fetch dynamically imported module');
          return {value: text.split(' '), problems: []};
        },
      };
    }
  }
  SpacedList.define();

  const spaced = (place: HTMLElement): WordList => place.querySelector('spaced-list')!;

  it('reads a script of that format inside the tag, and follows its text', async () => {
    const list = spaced(
      mount('<spaced-list><script type="text/plain">one two</script></spaced-list>'),
    );
    await until(() => list.words.join() === 'one,two');
    list.querySelector('script')!.textContent = 'three';
    await until(() => list.words.join() === 'three');
  });

  it('prefers JSON to it, and it to HTML', async () => {
    const text = '<script type="text/plain">text</script>';
    const json = '<script type="application/json">["json"]</script>';
    const both = spaced(mount(`<spaced-list>${text}${json}</spaced-list>`));
    await until(() => both.words.join() === 'json');
    const list = spaced(mount(`<spaced-list><ul><li>html</li></ul>${text}</spaced-list>`));
    await until(() => list.words.join() === 'text');
  });

  it('offers no other try at a text in the tag that cannot be used', async () => {
    const list = spaced(
      mount('<spaced-list><script type="text/plain">nonsense</script></spaced-list>'),
    );
    await until(() => list.matches(':state(error)'));
    await list.updateComplete;
    expect(message(list)).to.include('is nonsense');
    expect(list.renderRoot.querySelector('[part=retry]')).to.equal(null);
  });

  it('takes no program for data', async () => {
    const place = mount('<spaced-list></spaced-list>');
    const program = document.createElement('script');
    program.type = 'text/javascript';
    spaced(place).append(program);
    await until(() => spaced(place).words.join() === 'bundled');
  });

  it('says so where the reader does not come, and tries again', async () => {
    canLoad = false;
    const list = spaced(mount('<spaced-list src="data:text/plain,one two"></spaced-list>'));
    await until(() => list.matches(':state(error)'));
    await list.updateComplete;
    canLoad = true;
    list.renderRoot.querySelector<HTMLButtonElement>('[part=retry]')!.click();
    await until(() => list.words.join() === 'one,two');
    expect(message(list)).to.equal('');
  });
});
