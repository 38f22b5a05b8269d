import {css} from 'lit';

/** Where the numbered marks stand in the text, and the source that one opens in place. */
export const markStyles = css`
  .first {
    white-space: nowrap;
  }

  .kept .slip {
    white-space: normal;
  }

  /* Where a cluster may fill the line, the first mark alone keeps the last letters. */
  @container (inline-size < 14rem) {
    .kept {
      white-space: normal;
    }
  }

  .mark-line {
    margin-inline-start: 0.2em;
    line-height: 0;
  }

  .cite {
    display: inline-flex;
    justify-content: center;
    /* As wide with one digit as with three, so that no line breaks anew when the page counts on. */
    inline-size: 2ch;
    padding: 0.2em 0.25em;
  }

  /* As large as it can be between the lines and beside the mark before, never past the end of a line. */
  .cite::after {
    inset-block: -0.45em;
    inset-inline: -0.24em 0;
  }

  .first .mark-line {
    margin-inline-start: 0;
  }

  .first .cite::after {
    inset-inline-start: -0.6em;
  }

  .cite[aria-expanded='true'] {
    background: var(--_press);
  }

  :is(p, .fact):has([data-revealed]) {
    background: var(--_press);
    box-shadow: 0 0 0 0.4em var(--_press);
  }

  .slip {
    position: absolute;
    inset-inline: 0;
    z-index: 1;
    display: flex;
    align-items: start;
    gap: var(--_space);
    margin-block-start: 0.35em;
    padding-block: calc(var(--_space) * 1.25);
    padding-inline: calc(var(--_space) * 1.75) var(--_space);
    border: 1px solid var(--_faint);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: 0.875rem;
    line-height: 1.45;
    color: inherit;
  }

  .slip-text {
    flex: 1;
    min-inline-size: 0;
    padding-block: 0.3em;
  }

  .slip-close {
    flex: none;
    inline-size: 2rem;
    min-block-size: 2rem;
  }

  @media print {
    .slip {
      display: none;
    }
  }
`;
