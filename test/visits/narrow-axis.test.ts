import {expect} from 'chai';
import type {LeaderVisits} from '../../src/visits/leader-visits.js';
import {unmountAll, until} from '../element/support.js';
import {click, find, findAll, focusedId, idsOf, open, press} from './support.js';

describe('<leader-visits> on the axis where there is little room', () => {
  afterEach(unmountAll);

  /** True where a mark is inside what the axis is scrolled in. */
  const inSight = (visits: LeaderVisits, id: string): boolean => {
    const [mark, strip] = [find(visits, `[data-id="${id}"]`)!, find(visits, '.strip')!];
    const [{left, right}, room] = [mark.getBoundingClientRect(), strip.getBoundingClientRect()];
    return left >= room.left && right <= room.right;
  };

  for (const width of [260, 320, 700, 1000]) {
    it(`offers the axis at ${width} pixels, and shows it at once from 640`, async () => {
      const visits = await open({width});
      expect(findAll(visits, '.axis')).to.have.length(width < 640 ? 0 : 1);
      await click(visits, '[aria-label=List]');
      expect(findAll(visits, '.axis')).to.have.length(0);
      await click(visits, '[aria-label=Axis]');
      expect(idsOf(visits)).to.have.length(5);
      expect(find(visits, '[aria-label=Axis]')!.ariaPressed).to.equal('true');
      expect(visits.scrollWidth).to.be.most(width);
    });
  }

  it('begins with the latest visit, or with the one that is chosen', async () => {
    for (const around of ['…', '<div dir="rtl">…</div>']) {
      const visits = await open({width: 320, attributes: 'view="axis"', around});
      await until(() => inSight(visits, 'fifth'));
      expect(inSight(visits, 'first')).to.equal(false);
      unmountAll();
      const other = await open({width: 320, attributes: 'view="axis" visit="first"', around});
      await until(() => inSight(other, 'first'));
      expect(inSight(other, 'fifth')).to.equal(false);
      unmountAll();
    }
  });

  it('is scrolled along by the arrow keys, and keeps the names of its sides in sight', async () => {
    const visits = await open({width: 320, attributes: 'view="axis"'});
    find(visits, '[data-id=fifth]')!.focus();
    await press(visits, 'Home');
    await until(() => focusedId(visits) === 'first' && inSight(visits, 'first'));
    await press(visits, 'End');
    await until(() => focusedId(visits) === 'fifth' && inSight(visits, 'fifth'));
    const start = visits.getBoundingClientRect().left;
    for (const caption of findAll(visits, '.caption')) {
      expect(caption.getBoundingClientRect().left).to.equal(start);
    }
  });

  it('never cuts the filter by rank', async () => {
    for (const width of [260, 320, 708, 736, 1000]) {
      const visits = await open({data: null, width});
      const end = visits.getBoundingClientRect().right;
      const ranks = findAll(visits, '[part=rank]');
      expect(ranks).to.have.length(5);
      for (const rank of ranks) expect(rank.getBoundingClientRect().right).to.be.most(end);
      unmountAll();
    }
  });
});
