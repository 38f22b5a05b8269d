import {css} from 'lit';
import {buttonKinds} from '../element/button-kinds.styles.js';
import {narrowStyles} from './narrow.styles.js';
import {questionStyles} from './question.styles.js';
import {resultStyles} from './result.styles.js';

const base = css`
  .root {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-block-size: var(--_height, var(--tf-quiz-height, 34rem));
  }

  .quiz {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 1rem;
  }

  .quiz p {
    margin: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
    padding-block-end: 0.75rem;
    border-block-end: 1px solid var(--_hairline);
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  /* Marks: one square for each claim. */

  .marks {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .mark {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    flex: none;
    inline-size: 1.5rem;
    block-size: 1.5rem;
    padding: 0;
    border: 1px solid var(--_hairline);
    border-radius: 2px;
    background: transparent;
    color: inherit;
    vertical-align: middle;
  }

  .mark svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    stroke-width: 2;
  }

  button.mark {
    cursor: pointer;
  }

  [aria-current] .mark,
  .mark[aria-current] {
    border-color: currentColor;
  }

  .mark.answered {
    background: var(--_press);
    border-color: var(--_faint);
  }

  .mark.right {
    border-color: var(--_accent);
    background: var(--_accent);
    color: #fff;
  }

  .mark.wrong,
  .mark.missed {
    border-color: var(--_faint);
  }

  .mark.right,
  .mark.wrong {
    animation: settle var(--_motion) ease-out;
  }

  @keyframes settle {
    from {
      transform: scale(0.7);
    }
  }

  .bones {
    flex: 1;
  }

  @container (inline-size >= 34rem) {
    .statement {
      font-size: 1.875em;
    }

    .stage:not(.start) .statement {
      min-block-size: 3lh;
    }

    .after {
      grid-template-columns: 1fr auto;
      align-items: start;
    }
  }

  /* Where there is room, the verdict stands beside the statement. */
  @container (inline-size >= 64rem) {
    .stage.practise {
      display: grid;
      grid-template-columns: minmax(0, 44rem) minmax(0, 1fr);
      align-content: start;
      gap: 1rem 4rem;
      max-inline-size: none;
    }

    .stage.practise > * {
      grid-column: 1;
    }

    .stage.practise > .after {
      grid-area: 1 / 2 / span 4;
      grid-template-columns: 1fr;
      align-content: start;
    }

    .stage.practise .next {
      justify-self: start;
    }
  }

  @media (hover: none) and (pointer: coarse) {
    .answer kbd {
      display: none;
    }
  }

  @media (prefers-reduced-motion: reduce) {
    .mark,
    .verdict {
      animation: none !important;
    }
  }

  @media print {
    .root {
      min-block-size: 0;
    }

    /* A sheet takes the place of a round that is not finished. */
    .screen-only {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .mark.right,
    .answer.right,
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }

    .answer.chosen {
      border-width: 3px;
    }
  }
`;

export const quizStyles = [questionStyles, resultStyles, buttonKinds, base, narrowStyles];
