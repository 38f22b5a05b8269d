import {css} from 'lit';

/** The result of a round, and the sheet for paper. */
export const resultStyles = css`
  .result {
    display: grid;
    gap: 2rem 3rem;
    align-items: start;
    padding-block-start: 0.75rem;
    border-block-start: 1px solid var(--_hairline);
  }

  .summary,
  .reviews,
  .result section {
    display: grid;
    gap: 0.75rem;
  }

  .summary,
  .reviews {
    gap: 1.25rem;
  }

  .score {
    font-family: var(--_serif);
    font-size: 3.25em;
    line-height: 1;
    letter-spacing: -0.02em;
  }

  .praise {
    font-family: var(--_serif);
    font-size: 1.25em;
    line-height: 1.3;
  }

  .result .summary .mark {
    inline-size: 2.25rem;
    block-size: 2.25rem;
  }

  .subheading {
    font-family: var(--_serif);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.3;
  }

  .themes {
    display: grid;
    grid-template-columns: max-content minmax(3rem, 1fr) max-content;
    gap: 0.375rem 0.75rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: 0.9375em;
  }

  .themes li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: center;
  }

  .meter {
    inline-size: 100%;
    block-size: 0.5rem;
  }

  .meter:dir(rtl),
  .spark:dir(rtl) {
    transform: scaleX(-1);
  }

  .meter .track {
    fill: currentColor;
    fill-opacity: 0.14;
  }

  .meter .fill,
  .spark .now {
    fill: var(--_accent);
    fill-opacity: 1;
  }

  .spark {
    inline-size: 7.5rem;
    block-size: 2rem;
  }

  .spark rect {
    fill: currentColor;
    fill-opacity: 0.3;
  }

  .review {
    display: grid;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .reviewed {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75rem;
    padding-block: 0.875rem;
    border-block-start: 1px solid var(--_hairline);
    break-inside: avoid;
  }

  .reviewed > div {
    display: grid;
    justify-items: start;
    gap: 0.375rem;
  }

  .claim {
    font-family: var(--_serif);
    font-size: 1.125em;
    line-height: 1.35;
  }

  .reviews details {
    border-block-start: 1px solid var(--_hairline);
  }

  .reviews summary {
    display: list-item;
    padding-block: 0.625rem;
    font-family: var(--_serif);
    font-weight: 600;
    cursor: pointer;
  }

  @container (inline-size >= 52rem) {
    .result {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
  }

  @media print {
    .result {
      display: block;
    }

    .sheet {
      margin-block-start: 1rem;
    }

    .sheet ol {
      padding-inline-start: 2.5em;
    }

    .sheet li {
      margin-block-end: 0.75rem;
      break-inside: avoid;
    }

    .sheet .questions li {
      font-family: var(--_serif);
      font-size: 1.0625em;
    }

    .sheet p {
      margin: 0;
    }

    .boxes {
      display: block;
      margin-block-start: 0.25rem;
      font-size: var(--_small);
      word-spacing: 0.25em;
    }

    .box {
      display: inline-block;
      inline-size: 0.9em;
      block-size: 0.9em;
      margin-inline-start: 0.25em;
      border: 1px solid currentColor;
      vertical-align: -0.1em;
    }

    .key {
      break-before: page;
      font-size: var(--_small);
    }
  }

  @media (forced-colors: active) {
    .meter .track {
      fill: GrayText;
    }

    .meter .fill,
    .spark .now {
      fill: Highlight;
    }

    .spark rect {
      fill: CanvasText;
    }
  }
`;
