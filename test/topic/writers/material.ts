import type {Claim} from '../../../src/topic/claim-types.js';
import type {Card} from '../../../src/topic/deck-types.js';
import type {Material} from '../../../src/topic/writers/topic-json.js';

/** Texts that each format would take for something else. */
export const hardTexts = [
  'Plain',
  'A “quotation”, a comma; a semicolon | a bar',
  '"Quoted from end to end"',
  'Ends with a "quote"',
  'Two\nlines',
  'Braces {T} and {{1961}}, ~ = # : and \\ \\n',
  '::a name:: and $CATEGORY: top and // a remark',
  '=SUM(A1:A2)',
  '+1, -1 and @home',
  '#hash at the start',
  '[html]<b>not markup</b> &amp; [id:x]',
  '长白山 百頭山 백두산',
  'جبل بايكتو',
  "It's 5 o'clock",
  'a\\',
];

/** A card for every text. */
export const cards: readonly Card[] = hardTexts.map((text, index) => ({
  id: `card-${index}`,
  front: text,
  back: `Back of ${text}`,
  accept: [],
  names: [],
  sources: [],
}));

/** A claim for every text, now true, now false. */
export const claims: readonly Claim[] = hardTexts.map((text, index) => ({
  id: `claim-${index}`,
  statement: text,
  answer: index % 2 === 0,
  explanation: index % 3 ? `Because ${text}` : '',
  sources: [],
}));

/** A small topic with all that an entry can have. */
export const material: Material = {
  id: 'rivers',
  title: 'Two rivers',
  lang: 'en',
  cards: [
    {
      id: 'yalu',
      front: 'Yalu',
      back: 'The western border river.',
      theme: 'water',
      hint: 'It flows west',
      accept: ['Amnok', 'Yalu River'],
      names: [
        {lang: 'zh', text: '鸭绿江'},
        {lang: 'ko', text: '압록강'},
      ],
      sources: ['atlas', 'survey'],
      note: 'Its length differs by source.',
    },
    {id: 'gap', front: 'It was signed in {{1961}}.', back: '', accept: [], names: [], sources: []},
  ],
  claims: [
    {
      id: 'amnok',
      statement: 'The Yalu is also called the Amnok.',
      answer: true,
      explanation: 'It is its Korean name.',
      theme: 'water',
      difficulty: 2,
      sources: ['survey'],
      event: 'treaty',
      note: 'Spellings differ.',
    },
    {
      id: 'tumen',
      statement: 'The Tumen flows past Dandong.',
      answer: false,
      explanation: '',
      theme: 'Towns',
      sources: [],
    },
  ],
  themes: [
    {id: 'water', label: 'Rivers and lakes'},
    {id: 'unused', label: 'Not used'},
  ],
  sources: [
    {id: 'atlas', title: 'An atlas; second edition'},
    {id: 'survey', title: 'A survey', url: 'https://example.org/survey;v=1'},
    {id: 'other', title: 'Not cited'},
  ],
};
