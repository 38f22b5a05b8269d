import type {Claim} from '../topic/claim-types.js';
import type {Card} from '../topic/deck-types.js';
import {parseTruth} from '../topic/readers/truth.js';
import type {Source} from '../topic/types.js';
import {citedWorks, themeLabels} from '../topic/writers/shared.js';
import type {StudioData} from './data.js';

/** Words that stand on the page. */
export interface PageWords {
  readonly cards: string;
  readonly quiz: string;
  readonly game: string;
  readonly sameStatements: string;
  readonly true: string;
  readonly false: string;
}

type Attributes = Readonly<Record<string, string | undefined>>;

/**
 * Makes elements without a namespace. They are written out as the tags of HTML
 * are, and hold no script that this page would run or its policy would stop.
 */
class Maker {
  readonly page = document.implementation.createDocument(null, 'html');

  make(tag: string, attributes: Attributes = {}, ...children: readonly (Node | string)[]): Element {
    const element = this.page.createElementNS(null, tag);
    for (const [name, value] of Object.entries(attributes)) {
      if (value) element.setAttribute(name, value);
    }
    // With an empty text inside, a tag is never closed in itself, which HTML does not know.
    element.append(...children, '');
    return element;
  }

  /** A tag that holds nothing. */
  single(tag: string, attributes: Attributes): Element {
    const element = this.make(tag, attributes);
    element.replaceChildren();
    return element;
  }

  cite({title, url}: Source): Element {
    return this.make('cite', {}, url ? this.make('a', {href: url}, title) : title);
  }
}

interface Context {
  readonly maker: Maker;
  readonly label: (theme: string | undefined) => string;
  readonly sources: readonly Source[];
  readonly words: PageWords;
}

/** Blank between inline parts. */
const spaced = (parts: readonly (Node | string)[]): (Node | string)[] =>
  parts.flatMap((part) => [' ', part]);

function cardGroup(card: Card, {maker, label, sources}: Context): Element {
  const names = card.names.map(({lang, text}) => maker.make('span', {lang}, text));
  const works = citedWorks(card.sources, sources).map((work) => maker.cite(work));
  const lines = card.back
    .split('\n')
    .flatMap((line, at) => (at ? [maker.single('br', {}), line] : [line]));
  return maker.make(
    'div',
    {'data-theme': label(card.theme), 'data-hint': card.hint},
    maker.make('dt', {id: card.id}, card.front, ...spaced(names)),
    maker.make('dd', {}, ...lines, ...spaced(works)),
    ...(card.note ? [maker.make('dd', {}, card.note)] : []),
    '\n',
  );
}

function claimItem(claim: Claim, {maker, label, sources, words}: Context): Element {
  const word = words[claim.answer ? 'true' : 'false'];
  // The quiz takes the first word off again where it knows it.
  const answer = parseTruth(word) === claim.answer ? word : claim.answer ? 'True' : 'False';
  const works = citedWorks(claim.sources, sources).map((work) => maker.cite(work));
  return maker.make(
    'li',
    {
      'data-answer': String(claim.answer),
      'data-theme': label(claim.theme),
      'data-difficulty': claim.difficulty && String(claim.difficulty),
      'data-note': claim.note,
    },
    claim.statement,
    maker.make(
      'p',
      {},
      [`${answer}.`, claim.explanation].filter(Boolean).join(' '),
      ...spaced(works),
    ),
  );
}

function headOf({title, lang}: StudioData, base: string, {maker}: Context): Element {
  const root = maker.page.documentElement;
  root.setAttribute('lang', lang || 'en');
  return maker.make(
    'head',
    {},
    maker.single('meta', {charset: 'utf-8'}),
    maker.single('meta', {name: 'viewport', content: 'width=device-width, initial-scale=1'}),
    maker.make('title', {}, title ?? ''),
    maker.single('link', {rel: 'stylesheet', href: `${base}reserve.css`}),
    maker.make('script', {type: 'module', src: `${base}all.js`}),
  );
}

/**
 * The material as one web page of ordinary lists inside the library's tags. It
 * reads without scripts; with them it is a deck, a quiz and a game.
 *
 * @param base Where the scripts of the library are, relative to the page: `cdn/`.
 */
export function webPage(data: StudioData, base: string, words: PageWords): string {
  const maker = new Maker();
  const context: Context = {maker, label: themeLabels(data.themes), sources: data.sources, words};
  const items = (): Element[] => data.claims.map((claim) => claimItem(claim, context));
  const deck = (): Element =>
    maker.make('dl', {}, ...data.cards.map((card) => cardGroup(card, context)));
  const parts = [
    ...(data.title ? [maker.make('h1', {}, data.title)] : []),
    ...(data.cards.length ? [maker.make('flash-deck', {heading: words.cards}, deck())] : []),
    ...(data.claims.length
      ? [
          maker.make('tf-quiz', {heading: words.quiz}, maker.make('ol', {}, ...items())),
          // Without scripts the statements would stand there twice: they are folded away.
          maker.make(
            'clarity-challenge',
            {heading: words.game},
            maker.make(
              'details',
              {},
              maker.make('summary', {}, words.sameStatements),
              maker.make('ol', {}, ...items()),
            ),
          ),
        ]
      : []),
  ];
  const root = maker.page.documentElement;
  root.append(headOf(data, base, context), maker.make('body', {}, ...parts));
  return `<!doctype html>\n${new XMLSerializer().serializeToString(root)}\n`;
}
