import {css} from 'lit';

/** The cards on paper, in the element and in a frame of their own alike. */
export const printStyles = css`
  .print-cards {
    font-family: Georgia, 'Noto Serif', serif;
    font-size: 11pt;
    line-height: 1.35;
    color: #000;
  }

  .print-card {
    display: grid;
    grid-template-columns: 1fr 1fr;
    margin-block-start: -1px;
    border: 1px dashed #888;
    break-inside: avoid;
  }

  .print-face {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 2mm;
    min-block-size: 41mm;
    padding: 4mm 5mm;
    text-align: center;
  }

  .print-face + .print-face {
    border-inline-start: 1px dashed #888;
  }

  .print-face p {
    margin: 0;
  }

  .print-theme {
    min-block-size: 1.4em;
    font-size: 0.7em;
    letter-spacing: 0.08em;
    text-transform: uppercase;
    text-align: start;
  }

  .print-phrase {
    font-size: 1.4em;
    line-height: 1.2;
  }

  .print-names,
  .print-note,
  .print-sources {
    min-block-size: 1.4em;
    font-size: 0.75em;
  }

  .print-names {
    font-size: 0.95em;
  }
`;
