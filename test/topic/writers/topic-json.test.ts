import {expect} from 'chai';
import {readStudioJson} from '../../../src/studio/data.js';
import {readClaimsJson} from '../../../src/topic/readers/claims-json.js';
import {readDeckJson} from '../../../src/topic/readers/deck-json.js';
import {topicRecord, writeTopicJson} from '../../../src/topic/writers/topic-json.js';
import {cards, claims, material} from './material.js';

describe('a topic as JSON', () => {
  it('is read again by the deck and by the quiz', () => {
    const record: unknown = JSON.parse(writeTopicJson(material));
    const [deck, quiz] = [readDeckJson(record), readClaimsJson(record)];
    expect([...deck.problems, ...quiz.problems]).to.eql([]);
    expect(deck.value.cards).to.eql(material.cards);
    expect(quiz.value.claims).to.eql(material.claims);
    expect(quiz.value).to.include({id: 'rivers', title: 'Two rivers', lang: 'en'});
  });

  it('keeps every text', () => {
    const record = JSON.parse(writeTopicJson({cards, claims, themes: [], sources: []}));
    const {value, problems} = readStudioJson(record);
    expect(problems).to.eql([]);
    expect(value.cards).to.eql(cards);
    expect(value.claims).to.eql(claims);
  });

  it('holds the works and themes that are used, and no others', () => {
    const {sources, categories} = topicRecord(material);
    expect(sources?.map(({id}) => id)).to.eql(['atlas', 'survey']);
    expect(categories).to.eql([
      {id: 'water', label: 'Rivers and lakes'},
      {id: 'Towns', label: 'Towns'},
    ]);
  });
});
