import {css} from 'lit';

/** The table. */
export const tableStyles = css`
  .scroller {
    overflow-x: auto;
  }

  .scroller:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: -2px;
  }

  table {
    inline-size: 100%;
    min-inline-size: 46em;
    border-collapse: collapse;
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
  }

  caption {
    padding-block: 0.75em 0.25em;
    text-align: start;
    color: var(--_muted);
  }

  th,
  td {
    padding-block: 0.6em;
    padding-inline: 0 1.5em;
    border-block-end: 1px solid var(--_rule);
    font-weight: inherit;
    text-align: start;
    vertical-align: top;
  }

  thead th {
    padding-block: 0;
    vertical-align: middle;
    border-block-end-color: currentColor;
    color: var(--_muted);
    white-space: nowrap;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .sort:focus-visible {
    outline-offset: -3px;
  }

  .sort:hover {
    background: var(--_wash);
  }

  .sort svg {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
  }

  th[scope='row'] {
    inline-size: 9.5em;
  }

  td:nth-child(5) {
    inline-size: 36%;
  }

  td:last-child {
    min-inline-size: 5em;
    padding-inline-end: 0;
  }

  td .muted {
    display: block;
  }

  td .note {
    margin-block-start: 0.35em;
    font-size: inherit;
  }

  .who {
    font-weight: 600;
  }

  tr.chosen > * {
    background: var(--_press);
  }
`;
