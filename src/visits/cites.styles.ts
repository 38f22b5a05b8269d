import {css} from 'lit';

/** Where the numbered marks stand in the small text that cites here. */
export const citeStyles = css`
  sup {
    margin-inline-start: 0.1em;
    font-size: inherit;
    line-height: 0;
  }

  .cite {
    display: inline-block;
    /* Room for two digits, so that no line breaks anew when the page counts on. */
    min-inline-size: 2ch;
    padding: 0.2em 0.1em;
    text-align: center;
    text-decoration: none;
  }

  .cite::after {
    inset: -0.6em 0;
  }

  td .cite {
    text-align: start;
  }
`;
