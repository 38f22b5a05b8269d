import {css} from 'lit';
import {buttonKinds} from '../element/button-kinds.styles.js';
import {entryStyles} from './entry.styles.js';
import {formStyles} from './form.styles.js';
import {printingStyles} from './printing.styles.js';
import {sheetStyles} from './sheet.styles.js';

const frame = css`
  .root {
    display: flex;
    flex-direction: column;
    min-block-size: var(--teacher-studio-height, 50rem);
  }

  .studio {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    gap: 0.75rem;
    inline-size: 100%;
    max-inline-size: 72rem;
    margin-inline: auto;
  }

  :where(.studio) p {
    margin: 0;
  }

  .bones {
    flex: 1;
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25rem 1.5rem;
  }

  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }

  .tabs button {
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_muted);
    cursor: pointer;
  }

  .tabs button:hover {
    color: inherit;
  }

  .tabs button[aria-selected='true'] {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_accent);
    text-decoration-thickness: 2px;
    text-underline-offset: 0.5em;
  }

  .panel {
    display: flex;
    flex: 1;
    flex-direction: column;
    min-inline-size: 0;
  }

  .switch {
    display: flex;
    flex-wrap: wrap;
  }

  .switch .button {
    border-radius: 0;
    margin-inline-start: -1px;
  }

  .switch .button:first-child {
    margin-inline-start: 0;
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }

  .switch .button:last-child {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }

  .switch .button[aria-pressed='true'] {
    border-color: var(--_faint);
    z-index: 1;
  }

  textarea {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  textarea:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  input[type='checkbox'],
  input[type='radio'] {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    flex: none;
    accent-color: var(--_accent-text);
  }

  .label {
    display: block;
    padding: 0;
    margin-block-end: 0.25rem;
    color: var(--_muted);
    font-size: var(--_small);
  }

  fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5rem;
  }

  .studio .choice {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    cursor: pointer;
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25rem 1rem;
    min-block-size: 3.25rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_hairline);
  }

  .foot > :first-child {
    flex: 1 1 12rem;
    min-inline-size: 0;
  }

  .foot .removed {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
  }

  @media (forced-colors: active) {
    .tabs button[aria-selected='true'] {
      text-decoration-color: Highlight;
    }

    .switch .button[aria-pressed='true'] {
      border-color: Highlight;
    }
  }

  @media print {
    .root {
      display: block;
      min-block-size: 0;
    }

    .studio.screen-only {
      display: none;
    }

    .print-only .grid {
      break-before: page;
    }
  }
`;

export const studioStyles = [
  sheetStyles,
  buttonKinds,
  frame,
  entryStyles,
  formStyles,
  printingStyles,
];
