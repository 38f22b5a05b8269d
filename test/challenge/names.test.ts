import {expect} from 'chai';
import fc from 'fast-check';
import slice from 'topic:challenge';
import claims from 'topic:claims';
import {clueAt} from '../../src/challenge/clarity.js';
import {editDistance, givesAway, judgeGuess} from '../../src/challenge/names.js';
import type {MysteryImage} from '../../src/topic/image-types.js';
import {readImages} from '../../src/topic/readers/images-json.js';

const {value: images, problems} = readImages(slice);

const named = (id: string): MysteryImage => images.find((image) => image.id === id)!;

describe('the names of the bundled pictures', () => {
  it('are read without a problem, four pictures with five clues each', () => {
    expect(problems).to.deep.equal([]);
    expect(images).to.have.length(4);
    for (const image of images) {
      expect(image.clues.filter(Boolean), image.id).to.have.length(5);
      expect(image.sources, image.id).not.to.be.empty;
      expect(image.text, image.id).to.be.a('string');
    }
  });

  it('are accepted as they are written, also in capitals and without accents', () => {
    for (const {names, near} of images) {
      for (const name of names) {
        expect(judgeGuess(name, names, near), name).to.equal('right');
        expect(judgeGuess(`  ${name.toUpperCase()}! `, names, near), name).to.equal('right');
        expect(judgeGuess(name.normalize('NFD'), names, near), name).to.equal('right');
      }
    }
  });

  const accepted: Record<string, readonly string[]> = {
    span: [
      'the friendship bridge',
      'Freindship Bridge',
      'sino korean friendship bridge at Dandong',
      'broken bridge over the yalu',
      'Yalu river bridge',
      'Zhong chao you yi qiao',
      '中朝友谊桥',
      '압록강 철교',
    ],
    bowl: [
      'heaven lake',
      'Mt. Paektu',
      'Mount Baekdu',
      'Baekdu-san',
      'chang bai shan',
      'Changbaishan',
      'Tian chi',
      '백두산 천지',
      '長白山',
    ],
    table: [
      'the 1961 treaty',
      'treaty of friendship',
      'the signing of a treaty',
      'frendship treaty',
    ],
    rails: ['a freight train', 'freight trains', 'Goods train', 'cargo train at the border'],
  };

  for (const [id, guesses] of Object.entries(accepted)) {
    for (const guess of guesses) {
      it(`accept “${guess}”`, () => {
        const {names, near} = named(id);
        expect(judgeGuess(guess, names, near)).to.equal('right');
      });
    }
  }

  const refused: Record<string, readonly [string, 'near' | 'wrong'][]> = {
    span: [
      ['bridge', 'near'],
      ['a bridge', 'near'],
      ['Golden Gate Bridge', 'near'],
      ['heaven lake', 'wrong'],
      ['', 'wrong'],
      ['the', 'wrong'],
    ],
    bowl: [
      ['a lake', 'near'],
      ['volcano', 'near'],
      ['bridge', 'wrong'],
    ],
    table: [
      ['treaty', 'near'],
      ['1951 treaty', 'near'],
      ['a train', 'wrong'],
    ],
    rails: [
      ['train', 'near'],
      ['bridge', 'wrong'],
    ],
  };

  for (const [id, guesses] of Object.entries(refused)) {
    for (const [guess, verdict] of guesses) {
      it(`call “${guess}” ${verdict} for ${id}`, () => {
        const {names, near} = named(id);
        expect(judgeGuess(guess, names, near)).to.equal(verdict);
      });
    }
  }

  it('refuse a list of everything', () => {
    const list = images.flatMap(({names}) => names.slice(0, 4)).join(' ');
    for (const {names, near} of images) expect(judgeGuess(list, names, near)).to.equal('wrong');
  });

  it('are not those of another picture', () => {
    for (const image of images) {
      for (const other of images.filter((each) => each !== image)) {
        for (const name of other.names) {
          expect(judgeGuess(name, image.names, image.near), name).not.to.equal('right');
        }
      }
    }
  });
});

describe('what is said before the picture is clear', () => {
  it('never holds a name, nor a word that would pass as one', () => {
    for (const image of images) {
      for (let clarity = 0; clarity < 100; clarity++) {
        const clue = clueAt(image, clarity);
        expect(givesAway(clue, image.names), clue).to.equal(false);
        expect(judgeGuess(clue, image.names), clue).to.equal('wrong');
      }
    }
  });

  it('changes at 20, 40, 60 and 80 per cent', () => {
    const [image] = images;
    const at = [0, 19, 20, 40, 60, 80, 99].map((clarity) =>
      image!.clues.indexOf(clueAt(image!, clarity)),
    );
    expect(at).to.deep.equal([0, 0, 1, 2, 3, 4, 4]);
  });

  it('is empty where the author gave no clues, and the last one given where some are missing', () => {
    expect(clueAt({clues: []}, 60)).to.equal('');
    expect(clueAt({clues: ['fog', 'blue']}, 90)).to.equal('blue');
  });

  it('leaves enough claims that do not tell', () => {
    for (const {id, names} of images) {
      const fair = claims.claims.filter(
        ({statement, explanation}) => !givesAway(`${statement} ${explanation ?? ''}`, names),
      );
      expect(fair.length, id).to.be.at.least(60);
    }
  });
});

describe('tolerance', () => {
  it('is an edit distance: symmetric, zero for equal words, one for a swap', () => {
    fc.assert(
      fc.property(fc.string({maxLength: 12}), fc.string({maxLength: 12}), (a, b) => {
        expect(editDistance(a, b)).to.equal(editDistance(b, a));
        expect(editDistance(a, a)).to.equal(0);
        expect(editDistance(a, b)).to.be.at.most(Math.max(a.length, b.length));
      }),
    );
    expect(editDistance('friend', 'freind')).to.equal(1);
  });

  it('does not confuse words that are short, or numbers', () => {
    expect(judgeGuess('bake', ['lake'])).to.equal('wrong');
    expect(judgeGuess('treaty of 1951', ['treaty of 1961'])).to.equal('wrong');
  });
});

describe('pictures in the data', () => {
  it('that cannot be shown or described are named and left out', () => {
    const reading = readImages({
      images: [
        {src: 'a.jpg', alt: 'A'},
        {src: 'javascript:alert(1)', alt: 'B'},
        {src: 'c.jpg'},
        'd.jpg',
        {svg: '<svg xmlns="http://www.w3.org/2000/svg"/>', title: 'E'},
      ],
    });
    expect(reading.value.map(({alt}) => alt)).to.deep.equal(['A', 'E']);
    expect(reading.problems.map(({where}) => where)).to.deep.equal([
      'image 2',
      'image 3',
      'image 4',
    ]);
    expect(reading.value[1]?.src).to.match(/^data:image\/svg\+xml,/);
  });

  it('of any other shape never throw', () => {
    fc.assert(fc.property(fc.anything(), (images) => void readImages({images})));
  });

  it('bundled with the topic load as images', async () => {
    for (const {src, id} of images) {
      const image = new Image();
      image.src = src;
      await image.decode();
      expect(image.naturalWidth / image.naturalHeight, id).to.equal(1.5);
    }
  });
});
