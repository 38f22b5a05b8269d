import {css} from 'lit';

export const chartStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-block-size: var(--trade-chart-height, 34rem);
  }

  /* The frame is as high as the element, less the closed foot: opening the foot adds to it. */
  .root {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    --_foot: 2.25rem;
    --_edge: 0rem;
    --_bar-gap: var(--trade-chart-bar-gap, var(--_gap));
    --_paper: var(--trade-chart-surface, var(--dh-surface, Canvas));
  }

  :host(:is([theme='light'], [theme='dark'])) .root {
    --_edge: 2rem;
  }

  .frame {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
    min-block-size: calc(var(--trade-chart-height, 34rem) - var(--_foot) - var(--_edge));
  }

  /* Texts keep the direction of their own language. */
  .summary,
  .source,
  .key li,
  .notes,
  .foot :is(p, li) {
    unicode-bidi: plaintext;
  }

  .summary {
    max-inline-size: 60rem;
    margin: 0.35rem 0 0;
    font-size: 0.9em;
    line-height: 1.45;
    text-wrap: pretty;
    color: var(--_muted);
  }

  .more {
    display: none;
    align-self: start;
    min-block-size: 1.5rem;
    padding: 0;
    border: 0;
    background: none;
    font-size: var(--_small);
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .controls,
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
  }

  .controls {
    margin-block: 0.35rem 0.5rem;
    font-size: 0.875em;
  }

  .controls select {
    flex: 0 1 auto;
    min-inline-size: 0;
    max-inline-size: 100%;
    text-overflow: ellipsis;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1rem 1.1rem;
    margin: 0 0 0.25rem;
    padding: 0;
    list-style: none;
    font-size: var(--_small);
    color: var(--_muted);
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }

  .legend .column {
    color: var(--dh-text, inherit);
    font-weight: 600;
  }

  .legend svg {
    flex: none;
    overflow: visible;
  }

  .figure {
    display: flex;
    flex: 1 0 auto;
    flex-direction: column;
  }

  /* The gap and the font are read by the drawing. */
  .plot {
    position: relative;
    flex: 1 0 12rem;
    column-gap: var(--_bar-gap);
    font-size: 0.75em;
  }

  .plot > svg {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
    touch-action: manipulation;
  }

  .key {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9rem;
    margin: 0;
    padding: 0;
    list-style: none;
    font-size: var(--_small);
    color: var(--_muted);
  }

  .skeleton {
    flex: 1;
    margin-block: 1rem;
  }

  @container (inline-size < 52rem) {
    :is(.summary, .source):not(.whole) {
      display: -webkit-box;
      overflow: hidden;
      -webkit-box-orient: vertical;
      -webkit-line-clamp: 3;
      line-clamp: 3;
    }

    .source:not(.whole) {
      -webkit-line-clamp: 2;
      line-clamp: 2;
    }

    .more {
      display: block;
    }
  }

  @container (inline-size < 37.5rem) {
    .controls {
      margin-block: 0.25rem;
      flex-wrap: nowrap;
      gap: 0.5rem;
    }

    .controls select {
      flex: 1 1 0;
      padding-inline: 0.4rem;
    }
  }

  @container (inline-size < 33rem) {
    .frame {
      --_foot: 4.25rem;
    }
  }

  @container (inline-size < 30rem) {
    .heading {
      font-size: 1.25em;
    }

    .plot {
      flex-basis: 10rem;
    }

    .figure:not(.whole) :is(.key, .legend .sign) {
      display: none;
    }

    .source:not(.whole) {
      -webkit-line-clamp: 1;
      line-clamp: 1;
    }
  }

  /* The line that names what could not be used takes its room from the plot. */
  .frame:has(.problems) .plot {
    flex-basis: 7.5rem;
  }

  @media print {
    :host {
      display: block;
    }

    .controls,
    .foot,
    .more {
      display: none;
    }

    :is(.summary, .source):not(.whole) {
      display: block;
    }

    .frame {
      display: block;
    }

    .plot {
      block-size: 20rem;
    }
  }
`;
