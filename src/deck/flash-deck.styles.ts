import {css} from 'lit';
import {cardTextStyles} from './card-text.styles.js';
import {cardStyles} from './card.styles.js';
import {panelStyles} from './panel.styles.js';
import {printStyles} from './print.styles.js';
import {surroundingStyles} from './surroundings.styles.js';

const frame = css`
  .root {
    display: flex;
    flex-direction: column;
    min-block-size: var(--_height, var(--flash-deck-height, 40rem));
  }

  .deck {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: 0.75rem;
    inline-size: 100%;
    max-inline-size: 72rem;
    margin-inline: auto;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
  }

  .modes,
  .chips {
    display: flex;
    font-size: 0.9375em;
  }

  .modes {
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  .modes button,
  .chips button {
    flex: none;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }

  .modes button[aria-pressed='true'] {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.5em;
  }

  .chips {
    gap: 0.375rem;
    padding: 3px 0;
    margin: -3px 0;
    overflow-x: auto;
    overscroll-behavior-inline: contain;
    scrollbar-width: none;
  }

  .chips button {
    min-block-size: 2rem;
    padding-inline: 0.625rem;
    border: 1px solid transparent;
    border-radius: 1rem;
    font-size: 0.9375em;
    white-space: nowrap;
  }

  .chips button:focus-visible {
    outline-offset: -2px;
  }

  .chips button:hover,
  .modes button:hover {
    color: inherit;
  }

  .chips button[aria-pressed='true'] {
    border-color: currentColor;
    color: inherit;
  }

  .chips .numeric {
    color: inherit;
    font-size: 0.875em;
  }

  .stage {
    position: relative;
    display: grid;
    flex: 1 1 auto;
    grid-template-columns: minmax(0, 1fr);
    min-block-size: 16rem;
    perspective: 56rem;
  }

  .answer-row {
    display: grid;
    min-block-size: 3.5rem;
    align-items: stretch;
  }

  .answer-row > .button {
    inline-size: 100%;
    max-inline-size: 28rem;
    margin-inline: auto;
    font-weight: 600;
  }

  .ratings {
    display: grid;
    grid-template-columns: repeat(4, minmax(0, 1fr));
    gap: 0.5rem;
    inline-size: 100%;
    max-inline-size: 40rem;
    margin-inline: auto;
  }

  .ratings .button {
    flex-direction: column;
    gap: 0;
    padding-inline: 0.25rem;
    line-height: 1.3;
  }

  .ratings small {
    color: var(--_muted);
    font-size: 0.75em;
  }

  .ratings [data-suggested] {
    border-color: currentColor;
  }

  .typing {
    display: flex;
    gap: 0.5rem;
    inline-size: 100%;
    max-inline-size: 40rem;
    margin-inline: auto;
  }

  .typing .field {
    flex: 1;
    min-inline-size: 0;
  }

  .tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 0.5rem;
  }

  .tool-group {
    display: flex;
    flex-wrap: wrap;
  }

  .tools .icon-button[aria-pressed='true'] {
    background: none;
    box-shadow: inset 0 -2px var(--_accent);
  }

  :host(:dir(rtl)) :is(.previous, .next, .undo) svg {
    transform: scaleX(-1);
  }

  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25rem 1rem;
    margin: 0;
    padding: 0;
    list-style: none;
    color: var(--_muted);
    font-size: var(--_small);
  }

  .counts b {
    font-weight: 600;
  }

  @container (inline-size < 34rem) {
    .tools {
      justify-content: space-between;
    }

    .tools > .counts,
    .tools > .place {
      order: -1;
      inline-size: 100%;
      justify-content: center;
      text-align: center;
    }

    .tools .icon-button {
      inline-size: 2.125rem;
    }
  }

  @container (inline-size < 17rem) {
    .tools .icon-button {
      inline-size: 1.875rem;
    }
  }

  .place {
    color: var(--_muted);
    font-size: var(--_small);
  }
`;

/** Everything that the deck looks like. */
export const deckStyles = [
  frame,
  cardStyles,
  cardTextStyles,
  panelStyles,
  printStyles,
  surroundingStyles,
];
