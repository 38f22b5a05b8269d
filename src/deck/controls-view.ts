import {html, nothing, type TemplateResult} from 'lit';
import {nextIcon, previousIcon} from '../element/icons.js';
import type {DeckText} from './card-view.js';
import {fullIcon, moreIcon, reverseIcon, shuffleIcon, speakIcon, undoIcon} from './icons.js';
import {formatInterval, RATINGS, type Memory, type Rating} from './memory.js';
import type {DeckMode} from './session.js';
import type {Queue} from './study.js';

type Listener = (event: Event) => void;

const MODES: readonly DeckMode[] = ['study', 'type', 'browse'];

/** The switch between the ways to practise. */
export function renderModes(
  mode: DeckMode,
  t: DeckText,
  rove: Listener,
  choose: (mode: DeckMode) => void,
): TemplateResult {
  return html`<div
    class="modes"
    part="modes"
    role="group"
    aria-label=${t('mode')}
    data-roving="modes"
    @keydown=${rove}
    @focusin=${rove}
  >
    ${MODES.map(
      (each) =>
        html`<button
          type="button"
          data-key=${each}
          aria-pressed=${each === mode ? 'true' : 'false'}
          @click=${() => choose(each)}
        >
          ${t(each)}
        </button>`,
    )}
  </div>`;
}

/** A theme and how many cards have it. */
export interface Chip {
  readonly id: string;
  readonly label: string;
  readonly count: number;
  readonly chosen: boolean;
}

/** The themes as buttons, each with its number of cards. */
export function renderChips(
  chips: readonly Chip[],
  t: DeckText,
  locale: string,
  rove: Listener,
  choose: (id: string) => void,
): TemplateResult | typeof nothing {
  if (chips.length < 2) return nothing;
  return html`<div
    class="chips"
    part="themes"
    role="group"
    aria-label=${t('themes')}
    data-roving="themes"
    @keydown=${rove}
    @focusin=${rove}
  >
    ${chips.map(
      ({id, label, count, chosen}) =>
        html`<button
          type="button"
          data-key=${id}
          aria-pressed=${chosen ? 'true' : 'false'}
          @click=${() => choose(id)}
        >
          ${label} <span class="numeric">${count.toLocaleString(locale)}</span>
        </button>`,
    )}
  </div>`;
}

/** How many cards of each kind wait, and how many are learned. */
export function renderCounts(queue: Queue, t: DeckText, locale: string): TemplateResult {
  return html`<ul class="counts numeric" part="counts">
    ${(['fresh', 'learning', 'due', 'learned'] as const).map(
      (kind) =>
        html`<li data-kind=${kind}>
          ${t(kind)} <b>${queue[kind].length.toLocaleString(locale)}</b>
        </li>`,
    )}
  </ul>`;
}

/** The four answers, each with the time until the card comes back. */
export function renderRatings(
  outcomes: Readonly<Record<Rating, Memory>>,
  {now, locale, suggested}: {now: number; locale: string; suggested: Rating | undefined},
  t: DeckText,
  rate: (rating: Rating) => void,
): TemplateResult {
  return html`<div class="ratings" part="ratings" role="group" aria-label=${t('rateGroup')}>
    ${RATINGS.map((rating, index) => {
      const interval = formatInterval(outcomes[rating].due - now, locale);
      return html`<button
        class="button"
        type="button"
        data-rating=${rating}
        ?data-suggested=${rating === suggested}
        aria-keyshortcuts=${index + 1}
        @click=${() => rate(rating)}
      >
        <span>${t(rating)}</span>
        <small class="numeric" dir="auto">${interval}</small>
      </button>`;
    })}
  </div>`;
}

/** The field for a typed answer. */
export function renderTypeField(
  t: DeckText,
  lang: string,
  check: (typed: string) => void,
): TemplateResult {
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    check(form.querySelector('input')?.value ?? '');
  };
  return html`<form class="typing" part="typing" @submit=${submit}>
    <input
      class="field"
      lang=${lang}
      dir="auto"
      autocomplete="off"
      autocapitalize="off"
      spellcheck="false"
      aria-label=${t('typeAnswer')}
      placeholder=${t('typeAnswer')}
    />
    <button class="button" type="submit">${t('check')}</button>
  </form>`;
}

/** What the tools can do at the moment. */
export interface Tools {
  readonly canGoBack: boolean;
  readonly canGoOn: boolean;
  /** `undefined` where there is nothing that could be undone, as in browsing. */
  readonly canUndo: boolean | undefined;
  readonly shuffled: boolean;
  readonly reversed: boolean;
  readonly canReverse: boolean;
  readonly canSpeak: boolean;
  readonly canFill: boolean;
  readonly isFull: boolean;
  readonly isOpen: boolean;
}

export type ToolName =
  'previous' | 'next' | 'undo' | 'shuffle' | 'reverse' | 'speak' | 'fullScreen' | 'more';

const ICONS = {
  previous: previousIcon,
  next: nextIcon,
  undo: undoIcon,
  shuffle: shuffleIcon,
  reverse: reverseIcon,
  speak: speakIcon,
  fullScreen: fullIcon,
  more: moreIcon,
} as const;

/** The row of tools under the card. */
export function renderTools(
  tools: Tools,
  t: DeckText,
  rove: Listener,
  use: (name: ToolName) => void,
  middle: unknown,
): TemplateResult {
  const button = (name: ToolName, enabled = true, pressed?: boolean) =>
    html`<button
      class="icon-button ${name}"
      type="button"
      data-key=${name}
      aria-label=${t(name)}
      title=${t(name)}
      aria-pressed=${name === 'more' ? nothing : (pressed ?? nothing)}
      aria-expanded=${name === 'more' ? pressed : nothing}
      ?disabled=${!enabled}
      @click=${() => use(name)}
    >
      ${ICONS[name]}
    </button>`;
  return html`<div
    class="tools"
    part="tools"
    role="group"
    aria-label=${t('card')}
    data-roving="tools"
    @keydown=${rove}
    @focusin=${rove}
  >
    <div class="tool-group">
      ${button('previous', tools.canGoBack)} ${button('next', tools.canGoOn)}
      ${tools.canUndo === undefined ? nothing : button('undo', tools.canUndo)}
    </div>
    ${middle}
    <div class="tool-group">
      ${button('shuffle', true, tools.shuffled)}
      ${button('reverse', tools.canReverse, tools.reversed)}
      ${tools.canSpeak ? button('speak') : nothing}
      ${tools.canFill ? button('fullScreen', true, tools.isFull) : nothing}
      ${button('more', true, tools.isOpen)}
    </div>
  </div>`;
}
