/** The second topic is one whole file in the published format, and everything in it hangs together. */
import assert from 'node:assert/strict';
import {readFile} from 'node:fs/promises';
import {describe, it} from 'node:test';
import {Ajv2020} from 'ajv/dist/2020.js';
import {citedIn, importTopicModule, schemas} from './support/topic-data.mjs';

const file = new URL('../../stories/support/second-topic.json', import.meta.url);
const topic = JSON.parse(await readFile(file, 'utf8'));
const {events, claims, cards, chart, map, sections, sources} = topic;
const idsOf = (list) => new Set(list.map(({id}) => id));

describe('the second topic', () => {
  it('is valid', () => {
    const ajv = new Ajv2020({
      allErrors: true,
      allowUnionTypes: true,
      strictRequired: false,
      validateFormats: false,
    });
    for (const [name, schema] of Object.entries(schemas)) ajv.addSchema(schema, name);
    const validate = ajv.getSchema('topic.schema.json');
    assert.ok(validate(topic), JSON.stringify(validate.errors));
  });

  it('is read without a problem', async () => {
    const readings = [
      ['timeline-json', 'readTimelineJson', {...topic, title: ''}],
      ['chart-json', 'readChartJson', {sources, actors: topic.actors, ...chart}],
      ['claims-json', 'readClaimsJson', topic],
      ['deck-json', 'readDeckJson', topic],
      ['places-json', 'readPlacesJson', {...map, sources}],
      ['sections-json', 'readSectionsJson', topic],
    ];
    for (const [module, name, part] of readings) {
      const {[name]: read} = await importTopicModule(`readers/${module}`);
      assert.deepEqual(read(part).problems, [], module);
    }
  });

  it('cites only works that it lists, and lists none that it does not cite', () => {
    const {sources: listed, ...rest} = topic;
    assert.deepEqual([...citedIn(rest)].sort(), [...idsOf(listed)].sort());
  });

  it('ties claims, markers and categories to what there is', () => {
    const known = idsOf(events);
    const themes = idsOf(topic.categories);
    for (const {id, event} of [...claims, ...chart.markers]) assert.ok(known.has(event), id);
    for (const {id, category} of events) assert.ok(themes.has(category), id);
    for (const {id, theme} of [...claims, ...cards]) assert.ok(themes.has(theme), id);
  });

  it('is large enough to prove something', () => {
    assert.ok(events.length >= 18 && cards.length >= 16 && claims.length >= 16);
    assert.equal(claims.filter(({answer}) => answer).length * 2, claims.length);
    assert.ok(map.places.length >= 8 && !map.geometry);
    assert.equal(sections.length, 3);
  });

  it('has nothing to do with the first', () => {
    assert.doesNotMatch(JSON.stringify(topic), /china|chinese|korea/i);
  });
});
