/** The bundled topic is whole, cited and small enough. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {brotliCompressSync, constants} from 'node:zlib';
import {citedIn, files, importTopicModule, valueOf} from './support/topic-data.mjs';

const {
  'topic.json': topic,
  'events.json': timeline,
  'trade.json': trade,
  'visits.json': visits,
  'places.json': places,
  'claims.json': claims,
  'terms.json': terms,
  'sources.json': sources,
} = files;

const {parseFuzzyDate} = await importTopicModule('fuzzy-date');
const {parseQuantity} = await importTopicModule('quantity');

/** Names of the readers whose files they have to take whole. */
const READERS = {
  'events.json': ['timeline-json', 'readTimelineJson'],
  'trade.json': ['chart-json', 'readChartJson'],
  'claims.json': ['claims-json', 'readClaimsJson'],
  'places.json': ['places-json', 'readPlacesJson'],
  'visits.json': ['visits-json', 'readVisitsJson'],
  'sections.json': ['sections-json', 'readSectionsJson'],
};

/** Bytes, brotli 11, of what one element bundles: its file and the sources that it cites. */
function sliceBytes(file) {
  const cited = citedIn(file);
  const slice = {...file, sources: sources.filter(({id}) => cited.has(id))};
  const options = {params: {[constants.BROTLI_PARAM_QUALITY]: 11}};
  return brotliCompressSync(JSON.stringify(slice), options).length;
}

describe('references', () => {
  const known = new Set(sources.map(({id}) => id));
  // Files that other tests look after, such as the cards, cite from the same list.
  const citing = Object.keys(files).filter((name) => !/^(topic|sources)\.json$/.test(name));
  const cited = citedIn(citing.map((name) => files[name]));

  it('every cited source is listed, and every listed source is cited', () => {
    assert.deepEqual(
      [...cited].filter((id) => !known.has(id)),
      [],
    );
    assert.deepEqual(
      [...known].filter((id) => !cited.has(id)),
      [],
    );
  });

  it('every record cites a source', () => {
    const records = [timeline.events, visits.visits, claims.claims, terms.terms, trade.markers];
    records.push(visits.gaps, visits.remarks);
    for (const record of records.flat()) assert.ok(record.sources.length > 0, record.id);
    for (const {id, sources: own, note} of places.places) assert.ok(own.length > 0 || note, id);
    for (const {rows} of trade.series) {
      for (const {cells, sources: own, label} of rows) {
        const empty = Object.values(cells).every((cell) => valueOf(cell) === null);
        assert.ok(empty || own.length > 0, `row ${label}`);
      }
    }
  });

  it('ids are unique', () => {
    const lists = [timeline.events, timeline.eras, visits.visits, places.places];
    lists.push(claims.claims, terms.terms, sources, trade.series, trade.markers);
    for (const list of lists) {
      const ids = list.map(({id}) => id);
      assert.equal(
        new Set(ids).size,
        ids.length,
        `twice: ${ids.filter((id, i) => ids.indexOf(id) < i)}`,
      );
    }
  });

  it('events, categories and actors that records name exist', () => {
    const ids = (list) => new Set(list.map(({id}) => id));
    const [events, categories, actors] = [
      timeline.events,
      timeline.categories,
      timeline.actors,
    ].map(ids);
    for (const {id, category, actor = []} of timeline.events) {
      assert.ok(categories.has(category), `${id}: ${category}`);
      for (const name of [actor].flat()) assert.ok(actors.has(name), `${id}: ${name}`);
    }
    for (const {id, event: about} of [...trade.markers, ...claims.claims, ...visits.visits]) {
      assert.ok(about === undefined || events.has(about), `${id}: ${about}`);
    }
    const themes = ids(claims.categories);
    for (const {id, theme} of claims.claims) assert.ok(themes.has(theme), `${id}: ${theme}`);
  });

  it('the topic names every file', () => {
    const others = Object.keys(files).filter(
      (name) => name !== 'topic.json' && !name.includes('/'),
    );
    assert.deepEqual(Object.values(topic.files).sort(), others.sort());
  });

  it('addresses are web addresses', () => {
    for (const {id, url} of sources) {
      if (url !== undefined) assert.match(new URL(url).protocol, /^https?:$/, id);
    }
  });
});

describe('readers', () => {
  for (const [name, [module, read]] of Object.entries(READERS)) {
    it(`take ${name} without a complaint`, async () => {
      const reader = (await importTopicModule(`readers/${module}`))[read];
      assert.deepEqual(reader({...files[name], sources}).problems, []);
    });
  }
});

describe('dates and numbers', () => {
  const dated = [timeline.events, timeline.eras, visits.visits, visits.gaps, trade.markers].flat();

  it('every date is one that the library reads', () => {
    for (const {id, date} of dated) assert.ok(parseFuzzyDate(date), `${id}: ${date}`);
  });

  it('events and visits stand in order', () => {
    for (const list of [timeline.events, visits.visits]) {
      const starts = list.map(({date}) => parseFuzzyDate(date).start);
      assert.deepEqual(
        starts,
        [...starts].sort((a, b) => a - b),
      );
    }
  });

  it('60 events or more fall into five eras that follow on one another', () => {
    assert.ok(timeline.events.length >= 60);
    assert.equal(timeline.eras.length, 5);
    const spans = timeline.eras.map(({date}) => parseFuzzyDate(date));
    for (let i = 1; i < spans.length; i++) {
      assert.ok(Math.abs(spans[i].start - spans[i - 1].end) < 1e-6, timeline.eras[i].id);
    }
    for (const {id, date} of timeline.events) {
      const {start} = parseFuzzyDate(date);
      assert.ok(
        spans.some((span) => start >= span.start && start < span.end),
        id,
      );
    }
  });

  it('every value is one that the library reads', () => {
    for (const {id, columns, rows} of trade.series) {
      for (const {label, cells} of rows) {
        assert.deepEqual(Object.keys(cells).sort(), columns.map((column) => column.id).sort());
        for (const cell of Object.values(cells)) {
          const value = valueOf(cell);
          const quantity = typeof value === 'string' ? parseQuantity(value) : value;
          assert.notEqual(quantity, undefined, `${id} ${label}: ${value}`);
          if (typeof value === 'string')
            assert.ok(quantity?.value !== null, `${id} ${label}: ${value}`);
        }
      }
    }
  });
});

describe('size', () => {
  const budgets = {'events.json': 16_000, 'trade.json': 8_000, 'visits.json': 8_000};
  for (const [name, budget] of Object.entries(budgets)) {
    it(`the slice of ${name} stays under ${budget} bytes`, () => {
      const bytes = sliceBytes(files[name]);
      assert.ok(bytes < budget, `${bytes} bytes, brotli 11`);
    });
  }
});
