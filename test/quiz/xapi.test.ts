import {expect} from 'chai';
import {answeredStatement, completedStatement, duration} from '../../src/quiz/xapi.js';
import {claimsOf} from './support.js';

const setting = {
  page: 'https://example.org/post?x=1#part',
  quiz: 'my quiz',
  title: 'Quiz',
  language: 'en',
  at: Date.UTC(2026, 0, 2),
};

describe('xAPI statements', () => {
  it('say who answered what, with the response and its success', () => {
    const [claim] = claimsOf(1, 1);
    const statement = answeredStatement(setting, claim!, false);
    expect(statement.id).to.match(
      /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/,
    );
    expect(statement.actor).to.deep.equal({
      objectType: 'Agent',
      account: {homePage: 'https://example.org/post', name: 'anonymous'},
    });
    expect(statement.verb.id).to.equal('http://adlnet.gov/expapi/verbs/answered');
    expect(statement.object.id).to.equal('https://example.org/post?x=1#my%20quiz/c0');
    expect(statement.object.definition).to.deep.include({
      interactionType: 'true-false',
      correctResponsesPattern: ['true'],
    });
    expect(statement.result).to.deep.equal({success: false, response: 'false'});
    expect(statement.timestamp).to.equal('2026-01-02T00:00:00.000Z');
    expect(JSON.stringify(statement)).not.to.include('null');
  });

  it('say how a round ended, with a score within its bounds', () => {
    const {verb, object, result} = completedStatement(setting, 3, 4, 61_234);
    expect(verb.id).to.equal('http://adlnet.gov/expapi/verbs/completed');
    expect(object.id).to.equal('https://example.org/post?x=1#my%20quiz');
    expect(result).to.deep.equal({
      completion: true,
      duration: 'PT61.23S',
      score: {scaled: 0.75, raw: 3, min: 0, max: 4},
    });
  });

  it('name any claim by a valid address', () => {
    const claim = {...claimsOf(1, 1)[0]!, id: 'ö/? \ud800'};
    expect(new URL(answeredStatement(setting, claim, true).object.id).hash).to.include('%2F');
  });

  it('give durations as ISO 8601', () => {
    expect([0, 1_005, -5].map(duration)).to.deep.equal(['PT0S', 'PT1.01S', 'PT0S']);
  });
});
