import {css} from 'lit';

/**
 * The sheets, in the preview, in the element's print and in a frame of their
 * own alike. Everything is measured in the sheet's type size, so that a small
 * type size makes a small sheet.
 */
export const sheetStyles = css`
  @page {
    margin: 12mm;
  }

  body {
    margin: 0;
  }

  .sheet {
    font-family: Georgia, 'Noto Serif', serif;
    font-size: 11pt;
    line-height: 1.4;
    letter-spacing: normal;
    color: #000;
    overflow-wrap: break-word;
  }

  .sheet p,
  .sheet ol {
    margin: 0;
    padding: 0;
  }

  /* Cards. */

  .grid {
    display: grid;
    grid-template-columns: 1fr 1fr;
    break-after: page;
  }

  .grid:last-child {
    break-after: auto;
  }

  .grid .face {
    min-block-size: 16.2em;
    border: 1px dashed #999;
    margin: 0 -1px -1px 0;
  }

  .fold {
    display: grid;
    grid-template-columns: 1fr 1fr;
    margin-block-end: -1px;
    border: 1px dashed #999;
    break-inside: avoid;
  }

  .fold .face + .face {
    border-inline-start: 1px dotted #999;
  }

  .face {
    display: flex;
    flex-direction: column;
    justify-content: space-between;
    gap: 0.5em;
    box-sizing: border-box;
    min-inline-size: 0;
    min-block-size: 11em;
    padding: 0.9em 1.2em;
    text-align: center;
    white-space: pre-line;
    break-inside: avoid;
  }

  .theme,
  .works,
  .remark,
  .names {
    font-size: 0.72em;
    color: #444;
  }

  .face .theme,
  .face .works {
    min-block-size: 1.4em;
  }

  .face .theme {
    letter-spacing: 0.06em;
    text-align: start;
  }

  .phrase {
    font-size: 1.5em;
    line-height: 1.2;
  }

  .answer {
    font-size: 1.05em;
  }

  .phrase.middle {
    font-size: 1.15em;
  }

  .answer.middle {
    font-size: 0.95em;
  }

  .phrase.long,
  .answer.long {
    font-size: 0.82em;
    line-height: 1.3;
  }

  .names {
    margin-block-start: 0.5em;
    font-size: 0.9em;
  }

  /* Papers. */

  .paper + .paper {
    break-before: page;
  }

  .title-row {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    gap: 1em;
    margin-block-end: 0.9em;
    padding-block-end: 0.5em;
    border-block-end: 1px solid #000;
  }

  .sheet-title {
    font-size: 1.6em;
    line-height: 1.15;
  }

  .version {
    flex: none;
    font-size: 1.05em;
  }

  .blanks {
    display: flex;
    flex-wrap: wrap;
    gap: 0.9em 1.5em;
    font-size: 0.9em;
  }

  .blank {
    display: flex;
    flex: 2 1 8em;
    align-items: baseline;
    gap: 0.5em;
  }

  .blank:not(:first-child) {
    flex: 1 1 6em;
  }

  .sheet .rule {
    display: block;
    flex: 1;
    min-inline-size: 2.5em;
    min-block-size: 1.2em;
    border-block-end: 1px solid #777;
  }

  .task {
    break-after: avoid;
  }

  .sheet .task {
    margin-block: 1.6em 0.7em;
    font-style: italic;
  }

  .sheet ol {
    padding-inline-start: 2em;
  }

  .sheet li {
    break-inside: avoid;
  }

  .sheet li::marker {
    font-variant-numeric: tabular-nums;
  }

  .statements li,
  .match li {
    padding-block: 0.4em;
  }

  .line {
    display: flex;
    align-items: baseline;
    gap: 1.5em;
  }

  .line .wording {
    flex: 1;
    min-inline-size: 0;
  }

  .ticks {
    display: flex;
    flex: none;
    gap: 1.1em;
    font-size: 0.9em;
  }

  .tick {
    display: inline-flex;
    align-items: baseline;
    gap: 0.4em;
  }

  .sheet .box {
    align-self: center;
    inline-size: 0.95em;
    block-size: 0.95em;
    border: 1px solid #000;
  }

  .match {
    display: grid;
    grid-template-columns: 4fr 6fr;
    gap: 2em;
  }

  .match .rule {
    flex: none;
    inline-size: 2.5em;
  }

  .match .line {
    gap: 0.75em;
  }

  .sheet .meaning {
    display: grid;
    grid-template-columns: 1.5em 1fr;
    padding-block: 0.4em;
    font-size: 0.92em;
    break-inside: avoid;
  }

  .explain li {
    padding-block: 0.6em;
  }

  .explain .wording {
    flex: 0 0 32%;
  }

  .explain .lines {
    display: grid;
    flex: 1;
    gap: 0.7em;
  }

  /* Keys. */

  .answers li {
    padding-block: 0.25em;
  }

  .sheet .answers + .answers {
    margin-block-start: 1.2em;
    padding-block-start: 1.2em;
    border-block-start: 1px solid #999;
  }

  .answers .works,
  .answers .remark {
    display: block;
  }
`;
