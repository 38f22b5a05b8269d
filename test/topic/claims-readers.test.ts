import {expect} from 'chai';
import fc from 'fast-check';
import {readClaimsCsv} from '../../src/topic/readers/claims-csv.js';
import {readClaimsGift} from '../../src/topic/readers/claims-gift.js';
import {readClaimsHtml} from '../../src/topic/readers/claims-html.js';
import {readClaimsJson} from '../../src/topic/readers/claims-json.js';
import {readClaimsText} from '../../src/topic/readers/claims-text.js';
import type {ClaimsData} from '../../src/topic/claim-types.js';
import type {Reading} from '../../src/topic/types.js';

const answers = ({value}: Reading<ClaimsData>) => value.claims.map(({answer}) => answer);
const lines = ({problems}: Reading<ClaimsData>) =>
  problems.map(({where, message}) => `${where}: ${message}`);

describe('claims from JSON', () => {
  it('reads an object with themes and sources, or a bare list', () => {
    const claim = {statement: 'Water is wet.', answer: 'yes', difficulty: 'easy', sources: ['w']};
    const whole = readClaimsJson({
      id: 't',
      claims: [claim],
      categories: [{id: 'x', label: 'X'}],
      sources: [{id: 'w', title: 'Work'}],
    });
    expect(lines(whole)).to.deep.equal([]);
    expect(whole.value.claims[0]).to.deep.equal({
      id: 'water-is-wet',
      statement: 'Water is wet.',
      answer: true,
      explanation: '',
      difficulty: 1,
      sources: ['w'],
    });
    expect(answers(readClaimsJson([{statement: 'a', answer: 0}]))).to.deep.equal([false]);
  });

  it('names each bad entry and keeps the rest', () => {
    const reading = readClaimsJson({
      claims: [
        {statement: 'a', answer: 'perhaps'},
        {answer: true},
        null,
        {id: 'x', statement: 'b', answer: true},
        {id: 'x', statement: 'c', answer: false, difficulty: 9, sources: ['nowhere']},
      ],
      sources: [{id: 's', title: 'S'}],
    });
    expect(reading.value.claims.map(({id}) => id)).to.deep.equal(['x', 'x-2']);
    expect(lines(reading)).to.deep.equal([
      'claim 1: answer “perhaps” is neither true nor false',
      'claim 2: it has no statement',
      'claim 3: it has no statement',
      'claim 5: difficulty “9” is not 1, 2 or 3',
      'claim 5: id “x” is used twice; this one is now “x-2”',
      'claim 5: source “nowhere” is not in the list of sources',
    ]);
  });

  it('takes anything without throwing', () => {
    fc.assert(fc.property(fc.anything(), (value) => void readClaimsJson(value)));
    fc.assert(fc.property(fc.array(fc.anything()), (claims) => void readClaimsJson({claims})));
  });
});

describe('claims from a table', () => {
  it('reads named columns in any order, quoted cells and answers in words', () => {
    const reading = readClaimsCsv(
      '\ufeffTheme,Answer,Question,Source\r\n' +
        'war,T,"One, ""two""\nthree",https://www.example.org/x | A book\r\n' +
        'war,falsch,Two,\r\n\r\ntrade,1,Three,',
    );
    expect(lines(reading)).to.deep.equal([]);
    expect(answers(reading)).to.deep.equal([true, false, true]);
    expect(reading.value.claims[0]?.statement).to.equal('One, "two"\nthree');
    expect(reading.value.sources.map(({title}) => title)).to.deep.equal(['example.org', 'A book']);
  });

  it('reads a table without headings, and other separators', () => {
    expect(answers(readClaimsCsv('a;no;why\nb;yes'))).to.deep.equal([false, true]);
    expect(answers(readClaimsCsv('a\tF\nb\tT'))).to.deep.equal([false, true]);
  });

  it('counts rows as a spreadsheet does', () => {
    const reading = readClaimsCsv('statement,answer\na,true\n,true\nb,maybe');
    expect(lines(reading)).to.deep.equal([
      'row 3: it has no statement',
      'row 4: answer “maybe” is neither true nor false',
    ]);
  });

  it('says in one line that a text is no table of claims', () => {
    expect(readClaimsCsv('Dear all,\nthis is a letter.').problems).to.have.length(1);
  });
});

