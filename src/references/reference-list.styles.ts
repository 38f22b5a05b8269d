import {css} from 'lit';

/** A bibliography: hanging numbers, hairlines, quiet marks. */
export const referenceStyles = css`
  .root {
    --_space: var(--reference-list-gap, var(--_gap));
  }

  .references {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--reference-list-height, 36rem);
  }

  .references > p {
    margin: 0;
  }

  .top,
  .tools,
  .copy {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .copy {
    justify-content: start;
    gap: var(--_space);
    font-size: var(--_small);
  }

  .switch {
    display: inline-flex;
    font-size: var(--_small);
  }

  .switch .button + .button {
    margin-inline-start: -1px;
  }

  .list {
    margin: 0;
    padding: 0;
    columns: 2 26rem;
    column-gap: calc(var(--_space) * 6);
    list-style: none;
  }

  /* Folded, the list ends softly where the reserved height does. */
  :host(:state(folded)) .references {
    block-size: var(--reference-list-height, 36rem);
  }

  :host(:state(folded)) .list {
    flex: 1 1 0;
    min-block-size: 0;
    columns: auto;
    overflow: clip;
    mask-image: linear-gradient(#000 calc(100% - 48px), transparent);
  }

  @container (inline-size >= 58rem) {
    :host(:state(folded)) .list {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      align-content: start;
      gap: 0 calc(var(--_space) * 6);
    }
  }

  .entry {
    position: relative;
    display: grid;
    break-inside: avoid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    gap: 0 calc(var(--_space));
    padding-block: calc(var(--_space) * 1.1);
    border-block-start: 1px solid var(--_hairline);
    font-size: 0.9375em;
    line-height: 1.45;
  }

  .entry:focus-visible {
    outline-offset: -2px;
  }

  .entry[data-found] {
    background: var(--_wash);
  }

  .entry[data-found]::before {
    position: absolute;
    inset-block: 0;
    inset-inline-start: 0;
    inline-size: 3px;
    background: var(--_accent);
    content: '';
  }

  .number {
    justify-self: end;
    font-family: var(--_serif);
    font-variant-numeric: tabular-nums lining-nums;
    color: inherit;
  }

  .work {
    max-inline-size: 68ch;
    overflow-wrap: anywhere;
  }

  /* Each text runs as its own letters do, whatever the direction of the page. */
  .heading,
  .references > p,
  .work,
  .back {
    unicode-bidi: plaintext;
  }

  .work cite {
    font-style: normal;
  }

  .read {
    font-family: var(--_serif);
    font-size: 0.92em;
    font-style: italic;
    color: var(--_muted);
  }

  .read[data-read='no'] {
    padding-inline: 0.45em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    white-space: nowrap;
    color: var(--_accent-text);
  }

  .back {
    font-size: 0.8667em;
    color: var(--_muted);
  }

  .backlink {
    max-inline-size: 100%;
    min-block-size: 1.5rem;
    margin-inline-end: 0.5em;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_faint);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .more {
    font-style: italic;
  }

  .backlink:hover {
    color: inherit;
    text-decoration-color: currentColor;
  }

  [part='show-all'] {
    align-self: start;
  }

  .skeleton {
    flex: 1;
  }

  /* A few words to the line: large text in a small window. */
  @container (inline-size < 16rem) {
    .references {
      hyphens: auto;
    }

    .heading {
      font-size: 1.375em;
    }

    .tools .button {
      padding-inline: 0.35rem;
    }

    .entry {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }

  @media (forced-colors: active) {
    .entry[data-found] {
      outline: 2px solid Highlight;
    }
  }

  @media print {
    .references {
      min-block-size: 0;
      padding-block-end: calc(var(--_space) * 4);
    }

    .top {
      break-after: avoid;
    }

    .tools,
    .back {
      display: none;
    }
  }
`;
