import axe from 'axe-core';
import {expect} from 'chai';
import pictures from 'topic:challenge';
import claims from 'topic:claims';
import {ClarityChallenge} from '../../src/challenge/clarity-challenge.js';
import type {ChallengeAnswerEvent, ChallengeCompleteEvent} from '../../src/challenge/events.js';
import {givesAway} from '../../src/challenge/names.js';
import type {Session} from '../../src/challenge/session.js';
import {citedAround} from '../../src/element/citation-registry.js';
import {mount, unmountAll, until} from '../element/support.js';

ClarityChallenge.bundled = {
  ...claims,
  images: pictures.images,
  sources: [...(claims.sources ?? []), ...(pictures.sources ?? [])],
};
ClarityChallenge.define();

/** What tests may see of the element. */
type Inside = {session: Session};

const inside = (element: ClarityChallenge): Session => (element as unknown as Inside).session;

async function game(attributes = 'seed="s"', content = ''): Promise<ClarityChallenge> {
  const place = mount(`<clarity-challenge ${attributes}>${content}</clarity-challenge>`);
  const element = place.querySelector('clarity-challenge')!;
  await element.updateComplete;
  await until(() => element.renderRoot.querySelector('.primary, .message'));
  return element;
}

const find = <T extends HTMLElement>(element: ClarityChallenge, selector: string): T =>
  element.renderRoot.querySelector<T>(selector)!;

const has = (element: ClarityChallenge, selector: string): boolean =>
  element.renderRoot.querySelector(selector) !== null;

const isFocused = (element: ClarityChallenge, selector: string): boolean =>
  element.shadowRoot!.activeElement?.matches(selector) ?? false;

/** Stands in for the reader's system settings until the test is over. */
const {matchMedia} = window;

function reduceMotion(matches: boolean): void {
  window.matchMedia = (query) => ({...matchMedia.call(window, query), matches});
}

