import {expect} from 'chai';
import fc from 'fast-check';
import type {TopicEvent} from '../../src/topic/types.js';
import {AxisLayout, mostWithin} from '../../src/timeline/axis-layout.js';
import {planLanes} from '../../src/timeline/lanes.js';
import {indexLanes, TARGET} from '../../src/timeline/layout.js';
import {labelExtent, markExtent, sceneOf, type PlacedItem} from '../../src/timeline/scene.js';
import {anchorOf, domainOf, sortEvents} from '../../src/timeline/time-index.js';
import {clampView, spanOf, type View} from '../../src/timeline/view.js';
import {event, events, timeline} from './samples.js';

const words = {joint: 'Joint', other: 'Other'};
const measure = (text: string): number => text.length * 7;

function axisOf(all: readonly TopicEvent[], rows = 8) {
  const sorted = sortEvents(all);
  const plan = planLanes(sorted, timeline(sorted), 'category', rows, words);
  const domain = domainOf(sorted, []);
  const layout = new AxisLayout(indexLanes(sorted, plan), domain, ({title}) => measure(title));
  const scene = (view: View, width: number): PlacedItem[] =>
    sceneOf(layout.at(view, width), sorted, view, width, measure, () => false);
  return {sorted, plan, domain, layout, scene};
}

/** A view somewhere in a domain, from shares of it. */
function viewIn(domain: View, at: number, length: number): View {
  const span = spanOf(domain) * length;
  const t0 = domain.t0 + spanOf(domain) * at;
  return clampView({t0, t1: t0 + span}, domain);
}

const views = fc.tuple(
  fc.double({min: 0, max: 1, noNaN: true}),
  fc.double({min: 0.01, max: 1, noNaN: true}),
);

describe('axis layout', () => {
  it('never lets a label touch another label or a mark of its row', () => {
    fc.assert(
      fc.property(events, views, fc.integer({min: 320, max: 1600}), (all, [at, length], width) => {
        const {scene, domain} = axisOf(all);
        const placed = scene(viewIn(domain, at, length), width);
        for (const a of placed) {
          const label = labelExtent(a, measure);
          if (!label) continue;
          for (const b of placed) {
            if (a === b || a.item.row !== b.item.row) continue;
            const other = labelExtent(b, measure);
            if (other)
              expect(label[0] < other[1] - 0.5 && other[0] < label[1] - 0.5).to.equal(false);
            if (b.item.kind === 'bar') continue;
            const mark = markExtent(b);
            expect(label[0] < mark[1] - 0.5 && mark[0] < label[1] - 0.5).to.equal(false);
          }
        }
      }),
      {numRuns: 150},
    );
  });

  it('keeps marks of a row a target apart', () => {
    fc.assert(
      fc.property(events, (all) => {
        const {layout, domain} = axisOf(all);
        const rows = new Map<number, number[]>();
        for (const {row, x} of layout.at(domain, 900).items) {
          rows.set(row, [...(rows.get(row) ?? []), x]);
        }
        for (const xs of rows.values()) {
          xs.sort((a, b) => a - b);
          xs.slice(1).forEach((x, i) => expect(x - (xs[i] ?? 0)).to.be.at.least(TARGET - 9));
        }
      }),
      {numRuns: 100},
    );
  });

  it('accounts for every event exactly once', () => {
    fc.assert(
      fc.property(events, fc.integer({min: 1, max: 12}), (all, rows) => {
        const {layout, domain, sorted} = axisOf(all, rows);
        const members = layout.at(domain, 700).items.flatMap((item) => item.members);
        expect(members.sort((a, b) => a - b)).to.deep.equal(sorted.map((_, i) => i));
      }),
      {numRuns: 100},
    );
  });

  it('shows what is in view and nothing else', () => {
    const {scene} = axisOf([
      event('a', '1950-01-01'),
      event('b', '1980-01-01'),
      event('c', '2010-01-01'),
    ]);
    const keys = scene({t0: 1975, t1: 1985}, 800).map(({item}) => item.key);
    expect(keys).to.deep.equal(['b']);
  });

  it('keeps rows and clusters in place while the reader pans', () => {
    const all = Array.from({length: 200}, (_, i) => event(`e${i}`, String(1900 + (i % 100))));
    const {layout, domain} = axisOf(all);
    const view = viewIn(domain, 0.3, 0.1);
    const before = layout.at(view, 800);
    const shifted = {t0: view.t0 + 0.5, t1: view.t1 + 0.5};
    expect(layout.at(shifted, 800)).to.equal(before);
  });

  it('draws few things however many events there are', () => {
    const all = Array.from({length: 10_000}, (_, i) => event(`e${i}`, String(1000 + (i % 1000))));
    const {layout, domain} = axisOf(all);
    for (const length of [1, 0.3, 0.05]) {
      const {items} = layout.at(viewIn(domain, 0.2, length), 1400);
      expect(mostWithin(items, 1400)).to.be.at.most(60);
    }
  });

  it('finds the view in which an event leaves its cluster', () => {
    const all = Array.from({length: 30}, (_, i) =>
      event(`e${i}`, `1961-07-${String(i + 1).padStart(2, '0')}`),
    );
    const {layout, domain, sorted} = axisOf([...all, event('far', '2020')], 1);
    const time = anchorOf(sorted[7]!.date);
    expect(layout.itemOf(7, domain, 800)?.kind).to.equal('cluster');
    const view = layout.viewThatSeparates(7, time, domain, 800);
    expect(view && layout.itemOf(7, view, 800)?.kind).to.equal('point');
  });

  it('knows when no view separates events of one instant', () => {
    const all = Array.from({length: 5}, (_, i) => event(`e${i}`, '1961-07-11'));
    const {layout, domain, sorted} = axisOf([...all, event('far', '2020')], 1);
    expect(layout.viewThatSeparates(2, anchorOf(sorted[2]!.date), domain, 800)).to.equal(null);
  });

  it('draws a span as a bar where it is long enough', () => {
    const {layout, domain} = axisOf([event('war', '1950-06-25/1953-07-27'), event('end', '1960')]);
    const bar = layout.at(domain, 800).items[0];
    expect(bar?.kind).to.equal('bar');
    expect((bar?.x1 ?? 0) - (bar?.x ?? 0)).to.be.closeTo((800 / spanOf(domain)) * 3.09, 1);
  });
});

