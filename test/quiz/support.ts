import type {Claim, ClaimsRecord} from '../../src/topic/claim-types.js';
import type {Clock} from '../../src/quiz/countdown.js';
import {TfQuiz} from '../../src/quiz/tf-quiz.js';
import {mount} from '../element/support.js';

/** Twelve claims: three themes, half of each true. */
export const record: ClaimsRecord = {
  id: 'test-topic',
  categories: ['war', 'trade', 'border'].map((id) => ({id, label: id.toUpperCase()})),
  sources: [{id: 's1', title: 'A work', url: 'https://example.org/work', read: 'excerpt'}],
  claims: Array.from({length: 12}, (_, i) => ({
    id: `c${i}`,
    statement: `Statement number ${i}.`,
    answer: i % 2 === 0,
    explanation: `Because of ${i}.`,
    theme: ['war', 'trade', 'border'][i % 3] as string,
    difficulty: (i % 3) + 1,
    sources: ['s1'],
    event: `e${i}`,
  })),
};

/** Claims for pure functions: `themes` themes with `each` true and `each` false claims. */
export function claimsOf(themes: number, each: number): readonly Claim[] {
  return Array.from({length: themes * each * 2}, (_, i) => ({
    id: `c${i}`,
    statement: `Statement ${i}`,
    answer: i % 2 === 0,
    explanation: '',
    theme: `t${Math.floor(i / (each * 2))}`,
    sources: [],
  }));
}

/** A quiz on the page, drawn; attributes as in HTML. */
export async function quizWith(attributes = '', children = ''): Promise<TfQuiz> {
  TfQuiz.define();
  const place = mount(`<tf-quiz ${attributes}>${children}</tf-quiz>`);
  const quiz = place.querySelector('tf-quiz')!;
  if (!children && !quiz.src) quiz.data = record;
  await quiz.updateComplete;
  return quiz;
}

/** An element in the quiz. */
export function part(quiz: TfQuiz, selector: string): HTMLElement | null {
  return quiz.renderRoot.querySelector<HTMLElement>(selector);
}

/** What a reader can read in the quiz. */
export function textIn(quiz: TfQuiz, selector: string): string {
  return (part(quiz, selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Clicks as a reader does, and waits until the quiz has followed. */
export async function click(quiz: TfQuiz, selector: string): Promise<void> {
  part(quiz, selector)?.click();
  await quiz.updateComplete;
  await quiz.updateComplete;
}

/** Presses a key where the focus is. */
export async function press(quiz: TfQuiz, key: string): Promise<KeyboardEvent> {
  const target = quiz.shadowRoot?.activeElement ?? part(quiz, '.statement');
  const event = new KeyboardEvent('keydown', {
    key,
    bubbles: true,
    composed: true,
    cancelable: true,
  });
  target?.dispatchEvent(event);
  await quiz.updateComplete;
  await quiz.updateComplete;
  return event;
}

/** The truth of the statement on view. */
export function truthOf(quiz: TfQuiz): boolean {
  const text = textIn(quiz, '.statement');
  return record.claims.find(({statement}) => statement === text)?.answer === true;
}

/** Plays a whole practice round; `right` says how each statement is answered. */
export async function play(quiz: TfQuiz, right: (index: number) => boolean): Promise<void> {
  for (let index = 0; index < 100 && !part(quiz, '.result'); index++) {
    const value = truthOf(quiz) === right(index);
    await click(quiz, `.answer[data-value="${value}"]`);
    await click(quiz, '.next');
  }
}

/** A clock that only moves when it is told to. */
export class TestClock implements Clock {
  time = 0;
  private calls: (() => void)[] = [];

  now(): number {
    return this.time;
  }

  every(_: number, call: () => void): () => void {
    this.calls.push(call);
    return () => {
      this.calls = this.calls.filter((each) => each !== call);
    };
  }

  /** True while somebody counts. */
  get ticking(): boolean {
    return this.calls.length > 0;
  }

  pass(milliseconds: number): void {
    this.time += milliseconds;
    this.calls.forEach((call) => call());
  }
}

/** Lays a shadow tree out as on paper. */
export function layOutForPaper(tree: ShadowRoot): void {
  tree.adoptedStyleSheets = tree.adoptedStyleSheets.map((sheet) => {
    const rules = [...sheet.cssRules].map(({cssText}) => cssText).join('\n');
    const copy = new CSSStyleSheet();
    copy.replaceSync(rules.replaceAll('@media print', '@media all'));
    return copy;
  });
}