const textOf = (element: ClarityChallenge, selector: string): string =>
  find(element, selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

async function click(element: ClarityChallenge, selector: string): Promise<void> {
  find(element, selector).click();
  await element.updateComplete;
}

async function press(element: ClarityChallenge, key: string): Promise<void> {
  const target = element.shadowRoot!.activeElement!;
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target.dispatchEvent(event);
  await element.updateComplete;
}

async function answer(element: ClarityChallenge, right: boolean): Promise<void> {
  const truth = inside(element).claim!.answer;
  await click(element, `[data-answer="${right ? truth : !truth}"]`);
}

async function answerAll(element: ClarityChallenge): Promise<void> {
  for (let i = 0; inside(element).round!.phase !== 'over'; i++) {
    if (i > 30) throw new Error('the round does not end');
    await answer(element, true);
    await click(element, '.next');
  }
}

async function guess(element: ClarityChallenge, text: string): Promise<void> {
  await click(element, 'button.name');
  find<HTMLInputElement>(element, '.name-form input').value = text;
  find<HTMLFormElement>(element, '.name-form').requestSubmit();
  await element.updateComplete;
}

/** Everything in the tree that a screen reader, a search or a look at the source would find. */
function everythingSaid(element: ClarityChallenge): string {
  const nodes = [...element.shadowRoot!.querySelectorAll('*')];
  const attributes = nodes.flatMap((node) =>
    [...node.attributes].map(({value}) => (value.startsWith('data:') ? '' : value)),
  );
  return [element.shadowRoot!.textContent, element.outerHTML, ...attributes].join('\n');
}

function pixel(element: ClarityChallenge, x: number, y: number): readonly number[] {
  const canvas = find<HTMLCanvasElement>(element, 'canvas');
  const data = canvas
    .getContext('2d')!
    .getImageData(Math.round(x * canvas.width), Math.round(y * canvas.height), 1, 1).data;
  return [...data];
}

/** Lays a shadow tree out as on paper. */
function layOutForPaper(tree: ShadowRoot): void {
  tree.adoptedStyleSheets = tree.adoptedStyleSheets.map((sheet) => {
    const rules = [...sheet.cssRules].map(({cssText}) => cssText).join('\n');
    const copy = new CSSStyleSheet();
    copy.replaceSync(rules.replaceAll('@media print', '@media all'));
    return copy;
  });
}

const light = ([r = 0, g = 0, b = 0]: readonly number[]): number => (r + g + b) / 3;

describe('<clarity-challenge>', () => {
  beforeEach(() => localStorage.clear());
  afterEach(() => {
    window.matchMedia = matchMedia;
    unmountAll();
  });

  describe('a round', () => {
    it('begins with one tap, and clears the picture with each right answer', async () => {
      const element = await game();
      await click(element, '.primary');
      expect(textOf(element, '.statement')).to.equal(inside(element).claim!.statement);
      const seen: number[] = [];
      for (let i = 0; i < 3; i++) {
        await answer(element, true);
        seen.push(Number(/\d+/.exec(find(element, 'canvas').ariaLabel ?? '')?.[0]));
        await click(element, '.next');
      }
      expect(seen).to.deep.equal([21, 37, 53]);
    });

    it('says why an answer is wrong, with its source, and takes a life', async () => {
      const element = await game();
      await click(element, '.primary');
      const {claim} = inside(element);
      await answer(element, false);
      expect(textOf(element, '.verdict')).to.include(claim!.explanation);
      expect(has(element, '.verdict .sources a')).to.equal(true);
      expect(textOf(element, '.hud')).to.include('2 of 3');
    });

    it('ends with the picture, its story and its sources', async () => {
      const element = await game();
      await click(element, '.primary');
      await answerAll(element);
      const {image} = inside(element);
      expect(textOf(element, '.reveal')).to.include(image!.text);
      expect(element.renderRoot.querySelectorAll('.reveal .sources li').length).to.be.above(0);
      expect(find(element, 'canvas').ariaLabel).to.equal(image!.alt);
      expect(textOf(element, 'figcaption')).to.equal(image!.caption);
      expect(textOf(element, '.fresh')).to.include('First light').and.include('Flawless');
    });

    it('shows the picture after the last life as well, without counting it as found', async () => {
      const element = await game();
      await click(element, '.primary');
      for (let i = 0; i < 3; i++) {
        await answer(element, false);
        await click(element, '.next');
      }
      expect(find(element, 'canvas').ariaLabel).to.equal(inside(element).image!.alt);
      expect(inside(element).career.found).to.deep.equal([]);
      expect(element.renderRoot.querySelectorAll('.misses [data-claim]')).to.have.length(3);
    });

    it('goes on to another picture at the next level, with the score', async () => {
      const element = await game();
      await click(element, '.primary');
      await answerAll(element);
      const before = inside(element);
      const first = before.image!.id;
      const {score} = before.round!;
      await click(element, '.end .primary');
      expect(inside(element).image!.id).not.to.equal(first);
      expect(inside(element).round).to.include({level: 2, score});
    });

    it('has no lives to lose in relaxed mode', async () => {
      const element = await game('seed="s" mode="relaxed"');
      await click(element, '.primary');
      for (let i = 0; i < 5; i++) {
        await answer(element, false);
        await click(element, '.next');
      }
      expect(inside(element).round!.outcome).to.equal('playing');
    });

    it('gives a hint that narrows the doubt and costs half', async () => {
      const element = await game();
      await click(element, '.primary');
      await click(element, '.question .row .button');
      expect(textOf(element, '.hint')).not.to.equal('');
      await answer(element, true);
      expect(inside(element).round!.score).to.be.below(100);
    });

    it('is played by methods, without events', async () => {
      const element = await game();
      let heard = 0;
      element.addEventListener('challenge-answer', () => heard++);
      element.addEventListener('challenge-complete', () => heard++);
      element.start();
      element.answer(inside(element).claim!.answer);
      element.hint();
      await element.updateComplete;
      expect(inside(element).round!.marks).to.deep.equal(['right']);
      expect(element.guess('a zebra')).to.equal('wrong');
      expect(element.guess(inside(element).image!.names[0]!)).to.equal('right');
      expect(heard).to.equal(0);
    });

    it('tells the page of answers, trophies and the end', async () => {
      const element = await game();
      const types: string[] = [];
      let last: ChallengeAnswerEvent | undefined;
      let end: ChallengeCompleteEvent | undefined;
      const names = ['challenge-answer', 'challenge-trophy', 'challenge-complete'] as const;
      const listen = (event: Event): void => void types.push(event.type);
      names.forEach((name) => document.addEventListener(name, listen));
      element.addEventListener('challenge-answer', (event) => (last = event));
      element.addEventListener('challenge-complete', (event) => (end = event));
      await click(element, '.primary');
      await answerAll(element);
      names.forEach((name) => document.removeEventListener(name, listen));
      expect(types.filter((type) => type === 'challenge-answer')).to.have.length(6);
      expect(types).to.include('challenge-trophy');
      expect(last).to.include({correct: true, clarity: 100, streak: 6, lives: 3});
      expect(end).to.deep.include({outcome: 'cleared', mode: 'classic', level: 1});
      expect(end!.marks).to.have.length(6);
    });
  });

  describe('the name of the picture', () => {
    it('wins at once, with a bonus for the fog that is left', async () => {
      const element = await game();
      await click(element, '.primary');
      await guess(element, inside(element).image!.names[0]!);
      expect(textOf(element, '.end .display')).to.include('94 per cent fog');
      expect(inside(element).round!.score).to.equal(940 + 300);
    });

    it('costs a life where it is wrong, nothing where it is too general', async () => {
      const element = await game();
      await click(element, '.primary');
      await guess(element, inside(element).image!.near[0]!);
      expect(textOf(element, '.name-form')).to.include('too general');
      expect(inside(element).round!.lives).to.equal(3);
      find<HTMLInputElement>(element, '.name-form input').value = 'a zebra';
      find<HTMLFormElement>(element, '.name-form').requestSubmit();
      await element.updateComplete;
      expect(inside(element).round!.lives).to.equal(2);
      expect(textOf(element, '.name-form')).to.include('A life is gone');
    });

    it('is nowhere in the tree before the end', async () => {
      for (const seed of ['a', 'b', 'c', 'd', 'e', 'f']) {
        const element = await game(`seed="${seed}" levels="1"`);
        await click(element, '.primary');
        const names = inside(element).image!.names;
        const check = (): void => {
          const said = everythingSaid(element);
          for (const name of names) expect(givesAway(said, [name]), name).to.equal(false);
          expect(said).not.to.include(inside(element).image!.alt);
          expect(said).not.to.include(inside(element).image!.caption);
        };
        check();
        for (let i = 0; i < 5; i++) {
          await click(element, '.question .row .button');
          await answer(element, true);
          check();
          await click(element, '.next');
          check();
        }
        await click(element, '.cabinet-button');
        check();
        unmountAll();
      }
    });

    it('stays hidden in the cabinet while its picture is played for once more', async () => {
      const element = await game('seed="s"');
      await click(element, '.primary');
      const {image} = inside(element);
      await guess(element, image!.names[0]!);
      element.seed = 't';
      for (let i = 0; i < 4; i++) {
        element.start();
        await element.updateComplete;
        if (inside(element).image?.id === image!.id) break;
      }
      expect(inside(element).image?.id).to.equal(image!.id);
      await click(element, '.cabinet-button');
      expect(textOf(element, '.cabinet')).not.to.include(image!.title);
      expect(has(element, '.cabinet img')).to.equal(false);
    });
  });

  describe('the citations', () => {
    const listed = (): readonly string[] =>
      citedAround(document.body).flatMap(({backlinks}) => backlinks.map(({label}) => label));

    it('are told only of what has been judged', async () => {
      const element = await game();
      await click(element, '.primary');
      expect(listed()).to.deep.equal([]);
      const first = inside(element).claim!;
      await answer(element, false);
      expect([...new Set(listed())]).to.deep.equal([first.statement]);
      await click(element, '.next');
      expect(listed()).to.deep.equal([]);
    });

    it('name the picture once it is clear, with what was missed', async () => {
      const element = await game();
      await click(element, '.primary');
      const first = inside(element).claim!;
      await answer(element, false);
      await click(element, '.next');
      await guess(element, inside(element).image!.names[0]!);
      const {title} = inside(element).image!;
      expect([...new Set(listed())]).to.have.members([title, first.statement]);
    });

    it('lead back to the work, from the cabinet and into what is folded away', async () => {
      const element = await game();
      await click(element, '.primary');
      const first = inside(element).claim!;
      await answer(element, false);
      await click(element, '.cabinet-button');
      const follow = (label: string): void => {
        const links = citedAround(document.body).flatMap(({backlinks}) => backlinks);
        links.find((link) => link.label === label)?.reveal();
      };
      follow(first.statement);
      await until(() => isFocused(element, '.verdict .sources a'));
      await click(element, '.next');
      await guess(element, inside(element).image!.names[0]!);
      follow(first.statement);
      await until(() => isFocused(element, '.misses[open] .sources a'));
      follow(inside(element).image!.title);
      await until(() => isFocused(element, '.reveal .sources a'));
    });
  });

  describe('the fog', () => {
    it('hides the picture, lets go of it tile by tile, and is gone at the end', async () => {
      reduceMotion(true);
      const element = await game();
      await click(element, '.primary');
      const {order} = inside(element);
      const middle = (tile: number): [number, number] => [
        ((tile % 24) + 0.5) / 24,
        (Math.floor(tile / 24) + 0.5) / 16,
      ];
      const last = order.at(-1)!;
      await until(() => light(pixel(element, ...middle(last))) > 120);
      const fogged = pixel(element, ...middle(last));
      await answerAll(element);
      const clear = pixel(element, ...middle(last));
      expect(clear).not.to.deep.equal(fogged);
    });

    it('takes no animation frame under reduced motion', async () => {
      const element = await game();
      await click(element, '.primary');
      const {requestAnimationFrame} = window;
      let frames = 0;
      reduceMotion(true);
      window.requestAnimationFrame = (callback) => {
        frames++;
        return requestAnimationFrame(callback);
      };
      await answer(element, true);
      await element.updateComplete;
      const still = frames;
      reduceMotion(false);
      await click(element, '.next');
      await answer(element, true);
      const moving = frames - still;
      window.requestAnimationFrame = requestAnimationFrame;
      expect(still).to.equal(0);
      expect(moving).to.be.above(0);
    });
  });

  describe('by keyboard', () => {
    it('answers with T and F, moves with arrows, goes on with the focus', async () => {
      const element = await game();
      await click(element, '.primary');
      expect(isFocused(element, '.statement')).to.equal(true);
      await press(element, 'ArrowRight');
      expect(isFocused(element, '[data-answer="false"]')).to.equal(true);
      await press(element, 'ArrowLeft');
      expect(isFocused(element, '[data-answer="true"]')).to.equal(true);
      await press(element, inside(element).claim!.answer ? 't' : 'F');
      expect(inside(element).round!.marks).to.deep.equal(['right']);
      expect(isFocused(element, '.next')).to.equal(true);
      await click(element, '.next');
      expect(isFocused(element, '.statement')).to.equal(true);
    });

    it('turns the arrows around where text runs from right to left', async () => {
      const element = await game('seed="s" dir="rtl"');
      await click(element, '.primary');
      await press(element, 'ArrowLeft');
      expect(isFocused(element, '[data-answer="false"]')).to.equal(true);
    });

    it('leaves the name and the cabinet with Escape, back to where it came from', async () => {
      const element = await game();
      await click(element, '.primary');
      await click(element, 'button.name');
      expect(isFocused(element, '.name-form input')).to.equal(true);
      await press(element, 't');
      expect(inside(element).round!.marks).to.deep.equal([]);
      await press(element, 'Escape');
      expect(isFocused(element, 'button.name')).to.equal(true);
      await click(element, '.cabinet-button');
      await press(element, 'Escape');
      expect(has(element, '.question')).to.equal(true);
      expect(isFocused(element, '.cabinet-button')).to.equal(true);
    });

    it('leaves keys alone that it has no use for, and all keys outside', async () => {
      const element = await game();
      await click(element, '.primary');
      const key = (target: EventTarget, name: string): boolean =>
        target.dispatchEvent(
          new KeyboardEvent('keydown', {
            key: name,
            bubbles: true,
            composed: true,
            cancelable: true,
          }),
        );
      const statement = find(element, '.statement');
      for (const name of ['ArrowDown', 'ArrowUp', ' ', 'Home', 'x']) {
        expect(key(statement, name), name).to.equal(true);
      }
      expect(key(document.body, 't')).to.equal(true);
      expect(inside(element).round!.marks).to.deep.equal([]);
    });
  });

  describe('for screen readers', () => {
    it('says each verdict once, with the clarity and its clue', async () => {
      const element = await game();
      await click(element, '.primary');
      const region = find(element, '.announcer');
      const said: string[] = [];
      new MutationObserver(() => said.push(region.textContent ?? '')).observe(region, {
        childList: true,
        characterData: true,
        subtree: true,
      });
      await answer(element, true);
      await until(() => said.length);
      expect(said).to.have.length(1);
      expect(said[0]).to.include('Right.').and.include(inside(element).claim!.explanation);
      expect(said[0]).to.include(`21 per cent clear: ${inside(element).image!.clues[1]}`);
    });

    it('tells of new trophies', async () => {
      const element = await game();
      await click(element, '.primary');
      await guess(element, inside(element).image!.names[0]!);
      expect(textOf(element, '.announcer')).to.include('New trophy: First light.');
    });

    const screens: Readonly<Record<string, (element: ClarityChallenge) => Promise<void>>> = {
      start: async () => {},
      question: (element) => click(element, '.primary'),
      verdict: async (element) => {
        await click(element, '.primary');
        await answer(element, false);
      },
      name: async (element) => {
        await click(element, '.primary');
        await click(element, 'button.name');
      },
      end: async (element) => {
        await click(element, '.primary');
        await guess(element, inside(element).image!.names[0]!);
      },
      cabinet: (element) => click(element, '.cabinet-button'),
    };

    for (const theme of ['light', 'dark']) {
      for (const [name, open] of Object.entries(screens)) {
        it(`has no fault that axe finds: ${name}, ${theme}`, async () => {
          const element = await game(`seed="s" theme="${theme}"`);
          await open(element);
          await until(() => getComputedStyle(find(element, '.button')).transitionDuration);
          const {violations} = await axe.run(element, {rules: {region: {enabled: false}}});
          expect(violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)).to.deep.equal([]);
        });
      }
    }
  });

  describe('what is kept', () => {
    it('is there at the next visit', async () => {
      const element = await game();
      await click(element, '.primary');
      await guess(element, inside(element).image!.names[0]!);
      unmountAll();
      const later = await game();
      expect(textOf(later, '.cabinet-button')).to.equal('Trophies 4/18');
      expect(textOf(later, '.start')).to.include('Best score');
    });

    it('is nothing with persist="none"', async () => {
      const element = await game('seed="s" persist="none"');
      await click(element, '.primary');
      await guess(element, inside(element).image!.names[0]!);
      expect(localStorage).to.have.length(0);
    });

    it('may be corrupt without breaking anything', async () => {
      for (const broken of ['{', '[]', '7', '{"wins":"x","trophies":[1],"daily":{"last":4}}']) {
        localStorage.setItem('dragon-and-hermit:1:china-north-korea:challenge', broken);
        const element = await game();
        expect(textOf(element, '.cabinet-button')).to.equal('Trophies 0/18');
        await click(element, '.primary');
        expect(textOf(element, '.statement')).not.to.equal('');
        unmountAll();
      }
    });

    it('includes what was missed, for the cards, and is asked first the next time', async () => {
      const element = await game('levels="1"');
      await click(element, '.primary');
      const {claim} = inside(element);
      let item: unknown;
      element.addEventListener('learner-progress', (event) => (item = event.record.item));
      await answer(element, false);
      expect(item).to.deep.include({front: claim!.statement});
      unmountAll();
      const later = await game();
      later.seed = '';
      await later.updateComplete;
      later.start('relaxed');
      const queue = inside(later).round!.queue.map(({id}) => id);
      expect(queue).to.include(claim!.id);
    });
  });

  describe('the daily challenge', () => {
    it('is the same for everybody on a date, whatever they know', async () => {
      const first = await game('mode="daily"');
      first.start();
      const ids = inside(first).round!.queue.map(({id}) => id);
      const image = inside(first).image!.id;
      first.answer(!inside(first).claim!.answer);
      unmountAll();
      const second = await game();
      second.start('daily');
      expect(inside(second).round!.queue.map(({id}) => id)).to.deep.equal(ids);
      expect(inside(second).image!.id).to.equal(image);
    });
  });

  describe('given by an author', () => {
    const own = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><path fill="#f00" d="M0 0h60v40H0z"/></svg>')}`;

    it('a picture is played for, named and revealed with its words', async () => {
      const element = await game(
        `seed="s" image="${own}" image-alt="A red field" image-caption="Red" image-name="Crimson|Scarlet field"`,
      );
      await click(element, '.primary');
      expect(find(element, 'canvas').ariaLabel).to.equal('Mystery picture, 6 per cent clear');
      await guess(element, 'scarlet');
      expect(inside(element).round!.outcome).to.equal('playing');
      find<HTMLInputElement>(element, '.name-form input').value = 'the scarlet field';
      find<HTMLFormElement>(element, '.name-form').requestSubmit();
      await element.updateComplete;
      expect(find(element, 'canvas').ariaLabel).to.equal('A red field');
      expect(textOf(element, 'figcaption')).to.equal('Red');
      await until(() => {
        const [r = 0, g = 255] = pixel(element, 0.5, 0.5);
        return r > 250 && g < 5;
      });
    });

    it('a picture is told of by none of its words before it is found', async () => {
      const element = await game(`seed="s" image="${own}"`);
      Object.assign(element, {imageAlt: 'A red field', imageCaption: 'Crimson, 1921'});
      await element.updateComplete;
      const check = (): void => {
        expect(everythingSaid(element)).not.to.match(/red field|Crimson/);
      };
      check();
      await click(element, '.primary');
      check();
      await answer(element, true);
      await click(element, '.cabinet-button');
      check();
    });

    it('a picture that does not load is replaced, and the game goes on', async () => {
      const element = await game('seed="s" image="/no-such.png" image-alt="Nothing"');
      await until(() => textOf(element, '.start').includes('could not be loaded'));
      await click(element, '.primary');
      expect(inside(element).image!.id).not.to.include('no-such');
      await answerAll(element);
      expect(inside(element).round!.outcome).to.equal('cleared');
    });

    it('statements in HTML are asked, under a plain landscape without a name', async () => {
      const element = await game(
        'seed="s"',
        `<ol>
          <li data-answer="true">One<p>Because.</p></li>
          <li data-answer="false">Two</li>
        </ol>`,
      );
      await click(element, '.primary');
      expect(['One', 'Two']).to.include(textOf(element, '.statement'));
      expect(has(element, 'button.name')).to.equal(false);
      await answerAll(element);
      expect(inside(element).round!.outcome).to.equal('cleared');
    });

    it('a height is kept free, and a heading takes its level', async () => {
      const element = await game('height="50rem" heading="Quiz night" heading-level="4"');
      expect(element.getBoundingClientRect().height).to.be.at.least(800);
      expect(textOf(element, '[part=heading]')).to.equal('Quiz night');
      expect(find(element, '.start .display').ariaLevel).to.equal('5');
    });
  });

  it('prints the statements, their answers and the cabinet', async () => {
    const element = await game();
    await click(element, '.primary');
    const {claim} = inside(element);
    await answer(element, true);
    window.dispatchEvent(new Event('beforeprint'));
    const sheet = textOf(element, '.sheet');
    window.dispatchEvent(new Event('afterprint'));
    expect(sheet).to.include(claim!.statement).and.include(claim!.explanation);
    expect(sheet).to.include('Ten in a row');
    layOutForPaper(element.shadowRoot!);
    expect(find(element, '.next').checkVisibility()).to.equal(false);
  });
});