describe('lanes', () => {
  it('follow the order of the data and give crowded lanes more rows', () => {
    const all = [
      event('a', '1950', {category: 'war'}),
      ...Array.from({length: 9}, (_, i) => event(`t${i}`, '1960', {category: 'trade'})),
    ];
    const data = {
      ...timeline(all),
      categories: [
        {id: 'trade', label: 'Trade'},
        {id: 'war', label: 'War'},
      ],
    };
    const {lanes} = planLanes(all, data, 'category', 6, words);
    expect(lanes.map(({label, rows, firstRow}) => [label, rows, firstRow])).to.deep.equal([
      ['Trade', 5, 0],
      ['War', 1, 5],
    ]);
  });

  it('put several actors into one joint lane', () => {
    const all = [
      event('a', '1950', {actors: ['x']}),
      event('b', '1951', {actors: ['x', 'y']}),
      event('c', '1952', {actors: ['y', 'z']}),
      event('d', '1953'),
    ];
    const plan = planLanes(all, timeline(all), 'actor', 8, words);
    expect(plan.lanes.map(({label}) => label)).to.deep.equal(['x', 'Joint', 'Other']);
    expect(all.map((each) => plan.laneOf(each))).to.deep.equal([0, 1, 1, 2]);
  });

  it('gather the smallest where there are more lanes than rows', () => {
    const all = Array.from({length: 20}, (_, i) =>
      event(`e${i}`, '1950', {category: `c${i % 10}`}),
    );
    const plan = planLanes(all, timeline(all), 'category', 4, words);
    expect(plan.lanes).to.have.length(4);
    expect(plan.lanes.at(-1)?.label).to.equal('Other');
    for (const each of all) expect(plan.laneOf(each)).to.be.within(0, 3);
  });
});
