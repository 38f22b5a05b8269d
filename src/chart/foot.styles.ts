import {css} from 'lit';

/** The table, the source line and the tools below. */
export const footStyles = css`
  .scroller {
    overflow-x: auto;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block: 0.5rem;
    text-align: start;
    font-weight: 600;
  }

  th,
  td {
    padding: 0.4rem 0.5rem;
    border-block-end: 1px solid var(--_hairline);
    text-align: end;
    vertical-align: baseline;
    line-height: 1.35;
  }

  thead th {
    border-block-end-color: var(--_faint);
    vertical-align: bottom;
  }

  th:first-child,
  .notes {
    padding-inline-start: 0;
    text-align: start;
  }

  .notes {
    max-inline-size: 26rem;
    padding-inline-start: 1rem;
    font-size: 0.93em;
    font-weight: 400;
    color: var(--_muted);
  }

  tr[aria-current] > * {
    background: var(--_wash);
    box-shadow: inset 0 1px var(--_faint);
  }

  .below .notes {
    padding: 0 0 0.5rem;
  }

  tr:has(+ .below) > * {
    border-block-end: 0;
  }

  .sort {
    display: inline-flex;
    align-items: end;
    gap: 0.25rem;
    min-block-size: 2.75rem;
    padding: 0 0 0.35rem;
    border: 0;
    background: none;
    font-weight: 600;
    line-height: 1.25;
    text-align: inherit;
    cursor: pointer;
  }

  .arrow {
    color: var(--_faint);
  }

  .cite {
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    white-space: nowrap;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_faint);
    cursor: pointer;
  }

  .note,
  .source {
    margin: 0.35rem 0 0;
    font-size: var(--_small);
    line-height: 1.4;
    color: var(--_muted);
  }

  .foot {
    align-items: start;
    margin-block-start: 0.25rem;
    font-size: var(--_small);
  }

  .foot details {
    flex: 1 1 14rem;
    min-inline-size: 0;
  }

  summary,
  .tool {
    min-block-size: 2rem;
    line-height: 2rem;
    cursor: pointer;
  }

  .tools {
    display: flex;
    align-items: center;
    flex-wrap: wrap;
  }

  .tool {
    padding: 0 0.5rem;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-color: var(--_faint);
    text-underline-offset: 0.25em;
  }

  .tool:hover {
    text-decoration-color: currentColor;
  }

  .tools label {
    display: flex;
    align-items: center;
    gap: 0.4rem;
    min-block-size: 2rem;
    margin-inline-end: 0.75rem;
    cursor: pointer;
  }

  .tools input {
    inline-size: 1rem;
    block-size: 1rem;
    accent-color: currentColor;
  }

  .foot ol {
    columns: 22rem auto;
    column-gap: 2rem;
    margin: 0;
    padding-inline-start: 2.25em;
  }

  .foot li {
    margin-block-end: 0.4em;
    break-inside: avoid;
  }

  .selected {
    margin: 0 0 0.75rem;
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid currentColor;
  }

  @media (forced-colors: active) {
    summary {
      color: CanvasText;
    }
  }

  @container (inline-size < 30rem) {
    table {
      font-size: var(--_small);
    }

    th,
    td {
      padding-inline: 0.2rem;
    }

    .sort {
      flex-wrap: wrap;
      justify-content: end;
      gap: 0;
    }

    .tools > span {
      display: none;
    }
  }

  @media print {
    .foot,
    .arrow {
      display: none;
    }

    tr {
      break-inside: avoid;
    }
  }
`;
