import {css} from 'lit';

/** What stands beneath the prose of a card, set small: facts and notes. */
export const marginStyles = css`
  .margin {
    margin-block-start: calc(var(--_space) * 2);
    container-type: inline-size;
    font-size: 0.875em;
    line-height: 1.5;
  }

  .facts {
    display: grid;
    grid-template-columns: fit-content(9em) minmax(min(100%, 8em), 1fr);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .fact {
    position: relative;
    display: grid;
    grid-template-columns: subgrid;
    grid-column: 1 / -1;
    column-gap: 1.25em;
    padding-block: 0.4em;
    border-block-start: 1px solid var(--_rule);
  }

  .facts .fact:last-child {
    border-block-end: 1px solid var(--_rule);
  }

  .fact-label {
    font-family: var(--_serif);
    font-variant-numeric: tabular-nums lining-nums;
    /* A long word gives way before the text beside it does. */
    overflow-wrap: anywhere;
  }

  .fact-text:only-child {
    grid-column: 1 / -1;
  }

  .note {
    position: relative;
    margin: calc(var(--_space) * 1.5) 0 0;
    padding-inline-start: calc(var(--_space) * 1.75);
    border-inline-start: 2px solid var(--_accent);
    color: var(--_muted);
  }

  .note:first-child {
    margin-block-start: 0;
  }

  .note[data-kind='limit'],
  .note[data-kind='note'] {
    border-inline-start-color: var(--_rule);
  }

  .note-kind {
    display: block;
    font-family: var(--_serif);
    font-style: italic;
    color: var(--_accent-text);
  }

  .note[data-kind='limit'] .note-kind,
  .note[data-kind='note'] .note-kind {
    color: inherit;
  }

  /* In ems of this small type, whatever the page's size of text is. */
  @container (inline-size < 16em) {
    .facts {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .note {
      border-inline-start-color: CanvasText;
    }
  }

  @media print {
    .note,
    .fact {
      break-inside: avoid;
    }
  }
`;
