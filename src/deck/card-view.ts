import {html, nothing, type TemplateResult} from 'lit';
import {keyed} from 'lit/directives/keyed.js';
import type {commonMessages} from '../element/common-messages.js';
import type {Translate} from '../element/messages.js';
import type {ClozePart} from '../topic/deck-cloze.js';
import type {Card} from '../topic/deck-types.js';
import type {Source} from '../topic/types.js';
import type {Comparison} from './answer.js';
import {sizeStep, type Faces} from './faces.js';
import {nearIcon, rightIcon, wrongIcon} from './icons.js';
import type {deckMessages} from './messages.js';

export type DeckText = Translate<typeof deckMessages>;
export type CommonText = Translate<typeof commonMessages>;

/** What a card's view needs to know. */
export interface CardModel {
  readonly card: Card;
  readonly faces: Faces;
  readonly turned: boolean;
  /** Label of the theme; may be empty. */
  readonly theme: string;
  /** What stands in the corner: the place among the cards, or how far it is learned. */
  readonly corner: string;
  /** Language of the card, a BCP 47 tag. */
  readonly lang: string;
  readonly sources: readonly Source[];
  readonly comparison: Comparison | undefined;
}

/** What the reader does to the card. */
export interface CardHandlers {
  readonly click: (event: Event) => void;
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly cancel: () => void;
}

/** The card: both sides, of which one is on view and the other inert. */
export function renderCard(
  model: CardModel,
  t: DeckText,
  common: CommonText,
  on: CardHandlers,
): TemplateResult {
  const {card, faces, turned, corner} = model;
  const side = t(turned ? 'answer' : 'question');
  // Its keys are heard where those of the buttons are, around the whole deck.
  // eslint-disable-next-line lit-a11y/click-events-have-key-events
  return html`<div
    class="card"
    part="card"
    role="group"
    tabindex="0"
    aria-label=${[t('card'), corner, side].filter(Boolean).join(', ')}
    @click=${on.click}
    @pointerdown=${on.down}
    @pointermove=${on.move}
    @pointerup=${on.up}
    @pointercancel=${on.cancel}
  >
    ${keyed(
      `${card.id} ${faces.reversed}`,
      html`<div class="sheet" ?data-turned=${turned}>
        <div class="face front" part="front" ?inert=${turned} ?data-away=${turned}>
          ${renderQuestion(model, t)}
        </div>
        <div class="face back" part="back" ?inert=${!turned} ?data-away=${!turned}>
          ${renderAnswer(model, t, common)}
        </div>
      </div>`,
    )}
  </div>`;
}

/** False for a click on a link or a hint, and for the end of a selection of text. */
export function isPlainClick(event: Event): boolean {
  const path = event.composedPath();
  const inside = path.slice(0, path.indexOf(event.currentTarget as EventTarget)) as Element[];
  return (
    !inside.some((element) => element.matches?.('a, summary')) && getSelection()?.type !== 'Range'
  );
}

function renderLabel({theme, corner}: CardModel): TemplateResult {
  return html`<div class="label" part="label">
    <span class="theme">${theme}</span><span class="corner numeric">${corner}</span>
  </div>`;
}

function renderQuestion(model: CardModel, t: DeckText): TemplateResult {
  const {card, faces, lang} = model;
  return html`${renderLabel(model)}
    <div class="middle">
      <p class="phrase" data-size=${sizeStep(faces.questionText)} lang=${lang} dir="auto">
        ${faces.question.map((part) => renderPart(part, t('blank')))}
      </p>
    </div>
    <div class="foot">
      ${
        card.hint
          ? html`<details class="hint">
              <summary>${t('hint')}</summary>
              <span lang=${lang} dir="auto">${card.hint}</span>
            </details>`
          : nothing
      }
    </div>`;
}

function renderPart({text, gap, hint}: ClozePart, blank: string): unknown {
  if (!gap) return text;
  return html`<span class="gap"
    ><span class="visually-hidden">${hint ? '' : blank}</span>${hint ?? nothing}</span
  >`;
}

function renderAnswer(model: CardModel, t: DeckText, common: CommonText): TemplateResult {
  const {card, faces, lang, comparison} = model;
  const hasGaps = faces.answer.some(({gap}) => gap);
  return html`${renderLabel(model)}
    <div class="middle">
      ${comparison ? renderComparison(comparison, t, lang) : nothing}
      ${
        hasGaps ? nothing : html`<p class="asked" lang=${lang} dir="auto">${faces.questionText}</p>`
      }
      <p class="phrase" data-size=${sizeStep(faces.answerText)} lang=${lang} dir="auto">
        ${faces.answer.map(({text, gap}) => (gap ? html`<mark>${text}</mark>` : text))}
      </p>
      ${faces.extra ? html`<p class="extra" lang=${lang} dir="auto">${faces.extra}</p>` : nothing}
      ${
        card.names.length
          ? html`<p class="names">
              ${card.names.map((name) => html`<span lang=${name.lang}>${name.text}</span>`)}
            </p>`
          : nothing
      }
      ${card.note ? html`<p class="note" lang=${lang} dir="auto">${card.note}</p>` : nothing}
    </div>
    <div class="foot">${renderSources(model, t, common)}</div>`;
}

const VERDICT_ICONS = {right: rightIcon, near: nearIcon, wrong: wrongIcon} as const;

/** What was typed against what was expected: by icon, word and mark, never by colour alone. */
function renderComparison({verdict, parts}: Comparison, t: DeckText, lang: string): TemplateResult {
  const unseen = (text: string) => html`<span class="visually-hidden">${text} </span>`;
  return html`<div class="verdict" part="verdict" data-verdict=${verdict}>
    <strong>${VERDICT_ICONS[verdict]} ${t(verdict)}</strong>
    ${
      verdict === 'right'
        ? nothing
        : html`<span class="difference" lang=${lang} dir="auto">
            ${parts.map(({text, kind}) => {
              if (kind === 'same') return html`${text} `;
              return kind === 'extra'
                ? html`<del>${unseen(t('extra'))}${text}</del> `
                : html`<ins>${unseen(t('missing'))}${text}</ins> `;
            })}
          </span>`
    }
  </div>`;
}

/** A source in the few words that a footnote has room for. */
export function shortReference({publisher, author, title, date}: Source): string {
  const name = publisher || author || title;
  return date ? `${name}, ${date}` : name;
}

/** A source in full, where it cannot be followed as a link. */
export function fullReference(source: Source): string {
  const short = shortReference(source);
  return short.startsWith(source.title) ? short : `${source.title}, ${short}`;
}

function renderSources({sources}: CardModel, t: DeckText, common: CommonText): unknown {
  if (!sources.length) return nothing;
  return html`<p class="sources" part="sources">
    <span class="visually-hidden">${t('sources')}: </span>
    ${sources.map((source, index) => {
      const short = shortReference(source);
      const words = short.startsWith(source.title)
        ? short
        : html`<span class="title">${source.title}</span><span class="short">, ${short}</span>`;
      return html`${index ? '; ' : nothing}${
        source.url ? html`<a href=${source.url}>${words}</a>` : words
      }${readMark(source, common)}`;
    })}
  </p>`;
}

/** How far a source was read, where not in full. */
function readMark({read}: Source, common: CommonText): unknown {
  if (!read || read === 'full') return nothing;
  return html` (${common(read === 'no' ? 'notRead' : 'excerptRead')})`;
}
