import {css} from 'lit';

/** The reading list, and every visit on paper. */
export const listStyles = css`
  .none {
    padding-block: 1em;
    color: var(--_muted);
  }

  .list ul,
  .paper {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .decade {
    padding-block: 1em 0.25em;
    border-block-end: 1px solid var(--_rule);
    font-family: var(--_serif);
    font-size: 1.25em;
    color: var(--_muted);
  }

  .entry {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_rule);
  }

  .line {
    font-size: var(--_small);
    color: var(--_muted);
  }

  .line .key {
    margin-inline-end: 0.15em;
  }

  .title-button {
    padding: 0.125em 0;
    min-block-size: 1.75rem;
    border: 0;
    background: none;
    font-family: var(--_serif);
    font-size: 1.125em;
    font-weight: 600;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }

  .title-button:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .entry .note,
  .entry .facts {
    margin-block-start: 0.5em;
  }

  .gap-entry {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_rule);
    font-size: var(--_small);
  }

  .list .gap-name {
    font-style: italic;
  }

  .paper {
    columns: 20rem;
    column-gap: 2.5rem;
  }

  .paper .title {
    font-size: 1.125em;
  }

  .paper > li {
    break-inside: avoid;
    padding-block: 0.75em;
  }
`;
