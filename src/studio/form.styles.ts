import {css} from 'lit';

/** The form of an entry, in the entry's place. */
export const formStyles = css`
  .entry.open {
    display: block;
    block-size: auto;
    padding: 0.75rem 0.75rem 1rem;
    background: var(--_wash);
  }

  .new {
    margin-block-end: 0.5rem;
    font-family: var(--_serif);
    font-size: 1.125em;
  }

  .fields {
    display: grid;
    gap: 0.75rem 1.25rem;
  }

  .text-field {
    display: block;
    min-inline-size: 0;
  }

  .text-field .field {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
    border-color: var(--_faint);
  }

  textarea.field {
    padding-block: 0.5rem;
    resize: vertical;
  }

  .field[aria-invalid='true'] {
    border-color: var(--_hue-1);
    box-shadow: inset 0 0 0 1px var(--_hue-1);
  }

  .fault {
    margin-block-start: 0.375rem;
    color: var(--_hue-1-text);
    font-size: var(--_small);
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
    margin-block-start: 1rem;
  }

  @container (inline-size >= 44rem) {
    .fields {
      grid-template-columns: 1fr 1fr;
    }

    .claims > [data-field='statement'],
    .claims > [data-field='explanation'] {
      grid-column: 1 / -1;
    }

    .actions .keep {
      min-inline-size: 6rem;
    }

    .actions .remove {
      margin-inline-start: auto;
    }
  }
`;
