import {css} from 'lit';

/** Search, chips, era jump, zoom. */
export const controlStyles = css`
  .tools {
    display: flex;
    flex: 1 1 18em;
    align-items: center;
    justify-content: flex-end;
    gap: calc(var(--_space) / 2);
    min-inline-size: 0;
  }

  .search {
    display: flex;
    flex: 0 1 19em;
    align-items: center;
    min-inline-size: 0;
    min-block-size: 2.75rem;
    border-block-end: 1px solid var(--_rule);
  }

  .search > svg {
    flex: none;
    inline-size: 1.125rem;
    color: var(--_muted);
  }

  .search:focus-within {
    border-color: currentColor;
    box-shadow: 0 1px currentColor;
  }

  .search-field:focus-visible {
    outline: none;
  }

  .search-field {
    flex: 1;
    min-inline-size: 4em;
    min-block-size: 2.75rem;
    padding-inline: 0.5em;
    border: 0;
    background: none;
  }

  .search-field::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  .hits {
    flex: none;
    color: var(--_muted);
    padding-inline: 0.25em;
  }

  .mini {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: 1.75rem;
    block-size: 1.75rem;
    padding: 0;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    cursor: pointer;
  }

  .mini:disabled {
    color: var(--_faint);
  }

  .mini svg {
    inline-size: 1rem;
  }

  /* Back and on point the way that is read. */
  :is(.hits ~ .mini, .pager button) svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .switch {
    display: flex;
    flex: none;
  }

  .filters {
    display: flex;
    flex: none;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 calc(var(--_space) * 2);
    min-inline-size: 0;
    border-block-end: 1px solid var(--_rule);
  }

  .chips {
    display: flex;
    flex: 1 1 0;
    min-inline-size: min(100%, 10em);
    gap: 1em;
    overflow: auto hidden;
    scrollbar-width: none;
  }

  .chip {
    flex: none;
    min-block-size: 2.75rem;
    padding-inline: 0;
    border: 0;
    background: none;
    font-size: 0.875em;
    white-space: nowrap;
    cursor: pointer;
    color: var(--_muted);
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

  .chip .count {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    color: inherit;
  }

  .jump {
    flex: none;
    inline-size: 5.25em;
    min-block-size: 2.75rem;
    padding-inline: 0.25em;
    border: 0;
    background: none;
    font-size: 0.875em;
    cursor: pointer;
  }

  .jump option {
    color: CanvasText;
    background: Canvas;
  }

  @media (forced-colors: active) {
    .chip[aria-pressed='true'],
    .chip[aria-pressed='true'] .count {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
