import {css} from 'lit';

/** The chosen visit, and what concerns all visits. */
export const textStyles = css`
  .details p,
  .list p,
  .intro p,
  .paper p,
  td p {
    margin: 0;
  }

  :is(.details, .list, .paper, td) :is(p, dd, li, .title),
  .pager span {
    unicode-bidi: plaintext;
  }

  .detail,
  .intro {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
    border-block-start: 1px solid var(--_rule);
  }

  .intro {
    font-size: var(--_small);
  }

  .intro ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .intro .choose {
    font-family: var(--_serif);
    font-size: 1.375rem;
    line-height: 1.25;
    text-wrap: balance;
  }

  .remark {
    max-inline-size: 40em;
    text-wrap: pretty;
  }

  .remark + .remark {
    margin-block-start: 0.5em;
  }

  .label-line {
    color: var(--_muted);
    margin-block-end: 0.125em;
  }

  .gaps li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    column-gap: 1em;
    align-items: baseline;
  }

  @container (min-width: 48em) {
    .detail {
      grid-template-columns: minmax(0, 14.5em) minmax(0, 1fr);
    }

    .detail .sources {
      grid-column: 2;
    }

    .when {
      grid-row: span 2;
    }

    .intro {
      grid-template-columns: minmax(0, 1fr) minmax(0, 27em);
    }

    .choose {
      grid-column: 1 / -1;
    }
  }

  @container (min-width: 64em) {
    .details.intro {
      grid-template-columns: 12em minmax(0, 1fr) minmax(0, 27em);
    }

    .detail {
      grid-template-columns: minmax(0, 14.5em) minmax(0, 1fr) minmax(0, 21em);
    }

    .detail .sources {
      grid-column: auto;
    }

    .choose {
      grid-column: auto;
      inline-size: 8em;
    }
  }

  .date {
    font-family: var(--_serif);
    font-size: 1.375em;
    line-height: 1.2;
    color: var(--_muted);
    text-wrap: balance;
  }

  .meeting {
    font-size: var(--_small);
    font-weight: 600;
  }

  .detail :is(.meeting, .facts) {
    margin-block: 0.5em 0;
  }

  .pager {
    display: flex;
    align-items: center;
    gap: 0.25em;
    margin-block-start: -0.75rem;
    margin-inline-start: -0.75rem;
  }

  :host(:dir(rtl)) .pager svg {
    scale: -1 1;
  }

  .title {
    font-family: var(--_serif);
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
    outline: none;
  }

  .text,
  .note {
    max-inline-size: 40em;
    text-wrap: pretty;
  }

  .detail .text,
  .detail .note {
    margin-block-start: 0.5em;
  }

  .note {
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_accent);
    font-size: var(--_small);
  }

  .note-mark {
    font-weight: 600;
    color: var(--_accent-text);
  }

  .facts,
  .sources {
    font-size: var(--_small);
  }

  .facts {
    margin: 0 0 0.75em;
  }

  .facts > div {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
  }

  dt {
    color: var(--_muted);
  }

  dd {
    margin: 0;
  }

  .sources ol {
    margin: 0;
    padding-inline-start: 1.375em;
  }

  .sources li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  [data-place]:focus:not([data-revealed]) {
    outline: none;
  }

  [data-place]:not(.title):focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 3px;
  }

  @media (forced-colors: active) {
    .pager {
      margin-inline-start: 0;
    }
  }
`;
