import {css} from 'lit';

/** The frame: what is reserved, the filters, and what folds. */
export const visitStyles = css`
  :host {
    min-block-size: var(--_height, var(--leader-visits-height, 46rem));
  }

  .root {
    --_space: var(--leader-visits-gap, var(--_gap));
    --_rule: var(--leader-visits-rule, var(--_hairline));
    display: flex;
    flex-direction: column;
    min-block-size: var(--_height, var(--leader-visits-height, 46rem));
  }

  :host(:state(folded)) .root {
    block-size: var(--_height, var(--leader-visits-height, 46rem));
  }

  .frame {
    position: relative;
    display: flex;
    flex: 1 1 auto;
    flex-direction: column;
    min-block-size: 0;
  }

  .body {
    flex: 1 0 auto;
    min-inline-size: 0;
  }

  :host(:state(folded)) .body {
    flex: 1 1 0;
    min-block-size: 0;
    overflow: clip;
    overflow-clip-margin: 3px;
  }

  .cut {
    mask-image: linear-gradient(#000 calc(100% - 7rem), transparent calc(100% - 1rem));
  }

  .fold {
    position: absolute;
    inset-inline: 0;
    inset-block-end: 0;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }

  .fold .button {
    pointer-events: auto;
    background: var(--_paper);
  }

  .skeleton {
    flex: 1;
    margin-block-start: var(--_space);
  }

  .toolbar {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 2);
    border-block-end: 1px solid var(--_rule);
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }

  .chip {
    display: inline-flex;
    flex: none;
    align-items: center;
    gap: 0.35em;
    min-block-size: 2.75rem;
    padding-inline: 0;
    border: 0;
    background: none;
    font-size: 0.875em;
    white-space: nowrap;
    color: var(--_muted);
    cursor: pointer;
  }

  .chip:hover {
    color: inherit;
  }

  .chip[aria-pressed='true'] {
    color: inherit;
    box-shadow: inset 0 -2px currentColor;
  }

  .chip:focus-visible {
    outline-offset: -3px;
  }

  .count {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }

  .key {
    flex: none;
    inline-size: 1em;
    block-size: 1em;
    vertical-align: -0.125em;
  }

  .people {
    max-inline-size: 11em;
    min-block-size: 2.75rem;
    border: 0;
    background: none;
    font-size: 0.875em;
    cursor: pointer;
  }

  .people option {
    color: CanvasText;
    background: Canvas;
  }

  .choices,
  .switch {
    display: flex;
  }

  .choices {
    flex: 1 0 auto;
    justify-content: space-between;
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }

  @media print {
    .toolbar.screen-only,
    .details.screen-only {
      display: none;
    }

    :host(:state(folded)) .root,
    :host(:state(folded)) .body {
      display: block;
      block-size: auto;
      overflow: visible;
    }

    .body {
      mask-image: none;
    }
  }
`;
