import {css, type CSSResultGroup} from 'lit';
import {citationMarkStyles} from '../element/citation-mark.styles.js';
import {marginStyles} from './margin.styles.js';
import {markStyles} from './marks.styles.js';

/** Wall text: one measure, one hairline above each card. */
const wallText = css`
  .root {
    --_space: var(--topic-section-gap, var(--_gap));
    --_rule: var(--topic-section-rule, var(--_hairline));
    --_measure: var(--topic-section-measure, 66ch);
  }

  .section {
    position: relative;
    display: flow-root;
    min-block-size: var(--_height, 0);
  }

  :host(:state(folded)) .section {
    block-size: var(--_height);
  }

  :host(:state(folded)) .text {
    block-size: 100%;
    overflow: clip;
    overflow-clip-margin: 3px;
  }

  .text.cut {
    mask-image: linear-gradient(#000 calc(100% - 8rem), transparent calc(100% - 2rem));
  }

  .fold {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    display: flex;
    justify-content: center;
  }

  .fold .button {
    background: var(--_paper);
  }

  /* What bounds the lines bounds all of it, so that headings stand over their text from either side. */
  .text {
    max-inline-size: var(--_measure);
  }

  .text > .heading {
    margin-block-end: calc(var(--_space) * 2.5);
  }

  .cards {
    display: grid;
    gap: calc(var(--_space) * 4) calc(var(--_space) * 6);
  }

  .card {
    min-inline-size: 0;
    padding-block-start: calc(var(--_space) * 1.75);
    border-block-start: 1px solid var(--_rule);
  }

  .card-title {
    margin-block-end: calc(var(--_space) * 1.25);
    font-family: var(--_serif);
    font-size: 1.25em;
    font-weight: 500;
    line-height: 1.25;
    text-wrap: balance;
  }

  .prose {
    line-height: 1.62;
    text-wrap: pretty;
    hanging-punctuation: first;
  }

  .prose p {
    position: relative;
    margin: 0;
  }

  .prose p + p {
    margin-block-start: 0.8em;
  }

  .all-sources {
    margin-block-start: calc(var(--_space) * 3);
    padding-block: var(--_space);
    border-block-start: 1px solid var(--_rule);
  }

  .all-sources summary {
    inline-size: fit-content;
    min-block-size: 1.75rem;
    color: var(--_muted);
    cursor: pointer;
  }

  .all-sources ol {
    margin: var(--_space) 0 0;
    padding-inline-start: 2.5em;
  }

  .all-sources li {
    padding-block: 0.2em;
    overflow-wrap: anywhere;
  }

  .all-sources li::marker {
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }

  .waiting .skeleton {
    block-size: 16rem;
  }

  .message {
    margin-block-start: calc(var(--_space) * 2);
  }

  /* A few words to the line: large text in a small window. */
  @container (inline-size < 16rem) {
    .text {
      hyphens: auto;
    }

    .text > .heading {
      font-size: 1.375em;
    }

    .card-title {
      font-size: 1.0625em;
    }
  }

  /* On paper one column, so that no card leaves half a page empty before it. */
  @media screen {
    @container (inline-size >= 46rem) {
      .text {
        max-inline-size: calc(var(--_measure) * 2 + var(--_space) * 7);
      }

      .text > .heading {
        margin-block-end: calc(var(--_space) * 4);
      }

      .cards {
        grid-template-columns: repeat(2, minmax(0, 1fr));
        gap: calc(var(--_space) * 6) calc(var(--_space) * 7);
      }

      .cards[data-odd='1'] > :first-child {
        grid-column: 1 / -1;
      }

      .cards[data-odd='1'] > .card:first-child {
        display: grid;
        grid-template-columns: subgrid;
        grid-template-rows: auto 1fr;
        padding-block-start: calc(var(--_space) * 2.5);
        border-block-start-color: currentColor;
      }

      .cards[data-odd='1'] > .card:first-child .card-title {
        font-size: 1.75em;
        line-height: 1.15;
      }

      .cards[data-odd='1'] > .card:first-child .prose {
        grid-area: 1 / 2 / span 2;
        font-size: 1.0625em;
      }

      .cards[data-odd='1'] > .card:first-child .margin {
        grid-area: 2 / 1;
        align-self: start;
        margin-block-start: var(--_space);
      }
    }
  }

  /* Each text runs as its own letters do, whatever the direction of the page. */
  .heading,
  .card-title,
  .prose p,
  .fact-text,
  .note,
  .note-kind,
  .all-sources summary,
  .all-sources li {
    unicode-bidi: plaintext;
  }

  @media print {
    :host(:state(folded)) .section,
    :host(:state(folded)) .text {
      block-size: auto;
      min-block-size: 0;
      overflow: visible;
      mask-image: none;
    }

    .heading,
    .card-title,
    .note-kind {
      break-after: avoid;
    }

    /* A grid would leave its heading alone on the page before. */
    .cards {
      display: block;
    }

    .card {
      margin-block-end: calc(var(--_space) * 4);
      break-inside: avoid;
    }
  }
`;

/** All of a section. */
export const sectionStyles: CSSResultGroup = [
  wallText,
  marginStyles,
  citationMarkStyles,
  markStyles,
];
