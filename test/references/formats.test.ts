import {expect} from 'chai';
import fc from 'fast-check';
import {escapeBibtex, toBibtex} from '../../src/references/bibtex.js';
import {toCslItem, toCslJson, type CslItem} from '../../src/references/csl-json.js';
import {peopleOf} from '../../src/references/names.js';
import {toPlainText} from '../../src/references/plain-text.js';
import type {Source} from '../../src/topic/types.js';

const book: Source = {
  id: 'seed-ref-1',
  title: 'Uncertain Partners: 50% & more',
  author: 'Sergei N. Goncharov, John W. Lewis, Xue Litai',
  publisher: 'Stanford University Press',
  date: '1993',
  kind: 'book',
  read: 'no',
};
const news: Source = {
  id: 'yna-2019',
  title: '작년 북중교역 {137%}',
  publisher: 'Yonhap',
  date: '2019-06-20',
  url: 'https://example.org/a_b?c=1&d={2}#e',
  kind: 'news',
  read: 'excerpt',
};
const page: Source = {id: '1page', title: 'A page', date: 'undated', url: 'https://example.org/'};

/** A work as anybody may give one: any text in any field. */
const anyText = fc.oneof(fc.string({unit: 'grapheme'}), fc.string({unit: 'binary-ascii'}));
const anySource: fc.Arbitrary<Source> = fc.record(
  {
    id: anyText,
    title: anyText,
    author: anyText,
    publisher: anyText,
    date: fc.oneof(anyText, fc.constantFrom('1993', '2019-06', '2019-06-20', '2019-13', '06/2019')),
    url: fc.webUrl({withQueryParameters: true, withFragments: true}),
    kind: fc.constantFrom('book', 'news', 'UN', 'academic', 'dataset', 'other'),
    read: fc.constantFrom('full', 'excerpt', 'no'),
  },
  {requiredKeys: ['id', 'title']},
);

/** The value that begins at the brace at `from`: BibTeX counts braces, whatever stands before them. */
function braced(text: string, from: number): string {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++;
    if (text[at] === '}' && --depth === 0) return text.slice(from + 1, at);
  }
  throw new Error(`a brace is not closed: ${text.slice(from)}`);
}

