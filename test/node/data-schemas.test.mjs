/** The published schemas describe the bundled topic and all that the readers accept. */
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {files, schemas} from './support/topic-data.mjs';

/** The schema of each file of the topic. */
const SCHEMA_OF = {
  'topic.json': 'topic',
  'events.json': 'events',
  'trade.json': 'chart',
  'visits.json': 'visits',
  'places.json': 'places',
  'claims.json': 'claims',
  'cards.json': 'cards',
  'terms.json': 'terms',
  'sections.json': 'sections',
  'sources.json': 'sources',
};

const ajv = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  strictRequired: false,
  validateFormats: false,
});
for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);

const problems = (schema, data) => {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  return validate(data) ? [] : validate.errors;
};

describe('schemas', () => {
  for (const [name, schema] of Object.entries(SCHEMA_OF)) {
    it(`${name} is valid`, () => assert.deepEqual(problems(schema, files[name]), []));
  }

  it('accept what the readers accept', () => {
    assert.deepEqual(problems('events', [{date: '500 BCE', title: 'A bare event'}]), []);
    assert.deepEqual(problems('chart', [{year: 2019, imports: '~539', exports: null}]), []);
    assert.deepEqual(problems('places', [{name: 'Dandong', lat: 40.13, lon: 124.39}]), []);
    assert.deepEqual(problems('visits', [{date: '1961', visitor: ['A', 'B']}]), []);
    assert.deepEqual(problems('cards', [{front: 'Signed in {{1961}}'}]), []);
    assert.deepEqual(problems('images', {images: [{svg: '<svg/>', title: 'A bridge'}]}), []);
    assert.deepEqual(problems('claims', [{statement: 'It is so.', answer: 'yes'}]), []);
    const {events, eras} = files['events.json'];
    const {claims} = files['claims.json'];
    const parts = {
      events,
      eras,
      claims,
      chart: files['trade.json'],
      visits: files['visits.json'],
      sources: files['sources.json'],
    };
    assert.deepEqual(problems('topic', {...files['topic.json'], ...parts}), []);
    const media = [{url: 'a.jpg', caption: 'A', credit: 'B', alt: 'C'}];
    const full = {date: '1961', endDate: '1962', displayDate: 'early', title: 'T', media};
    assert.deepEqual(problems('events', {events: [full]}), []);
  });

  it('reject what authors mistype', () => {
    assert.notDeepEqual(problems('events', {events: [{date: '1961', titel: 'Treaty'}]}), []);
    assert.notDeepEqual(problems('chart', {series: [{columns: [], rows: [{label: 1}]}]}), []);
    assert.notDeepEqual(problems('visits', {visits: [{date: '1961', visitors: 'A'}]}), []);
    assert.notDeepEqual(problems('sources', [{id: 'a', title: 'A', read: 'half'}]), []);
  });

  it('explain every property in words', () => {
    for (const [name, schema] of Object.entries(schemas)) {
      const walk = (node, path) => {
        if (node === null || typeof node !== 'object') return;
        for (const [key, property] of Object.entries(node.properties ?? {})) {
          const told = property.$ref || (property.title && property.description);
          assert.ok(told, `${path}/${key} has no title or description`);
        }
        for (const [key, child] of Object.entries(node)) walk(child, `${path}/${key}`);
      };
      walk(schema, name);
    }
  });
});
