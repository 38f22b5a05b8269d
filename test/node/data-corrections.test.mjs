/** What the page that the topic follows got wrong is right here, and says so. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {files, valueOf} from './support/topic-data.mjs';

const {'events.json': timeline, 'trade.json': trade, 'visits.json': visits} = files;
const event = (id) => timeline.events.find((record) => record.id === id);
const series = (id) => trade.series.find((record) => record.id === id);
const row = (id, year) => series(id).rows.find(({label}) => label === year);

/** Every text below a value, with its path; ids and lists of ids are not read by people. */
function* textsIn(value, path = '') {
  if (typeof value === 'string') yield [path, value];
  else if (value !== null && typeof value === 'object') {
    for (const [key, child] of Object.entries(value)) {
      if (key !== 'id' && key !== 'sources') yield* textsIn(child, `${path}/${key}`);
    }
  }
}

describe('corrections', () => {
  const customs = (year) => Object.values(row('customs', year).cells).map(valueOf);

  it('the customs figures of 2021 to 2023 are the recorded ones', () => {
    assert.deepEqual(customs(2021), [260.16, 57.87, 318.04]);
    assert.deepEqual(customs(2022), ['~894.0', '~133.6', 1027.72]);
    assert.deepEqual(customs(2023), [2003.5, 291.89, 2295.38]);
  });

  it('years without a split are gaps, not zeros', () => {
    for (const year of [2009, 2015, 2025])
      assert.deepEqual(customs(year).slice(0, 2), [null, null]);
    assert.equal(customs(2016)[0], null);
  });

  it("the article's table stands as printed, its wrong cells marked and explained", () => {
    const printed = series('article-table').rows.map(({label, cells}) => [
      label,
      ...Object.values(cells).map(valueOf),
    ]);
    assert.deepEqual(printed, [
      [2019, '2,883.6', '215.2'],
      [2020, '712.8', '48.0'],
      [2021, '~539', '~318'],
      [2022, '~740', '~290'],
      [2023, '>2,000', '~292'],
    ]);
    const cells = series('article-table').rows.flatMap((r) => Object.values(r.cells));
    const disputed = cells.filter((cell) => cell.disputed);
    assert.deepEqual(disputed.map(valueOf), ['2,883.6', '~539', '~318', '~740', '~290']);
    for (const {value, note, sources: own} of disputed) assert.ok(note && own.length > 1, value);
  });

  it('Kim–Xi meetings are numbered one to six', () => {
    const numbered = visits.visits.filter(({meeting}) => meeting);
    assert.deepEqual(
      numbered.map(({meeting, date}) => [meeting, date.slice(0, 7)]),
      [
        [1, '2018-03'],
        [2, '2018-05'],
        [3, '2018-06'],
        [4, '2019-01'],
        [5, '2019-06'],
        [6, '2025-09'],
      ],
    );
    assert.equal(visits.meetingName, 'Kim–Xi meeting');
    assert.match(event('kimxi4').title, /^Fourth/);
    assert.match(event('kimxi4').note, /calls it the second/);
    assert.match(event('kimxi5').text, /fifth meeting .* October 2005/);
    assert.match(event('kimxi5').note, /calls it the third .* 2006/);
  });

  it('no Chinese president came between October 2005 and June 2019, and the visits say so', () => {
    const gap = visits.gaps.find(({label}) => label === 'No Chinese president');
    assert.equal(gap.date, '2005-10/2019-06');
    const between = visits.visits.filter(
      ({date, visitor}) =>
        date > '2005-11' && date < '2019-06' && /Hu Jintao|Xi Jinping/.test(visitor),
    );
    // Xi came as vice-president.
    assert.deepEqual(
      between.map(({id, role}) => [id, role]),
      [['v-2008-06', 'vice-president']],
    );
  });

  const corrected = {
    'nuclear-1959': /given here as reported/,
    'treaty-1961': /disputed/,
    'treaty-60': /No official announcement of a renewal/,
    'shenyang-2002': /Embassies in Beijing/,
    'hu-2005': /2006/,
    'dependence-2010': /inter-Korean trade is left out/,
    res2371: /wigs and false eyelashes/,
    'border-closed-2020': /not this cause/,
    'trade-low-2021': /~539 and ~318/,
    'rail-2022': /~740 and ~290/,
    'veto-2022': /every vote from 2006 to 2017/,
  };
  for (const [id, words] of Object.entries(corrected)) {
    it(`${id} says what is wrong`, () => assert.match(event(id).note, words));
  }
});

describe('wording', () => {
  it('is free of local paths and of words that only the compilers know', () => {
    const foreign =
      /(^|[\s("'])\/(?!\/)\w+\/|localhost|\bseed\b|seed-page|general knowledge|\bstored\b/i;
    for (const [name, file] of Object.entries(files)) {
      for (const [path, text] of textsIn(file)) {
        if (!/^https?:/.test(text)) assert.doesNotMatch(text, foreign, `${name}${path}`);
      }
    }
  });
});
