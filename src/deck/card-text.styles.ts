import {css} from 'lit';

/** What is written on a card: the phrase in five sizes, gaps, names, notes and verdicts. */
export const cardTextStyles = css`
  .phrase {
    font-family: var(--_serif);
    font-size: min(var(--_size), 13cqi);
    line-height: 1.22;
    letter-spacing: -0.005em;
    text-wrap: balance;
    white-space: pre-line;
    --_size: 2.75em;
  }

  .phrase[data-size='2'] {
    --_size: 2.125em;
  }

  .phrase[data-size='3'] {
    --_size: 1.625em;
  }

  .phrase[data-size='4'] {
    --_size: 1.25em;
  }

  .phrase[data-size='5'] {
    --_size: 1.0625em;
    line-height: 1.45;
    text-align: start;
    text-wrap: pretty;
  }

  .middle .phrase {
    max-inline-size: 24em;
  }

  .middle .phrase:is([data-size='4'], [data-size='5']) {
    max-inline-size: 34em;
  }

  .asked {
    color: var(--_muted);
    font-family: var(--_serif);
    font-style: italic;
    text-wrap: balance;
    white-space: pre-line;
  }

  .asked:lang(zh),
  .asked:lang(ja),
  .asked:lang(ko) {
    font-style: normal;
  }

  .asked::after {
    content: '';
    display: block;
    inline-size: 2.5rem;
    margin: 0.625rem auto 0;
    border-block-start: 1px solid var(--_accent);
  }

  .gap {
    display: inline-block;
    min-inline-size: 3.5ch;
    padding-inline: 0.25ch;
    border-block-end: 2px solid var(--_accent);
    color: var(--_muted);
    font-size: 0.85em;
    font-style: italic;
    line-height: 1.1;
    min-block-size: 1.1em;
    vertical-align: baseline;
  }

  mark {
    background: none;
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }

  .names {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.125rem 1.25rem;
    font-size: 1.0625em;
  }

  .extra {
    white-space: pre-line;
  }

  .note {
    color: var(--_muted);
    font-size: var(--_small);
    text-wrap: balance;
  }

  .verdict {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: center;
    gap: 0.25rem 0.75rem;
  }

  .verdict strong {
    display: inline-flex;
    align-items: center;
    gap: 0.3em;
    font-weight: 600;
  }

  .verdict svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .difference del {
    color: var(--_muted);
  }

  .difference ins {
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.18em;
  }

  @container (inline-size < 34rem) {
    .phrase {
      font-size: min(calc(var(--_size) * 0.82), 13cqi);
    }

    .phrase:is([data-size='4'], [data-size='5']) {
      font-size: calc(var(--_size) * 0.95);
    }
  }
`;
