import {css} from 'lit';

/** Paper. */
export const printStyles = css`
  :host(:state(printing)) .root {
    display: block;
    block-size: auto;
    min-block-size: 0;
  }

  .print p {
    margin: 0.25em 0 0;
  }

  .printed-era {
    margin-block-start: 1.5em;
    font-family: var(--_serif);
    font-size: 1.25em;
    break-after: avoid;
  }

  .printed {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_rule);
    break-inside: avoid;
  }

  .printed-title {
    font-family: var(--_serif);
    font-weight: 600;
    break-after: avoid;
  }

  .print .sources {
    margin-block-start: 0.25em;
    font-size: var(--_small);
  }

  @media print {
    :host {
      min-block-size: 0;
    }
  }
`;
