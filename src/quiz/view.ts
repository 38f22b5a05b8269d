import type {commonMessages} from '../element/common-messages.js';
import type {Translate} from '../element/messages.js';
import type {ClaimsData} from '../topic/claim-types.js';
import type {History} from './history.js';
import type {quizMessages} from './messages.js';
import type {QuizSession} from './session.js';

/** What the reader can do. */
export interface QuizActions {
  enter(timed: boolean): void;
  choose(value: boolean): void;
  rate(sure: number): void;
  next(): void;
  visit(index: number): void;
  submit(anyway: boolean): void;
  moreTime(): void;
  noLimit(): void;
  again(): void;
  retry(): void;
  share(): void;
  print(): void;
  showEvent(eventId: string): void;
}

/** Everything that the templates read: they hold no state of their own. */
export interface QuizView {
  readonly t: Translate<typeof quizMessages>;
  readonly common: Translate<typeof commonMessages>;
  readonly locale: string;
  /** Language of the claims. */
  readonly lang: string;
  readonly data: ClaimsData;
  readonly session: QuizSession;
  readonly exam: boolean;
  readonly confidence: boolean;
  readonly disabled: boolean;
  /** True where a timeline on the page can show an event. */
  readonly timeline: boolean;
  /** Milliseconds left; `undefined` where there is no limit. */
  readonly left: number | undefined;
  /** Seconds of the limit, 0 for none. */
  readonly limit: number;
  /** Read anew from the store at each call. */
  history(): History;
  /** Level of the headings in the result. */
  readonly level: number;
  /** What came of sharing, until the next step. */
  readonly shared: 'copied' | 'failed' | undefined;
  readonly actions: QuizActions;
}

/** A theme as readers know it. */
export function themeLabel(data: ClaimsData, theme: string): string {
  return data.themes.find(({id}) => id === theme)?.label ?? theme;
}
