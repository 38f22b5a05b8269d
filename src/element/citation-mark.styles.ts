import {css} from 'lit';

/** Numbered marks that cite, in the text of any element. */
export const citationMarkStyles = css`
  .kept {
    white-space: nowrap;
  }

  .cite {
    position: relative;
    box-sizing: content-box;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    font-family: var(--_serif);
    font-size: 0.8em;
    font-style: normal;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1;
    color: inherit;
    cursor: pointer;
  }

  .cite::after {
    position: absolute;
    content: '';
  }

  .cite:hover {
    background: var(--_press);
  }

  @media (forced-colors: active) {
    .cite {
      color: LinkText;
    }
  }
`;
