import {expect} from 'chai';
import type {Card} from '../../src/topic/deck-types.js';
import {facesOf, isReversed, sizeStep} from '../../src/deck/faces.js';
import {parseThemes, toDirection, toMode, wholeNumber} from '../../src/deck/parse-settings.js';

const card = (front: string, back: string, accept: string[] = []): Card => ({
  id: front,
  front,
  back,
  accept,
  names: [],
  sources: [],
});

const asked = {direction: 'front', seed: '', typing: false, blank: 'blank'} as const;

describe('the sides of a card', () => {
  it('asks the back where the direction says so', () => {
    const faces = facesOf(card('Yalu', 'The river'), {...asked, direction: 'back'});
    expect([faces.questionText, faces.answerText]).to.deep.equal(['The river', 'Yalu']);
  });

  it('asks for the shorter side where the answer is to be typed', () => {
    const yalu = card('Yalu', 'The western border river', ['Yalu River']);
    const faces = facesOf(yalu, {...asked, typing: true});
    expect(faces.questionText).to.equal('The western border river');
    expect(faces.expected).to.deep.equal(['Yalu', 'Yalu River']);
  });

  it('hides what belongs into gaps, and shows it on the back', () => {
    const faces = facesOf(card('Signed in {{1961}}', 'In Beijing'), {...asked, direction: 'back'});
    expect(faces.questionText).to.equal('Signed in blank');
    expect(faces.answerText).to.equal('Signed in 1961 In Beijing');
    expect(faces.expected).to.include('1961');
  });

  it('asks now one side and now the other, always the same for a seed', () => {
    const cards = Array.from({length: 200}, (_, index) => card(`c${index}`, 'x'));
    const sides = cards.map((each) => isReversed(each, 'both', 's'));
    expect(sides.filter(Boolean).length).to.be.within(60, 140);
    expect(cards.map((each) => isReversed(each, 'both', 's'))).to.deep.equal(sides);
  });

  it('sets long texts smaller', () => {
    expect(['Yalu', 'x'.repeat(40), 'x'.repeat(400)].map(sizeStep)).to.deep.equal([1, 2, 5]);
  });
});

describe('the settings of a deck', () => {
  it('fall back to the documented default', () => {
    expect(toMode('exam')).to.equal('study');
    expect(toDirection('up')).to.equal('front');
    expect(wholeNumber(20).fromAttribute('many')).to.equal(20);
    expect(wholeNumber(20).fromAttribute('-3')).to.equal(20);
    expect(wholeNumber(20).fromAttribute('0')).to.equal(0);
  });

  it('find themes by id or label, parted by commas or spaces', () => {
    const themes = [
      {id: 'border', label: 'Border towns'},
      {id: 'nuclear', label: 'Nuclear'},
    ];
    expect(parseThemes('Border towns, nuclear', themes)).to.deep.equal(['border', 'nuclear']);
    expect(parseThemes('border nuclear other', themes)).to.deep.equal(['border', 'nuclear']);
    expect(parseThemes('', themes)).to.deep.equal([]);
  });
});