describe('claims from HTML', () => {
  const read = (markup: string): Reading<ClaimsData> | null => {
    const host = document.createElement('div');
    host.innerHTML = markup;
    return readClaimsHtml(host);
  };

  it('reads statement, answer, explanation, theme and works', () => {
    const reading = read(`<h3>My quiz</h3><ol>
      <li data-answer="false" data-theme="War" data-difficulty="2">It was <b>1971</b>.
        <p>False. It was 1961. <cite><a href="https://example.org/t">Treaty</a></cite></p></li>
    </ol>`)!;
    expect(reading.problems).to.deep.equal([]);
    expect(reading.value.title).to.equal('My quiz');
    expect(reading.value.claims).to.deep.equal([
      {
        id: 'it-was-1971',
        statement: 'It was 1971.',
        answer: false,
        explanation: 'It was 1961.',
        theme: 'War',
        difficulty: 2,
        sources: ['https://example.org/t'],
      },
    ]);
    expect(reading.value.sources[0]?.title).to.equal('Treaty');
  });

  it('reads details, statements in paragraphs, and an answer that only the key tells', () => {
    const reading = read(`<ol>
      <li><p>One</p><details><summary>Answer</summary>True. Because.</details></li>
      <li data-answer="f">Two</li>
    </ol>`)!;
    expect(
      reading.value.claims.map(({statement, answer, explanation}) => [
        statement,
        answer,
        explanation,
      ]),
    ).to.deep.equal([
      ['One', true, 'Because.'],
      ['Two', false, ''],
    ]);
  });

  it('names items without an answer, and leaves other lists alone', () => {
    expect(lines(read('<ol><li>One</li></ol>')!)).to.deep.equal(['item 1: it has no answer']);
    expect(read('<ul><li><a href="/">Home</a></li></ul>')).to.equal(null);
    expect(read('')).to.equal(null);
  });
});

describe('claims from Moodle GIFT', () => {
  it('reads titles, categories, comments, formats, escapes and feedback', () => {
    const reading = readClaimsGift(`// a comment
$CATEGORY: $course$/top/Cold War

// [id:q1]
::Q1:: 2 + 2 \\= 4 \\{really\\}\\: yes {TRUE#No, it is.#Right\\#!}

::Q2::[html]<p>Tea &amp; coffee</p>{F#wrong#right####Neither\\~}

Grant was {FALSE} buried there.
`);
    expect(lines(reading)).to.deep.equal([]);
    expect(reading.value.claims).to.deep.equal([
      {
        id: 'q1',
        statement: '2 + 2 = 4 {really}: yes',
        answer: true,
        explanation: 'No, it is.',
        theme: 'Cold War',
        sources: [],
      },
      {
        id: 'tea-coffee',
        statement: 'Tea & coffee',
        answer: false,
        explanation: 'Neither~',
        theme: 'Cold War',
        sources: [],
      },
      {
        id: 'grant-was-buried-there',
        statement: 'Grant was _____ buried there.',
        answer: false,
        explanation: '',
        theme: 'Cold War',
        sources: [],
      },
    ]);
  });

  it('reports every other kind by line and name', () => {
    const reading = readClaimsGift(`Who? {=Kim ~Mao}

How far? {#1416:5}

::Pairs:: Match {=a -> b =c -> d}

Write. {}

Name it {=Yalu =Amnok}

Just words.

Open {TRUE

Good {T}`);
    expect(answers(reading)).to.deep.equal([true]);
    expect(lines(reading)).to.deep.equal([
      'line 1: “Who?” is a multiple-choice question',
      'line 3: “How far?” is a numerical question',
      'line 5: “Pairs” is a matching question',
      'line 7: “Write.” is an essay question',
      'line 9: “Name it” is a short-answer question',
      'line 11: “Just words.” is a text without an answer',
      'line 13: “Open” has an answer that is not closed by “}”',
    ]);
  });
});

describe('claims from any text', () => {
  it('knows a format by name, type or what it says', () => {
    const read = (text: string, name = 'x.txt', type = '') =>
      answers(readClaimsText(text, {name, type}));
    expect(read('[{"statement": "a", "answer": true}]')).to.deep.equal([true]);
    expect(read('::t:: a {F}')).to.deep.equal([false]);
    expect(read('a\n\nIs it so? {TRUE}')).to.deep.equal([true]);
    expect(read('statement,answer\na,no')).to.deep.equal([false]);
    expect(read('{T}', 'x.gift')).to.deep.equal([]);
    expect(readClaimsText('{', {name: 'x.json', type: ''}).problems).to.have.length(1);
  });

  it('takes any text without throwing, and loses no GIFT question in silence', () => {
    const piece = fc.constantFrom(
      '{',
      '}',
      '\\',
      '#',
      '~',
      '=',
      '::',
      '\n\n',
      '"',
      ',',
      'T',
      'a ',
      '->',
    );
    const text = fc.oneof(
      fc.string({unit: 'binary'}),
      fc.array(piece).map((all) => all.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom('x.txt', 'x.csv', 'x.json', 'x.gift'), (value, name) => {
        readClaimsText(value, {name, type: ''});
      }),
      {numRuns: 300},
    );
    fc.assert(
      fc.property(text, (value) => {
        const {value: data, problems} = readClaimsGift(value);
        const questions = value
          .split(/\n[^\S\n]*\n/)
          .filter((each) => each.trim() && !/^\s*(\/\/|\$CATEGORY:)/m.test(each));
        if (questions.length) {
          expect(data.claims.length + problems.length).to.be.at.least(1);
        }
      }),
    );
  });

  it('stays quick with a large file', () => {
    const many = readClaimsText('statement,answer\n' + '"a ""b""",true\n'.repeat(5_000), {
      name: 'x.csv',
      type: '',
    });
    expect(many.value.claims).to.have.length(5_000);
    expect(readClaimsGift(`a {T${'#'.repeat(50_000)}}`).value.claims).to.have.length(1);
  });
});
