import {css} from 'lit';

/** The selected event, and the eras before one is chosen. */
export const detailStyles = css`
  .detail {
    display: grid;
    flex: 1 0 auto;
    align-content: start;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 4);
    padding-block: calc(var(--_space) * 2);
  }

  @container (min-width: 44em) {
    .detail {
      grid-template-columns: minmax(0, 11em) minmax(0, 1fr);
    }

    .about {
      grid-column: 2;
    }
  }

  @container (min-width: 62em) {
    .detail {
      grid-template-columns: minmax(0, 12em) minmax(0, 1fr) minmax(0, 19em);
    }

    .about {
      grid-column: auto;
    }
  }

  .detail p,
  .entry p {
    margin: 0;
  }

  :is(.detail, .entry, .intro) {
    overflow-wrap: anywhere;
  }

  :is(.detail, .entry, .intro) :is(p, dd, li, .title),
  .hits,
  .pager span {
    unicode-bidi: plaintext;
  }

  .date {
    font-family: var(--_serif);
    font-size: 1.375em;
    line-height: 1.2;
    color: var(--_muted);
    text-wrap: balance;
  }

  .when .context {
    margin-block-start: 0.5em;
  }

  .vague {
    display: block;
  }

  .pager {
    display: flex;
    align-items: center;
    gap: 0.25em;
    margin-inline-start: -0.75rem;
  }

  .what {
    max-inline-size: 40em;
  }

  .title {
    font-family: var(--_serif);
    font-size: 1.375em;
    font-weight: 600;
    line-height: 1.2;
    text-wrap: balance;
    outline: none;
  }

  .text p,
  .entry p {
    max-inline-size: 40em;
    margin-block-start: 0.5em;
    text-wrap: pretty;
  }

  .note {
    max-inline-size: 40em;
    padding-inline-start: 0.875em;
    border-inline-start: 2px solid var(--_accent);
    font-size: var(--_small);
  }

  .detail .note,
  .open .note {
    margin-block-start: 0.75em;
  }

  .note-mark,
  dt,
  .label-line {
    font-size: var(--_small);
    color: var(--_muted);
  }

  .note-mark {
    font-size: inherit;
    font-weight: 600;
    color: var(--_accent-text);
  }

  .about,
  .open {
    font-size: var(--_small);
  }

  .facts {
    margin: 0 0 0.75em;
  }

  .fact {
    display: grid;
    grid-template-columns: 5em minmax(0, 1fr);
  }

  :is(.about, .open) :is(dt, .label-line, .context, .note) {
    font-size: inherit;
  }

  dd {
    margin: 0;
  }

  .sources ol {
    margin: 0.125em 0 0;
    padding-inline-start: 1.375em;
  }

  .sources li::marker {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }

  .sources .marked {
    padding: 0;
    list-style: none;
  }

  .marked li {
    display: grid;
    grid-template-columns: 2em minmax(0, 1fr);
    align-items: baseline;
  }

  /* As large as a finger needs, without moving the text. */
  .number {
    min-block-size: 1.5rem;
    min-inline-size: 1.5rem;
    justify-self: start;
    padding: 0;
    border: 0;
    background: none;
    font-family: var(--_serif);
    text-align: start;
    text-decoration: underline;
    text-decoration-color: var(--_faint);
    text-underline-offset: 0.2em;
    cursor: pointer;
  }

  .number:hover {
    text-decoration-color: currentColor;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    margin-block-start: 0.25em;
  }

  .text-button {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    cursor: pointer;
  }

  .text-button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .text-button svg {
    flex: none;
    inline-size: 1.125rem;
    color: var(--_muted);
  }

  .notice {
    flex-basis: 100%;
  }

  .by-hand {
    inline-size: 100%;
  }

  .same-time {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .title-button {
    padding: 0.125em 0;
    min-block-size: 1.75rem;
    border: 0;
    background: none;
    font-family: var(--_serif);
    font-weight: 600;
    font-size: 1.125em;
    line-height: 1.25;
    text-align: start;
    cursor: pointer;
  }

  .title-button:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .intro {
    display: grid;
    flex: 1 0 auto;
    align-content: start;
    grid-template-columns: repeat(auto-fit, minmax(11em, 1fr));
    gap: calc(var(--_space) * 2) calc(var(--_space) * 3);
    margin: 0;
    padding-block: var(--_space);
    padding-inline: 0;
    list-style: none;
  }

  /* In little room the names are enough: the list has the texts. */
  @container (max-width: 62em) {
    .intro-text {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .pager {
      margin-inline-start: 0;
    }
  }

  .intro-text {
    margin: 0.25em 0 0;
    font-size: var(--_small);
    line-height: 1.4;
    text-wrap: pretty;
  }
`;
