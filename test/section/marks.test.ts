import {expect} from 'chai';
import {showFound} from '../../src/element/show-found.js';
import '../../src/section/topic-section.define.js';
import {mount, unmountAll, until} from '../element/support.js';

const data = {
  title: 'Marks',
  cards: [
    {title: 'First', text: 'Twenty works.[a, b, c, d, e, f, g, h, i, j, k, l]'},
    {title: 'Second', text: 'The last and the first.[l, a, c] Only one.[k]'},
  ],
  sources: [...'abcdefghijkl'].map((id) => ({id, title: `Work ${id}`})),
};

async function show(): Promise<HTMLElement[]> {
  const place = mount('<topic-section></topic-section>');
  const section = place.querySelector('topic-section')!;
  section.data = data;
  const second = (): HTMLElement[] => [
    ...section.shadowRoot!.querySelectorAll<HTMLElement>('.card:last-child .cite'),
  ];
  await until(() => second()[3]?.textContent?.trim() === '11');
  return second();
}

/** How far to the left and right, and up and down, a press still reaches a mark. */
function reach(mark: HTMLElement): {width: number; height: number} {
  const root = mark.getRootNode() as ShadowRoot;
  const {left, right, top, bottom} = mark.getBoundingClientRect();
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const steps = Array.from({length: 80}, (_, at) => at / 2 - 20);
  const hits = (dx: number, dy: number): boolean => root.elementFromPoint(x + dx, y + dy) === mark;
  return {
    width: steps.filter((step) => hits(step, 0)).length / 2,
    height: steps.filter((step) => hits(0, step)).length / 2,
  };
}

const ringOf = (mark: Element): string => getComputedStyle(mark).outlineStyle;
const washOf = (mark: Element): string => getComputedStyle(mark.closest('p')!).backgroundColor;

afterEach(unmountAll);

describe('marks of a section', () => {
  it('stand in the order of their numbers', async () => {
    const numbers = (await show()).map((mark) => mark.textContent?.trim());
    expect(numbers.join(' ')).to.equal('1 3 12 11');
  });

  it('are marked with their text when a work leads back to them, until the focus goes on', async () => {
    const [mark] = await show();
    const [ring, wash] = [ringOf(mark!), washOf(mark!)];
    showFound(mark);
    expect(ringOf(mark!)).to.equal('solid');
    expect(washOf(mark!)).not.to.equal(wash);
    mark!.blur();
    expect([ringOf(mark!), washOf(mark!)]).to.eql([ring, wash]);
  });

  it('can be pressed a little beside the number', async () => {
    const sizes = (await show()).map(reach);
    for (const {width, height} of sizes) {
      expect(width).to.be.at.least(18);
      expect(height).to.be.at.least(23);
    }
    expect(sizes.at(-1)!.width).to.be.at.least(22);
  });

  it('never lie over their neighbours', async () => {
    const [one, two, three] = (await show()).map((mark) => {
      const {left, right} = mark.getBoundingClientRect();
      const {insetInlineStart, insetInlineEnd} = getComputedStyle(mark, '::after');
      return {left: left + parseFloat(insetInlineStart), right: right - parseFloat(insetInlineEnd)};
    });
    expect(one!.right).to.be.at.most(two!.left);
    expect(two!.right).to.be.at.most(three!.left);
  });
});
