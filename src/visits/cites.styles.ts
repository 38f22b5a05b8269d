import {css} from 'lit';

/** Numbered marks, as sections have them, in the small text that cites here. */
export const citeStyles = css`
  .kept {
    white-space: nowrap;
  }

  sup {
    margin-inline-start: 0.1em;
    font-size: inherit;
    line-height: 0;
  }

  .cite {
    position: relative;
    display: inline-block;
    box-sizing: content-box;
    /* Room for two digits, so that no line breaks anew when the page counts on. */
    min-inline-size: 2ch;
    padding: 0.2em 0.1em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-family: var(--_serif);
    font-size: 0.8em;
    font-style: normal;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1;
    text-align: center;
    text-decoration: none;
    color: inherit;
    cursor: pointer;
  }

  .cite::after {
    position: absolute;
    inset: -0.6em 0;
    content: '';
  }

  .cite:hover {
    background: var(--_press);
  }

  td .cite {
    text-align: start;
  }

  @media (forced-colors: active) {
    .cite {
      color: LinkText;
    }
  }
`;
