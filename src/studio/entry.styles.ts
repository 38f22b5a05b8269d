import {css} from 'lit';

/** The list of the material, its entries and their forms. */
export const entryStyles = css`
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 0.75rem;
  }

  .theme-filter {
    flex: 1 1 8rem;
    min-inline-size: 0;
    max-inline-size: 14rem;
  }

  .bar .add {
    margin-inline-start: auto;
  }

  .use-row {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    min-block-size: 2.5rem;
  }

  .use-row .in-use {
    flex: 1 0 auto;
  }

  .use-row .plain {
    font-size: var(--_small);
  }

  /* Every entry is as tall as any other, so that a page is as tall as any other. */
  .list {
    --_entry: 7.25em;
    min-block-size: calc(4 * var(--_entry));
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--_hairline);
    list-style: none;
  }

  .none {
    padding-block: 1.5rem;
  }

  .entry {
    display: grid;
    grid-template: auto 1fr / 2.75rem minmax(0, 1fr) auto;
    align-items: start;
    block-size: var(--_entry);
    padding-block: 0.75em 0;
    border-block-end: 1px solid var(--_hairline);
  }

  .text {
    display: -webkit-box;
    grid-area: 1 / 2 / 3;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 4;
  }

  .use {
    display: flex;
    grid-area: 1 / 1;
    align-items: center;
    justify-content: center;
    inline-size: 2.75rem;
    block-size: 2.75rem;
    margin: -0.6875rem 0;
    cursor: pointer;
  }

  .first {
    font-family: var(--_serif);
    font-size: 1.0625em;
    line-height: 1.35;
    text-wrap: pretty;
  }

  .second {
    color: var(--_muted);
    font-size: 0.9375em;
    line-height: 1.45;
    white-space: pre-line;
  }

  .second b {
    font-weight: 600;
  }

  .marks {
    display: flex;
    flex-wrap: wrap;
    grid-area: 2 / 3;
    justify-self: end;
    gap: 0 0.75rem;
    padding-block-start: 0.75rem;
    padding-inline-start: 0.5rem;
    color: var(--_muted);
    font-size: var(--_small);
  }

  /* The theme is in the form, and in the choice above the list. */
  .marks span {
    display: none;
  }

  .marks em {
    color: var(--_accent-text);
  }

  .entry .edit {
    grid-column: 3;
    grid-row: 1;
    min-block-size: 2.75rem;
    margin-block: -0.6875rem;
    padding-inline: 0.75rem;
    font-size: 0.9375em;
  }

  .entry.unused .text {
    color: var(--_muted);
    text-decoration: line-through;
    text-decoration-color: var(--_faint);
    text-decoration-thickness: 1px;
  }

  .entry:not(.open):hover {
    background: var(--_wash);
  }

  .pager {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
  }

  .place {
    min-inline-size: 6.5rem;
    text-align: center;
  }

  :host(:dir(rtl)) .pager svg {
    transform: scaleX(-1);
  }

  @container (inline-size >= 44rem) {
    .list {
      --_entry: 5.5em;
      min-block-size: calc(6 * var(--_entry));
    }

    .text {
      -webkit-line-clamp: 3;
    }

    .entry {
      grid-template-columns: 2.75rem minmax(0, 1fr) 8rem auto;
      column-gap: 0.5rem;
    }

    .marks {
      flex-direction: column;
      grid-area: 1 / 3 / 3;
      justify-self: start;
      padding: 0.125rem 0 0;
    }

    .marks span {
      display: inline;
    }

    .entry .edit {
      grid-column: 4;
    }
  }

  @container (inline-size >= 60rem) {
    .text {
      max-inline-size: 52rem;
    }
  }

  @container (inline-size < 30rem) {
    .bar .switch {
      flex: 1 0 100%;
    }

    .switch {
      flex-wrap: nowrap;
    }

    .switch .button {
      flex: 1 1 auto;
      padding-inline: 0.25rem;
    }

    .theme-filter {
      flex-basis: 0;
      max-inline-size: none;
    }

    .use {
      inline-size: 2.25rem;
      justify-content: flex-start;
    }

    .entry {
      grid-template-columns: 2.25rem minmax(0, 1fr) auto;
    }

    .entry .edit {
      padding-inline: 0.5rem 0;
    }
  }

  @container (inline-size < 20rem) {
    .bar .add span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @media (forced-colors: active) {
    .entry.unused .text {
      color: GrayText;
    }
  }
`;
