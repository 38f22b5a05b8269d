import type {TemplateResult} from 'lit';
import type {ChallengeData} from './data.js';
import type {Mode} from './game.js';
import type {ChallengeText} from './messages.js';
import type {Session} from './session.js';

/** What the element shows beside the picture. */
export type Screen = 'start' | 'play' | 'name' | 'end' | 'cabinet';

/** Everything that the parts of the game draw from, and what they can ask for. */
export interface View {
  readonly t: ChallengeText;
  readonly locale: string;
  readonly data: ChallengeData;
  readonly session: Session;
  readonly screen: Screen;
  readonly mode: Mode;
  readonly levels: number;
  /** Level of headings below the element's own. */
  readonly subLevel: number;
  readonly today: string;
  /** True where a timeline on the page can show an event. */
  readonly hasTimeline: boolean;
  /** Ids and addresses of the pictures, in the author's order. */
  readonly pictures: readonly {readonly id: string; readonly src: string; readonly title: string}[];
  readonly notice: string;
  readonly sourceList: (ids: readonly string[]) => TemplateResult | '';
  readonly do: Actions;
}

/** What a reader can do. */
export interface Actions {
  start(mode: Mode): void;
  answer(value: boolean): void;
  hint(): void;
  next(): void;
  openName(): void;
  closeName(): void;
  guess(text: string): void;
  nextLevel(): void;
  toStart(): void;
  openCabinet(): void;
  closeCabinet(): void;
  share(): void;
  select(eventId: string): void;
}