/** Reads a BibTeX file as BibTeX does; throws where anything but entries stands in it. */
function readBibtex(text: string): {key: string; fields: Record<string, string>}[] {
  const entries: {key: string; fields: Record<string, string>}[] = [];
  let rest = text.trimStart();
  while (rest) {
    const [head, open = ''] = /^@[a-z]+(\{)[A-Za-z][\w:.-]*,/.exec(rest) ?? [];
    if (!head) throw new Error(`not an entry: ${rest}`);
    const body = braced(rest, rest.indexOf(open));
    const [, key = '', list = ''] = /^([^,]+),([^]*)$/.exec(body) ?? [];
    const fields: Record<string, string> = {};
    for (let left = list.trim(); left;) {
      const [, name] = /^([a-z]+) = \{/.exec(left) ?? [];
      if (!name) throw new Error(`not a field: ${left}`);
      const value = braced(left, left.indexOf('{'));
      fields[name] = value;
      left = left.slice(name.length + 5 + value.length).replace(/^,?\s*/, '');
    }
    entries.push({key, fields});
    rest = rest.slice(rest.indexOf(open) + body.length + 2).trimStart();
  }
  return entries;
}

const plain: Readonly<Record<string, string>> = {
  textbackslash: '\\',
  textasciitilde: '~',
  textasciicircum: '^',
  textbraceleft: '{',
  textbraceright: '}',
};
const fromTex = (text: string): string =>
  text.replace(/\\(text\w+)\{\}|\\(.)/g, (_, name: string, sign: string) => plain[name] ?? sign);

/** Types and fields of the citation style language's data schema, as far as works here have them. */
const cslTypes = [
  ...['article-journal', 'article-newspaper', 'book', 'dataset', 'document'],
  ...['entry-encyclopedia', 'report', 'webpage'],
];
const cslFields = [
  ...['id', 'type', 'title', 'author', 'container-title', 'publisher', 'issued', 'URL', 'note'],
];

describe('names', () => {
  it('part people, and leave a name with its family first alone', () => {
    expect(peopleOf(book.author)).to.have.length(3);
    expect(peopleOf('Lee, Chang-hak')).to.eql(['Lee, Chang-hak']);
    expect(peopleOf('A. One and B. Two; C. Three')).to.eql(['A. One', 'B. Two', 'C. Three']);
    expect(peopleOf('')).to.eql([]);
  });
});

describe('BibTeX', () => {
  it('writes a book with its authors, publisher and year', () => {
    expect(toBibtex([book])).to.equal(
      [
        '@book{seed-ref-1,',
        '  author = {Sergei N. Goncharov and John W. Lewis and Xue Litai},',
        '  title = {{Uncertain Partners: 50\\% \\& more}},',
        '  publisher = {Stanford University Press},',
        '  year = {1993},',
        '  note = {Not seen}',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('writes news with journal, month, day and an address that closes no field', () => {
    const entry = toBibtex([news]);
    expect(entry).to.include('@article{yna-2019,');
    expect(entry).to.include('journal = {Yonhap}');
    expect(entry).to.include('month = {6}');
    expect(entry).to.include('url = {https://example.org/a_b?c=1&d=%7B2%7D#e}');
    expect(entry).to.include('title = {{작년 북중교역 \\textbraceleft{}137\\%\\textbraceright{}}}');
    expect(entry).to.include('note = {2019-06-20. Read in excerpt}');
  });

  it('keeps free dates as a note, and begins keys with a letter', () => {
    const entry = toBibtex([page]);
    expect(entry).to.include('@misc{page,');
    expect(entry).to.include('note = {undated}');
    expect(entry).not.to.include('year');
  });

  it('gives no key twice', () => {
    const keys = [...toBibtex([page, page, {...page, id: 'PAGE'}]).matchAll(/^@\w+\{([^,]+),/gm)];
    expect(new Set(keys.map(([, key]) => key?.toLowerCase())).size).to.equal(3);
  });

  it('balances its braces, whatever a title holds', () => {
    fc.assert(
      fc.property(fc.string({unit: 'grapheme'}), (title) => {
        const bare = escapeBibtex(title).replace(/\\text\w+\{\}|\\./g, '');
        expect(bare).not.to.match(/[\\{}$&#%_~^]/);
      }),
    );
  });
});

describe('BibTeX of any works', () => {
  it('reads back entry by entry, with the titles as they are', () => {
    fc.assert(
      fc.property(fc.array(anySource, {maxLength: 5}), (sources) => {
        const entries = readBibtex(toBibtex(sources));
        const titles = entries.map(({fields}) => fromTex(fields.title!.slice(1, -1)));
        expect(titles).to.eql(sources.map(({title}) => title.replace(/\s+/g, ' ')));
        expect(new Set(entries.map(({key}) => key.toLowerCase())).size).to.equal(sources.length);
      }),
    );
  });
});

describe('CSL-JSON', () => {
  it('has the types, names and dates of its schema, whatever the work', () => {
    fc.assert(
      fc.property(anySource, (source) => {
        const item = JSON.parse(JSON.stringify(toCslItem(source))) as CslItem;
        expect(cslTypes).to.include(item.type);
        expect(cslFields).to.include.members(Object.keys(item));
        for (const person of item.author ?? []) expect(person.literal).to.match(/\S/);
        const [parts] = item.issued && 'date-parts' in item.issued ? item.issued['date-parts'] : [];
        const [year, month = 1, day = 1] = parts ?? [1];
        expect([year! >= 0, month >= 1 && month <= 12, day >= 1 && day <= 31]).not.to.include(
          false,
        );
      }),
    );
  });

  it('gives each kind its type, and the house its place', () => {
    expect(toCslItem(book)).to.eql({
      id: 'seed-ref-1',
      type: 'book',
      title: book.title,
      author: [
        {literal: 'Sergei N. Goncharov'},
        {literal: 'John W. Lewis'},
        {literal: 'Xue Litai'},
      ],
      publisher: 'Stanford University Press',
      issued: {'date-parts': [[1993]]},
      note: 'Not seen',
    });
    expect(toCslItem(news)).to.include({type: 'article-newspaper', 'container-title': 'Yonhap'});
    expect(toCslItem(news).issued).to.eql({'date-parts': [[2019, 6, 20]]});
    expect(toCslItem(page)).to.deep.include({type: 'webpage', issued: {literal: 'undated'}});
  });

  it('reads back as JSON, whatever the titles hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({unit: 'binary'})), (titles) => {
        const sources = titles.map((title, at) => ({id: String(at), title}));
        const items = JSON.parse(toCslJson(sources)) as {title: string}[];
        expect(items.map(({title}) => title)).to.eql(titles);
      }),
    );
  });
});

describe('plain text', () => {
  it('numbers the references and ends each part once', () => {
    expect(toPlainText([book, page])).to.equal(
      '1. Sergei N. Goncharov, John W. Lewis, Xue Litai. Uncertain Partners: 50% & more. Stanford University Press, 1993. Not seen.\n2. A page. undated. https://example.org/\n',
    );
  });
});
