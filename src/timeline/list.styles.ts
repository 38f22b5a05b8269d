import {css} from 'lit';

/** The reading list. */
export const listStyles = css`
  .entries {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .era-heading {
    position: sticky;
    z-index: 1;
    inset-block-start: var(--relations-timeline-sticky, 0px);
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 1em;
    padding-block: 0.75em 0.375em;
    border-block-end: 1px solid var(--_rule);
    background: color-mix(in srgb, var(--_paper) 82%, transparent);
    backdrop-filter: blur(8px);
    font-family: var(--_serif);
    font-variant-caps: all-small-caps;
    font-size: 1.125em;
    letter-spacing: 0.06em;
  }

  .era-heading .context {
    font-variant-caps: normal;
    letter-spacing: 0;
  }

  .era-text {
    max-inline-size: 40em;
    margin: 0.75em 0 0.25em;
    color: var(--_muted);
    text-wrap: pretty;
  }

  .entry {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.75em;
    border-block-end: 1px solid var(--_rule);
  }

  /* What is scrolled to does not end up under the heading that sticks. */
  .group {
    scroll-margin-block-start: var(--relations-timeline-sticky, 0px);
  }

  .entry,
  .entry :is(a, button) {
    scroll-margin-block-start: calc(var(--relations-timeline-sticky, 0px) + 5.5em);
  }

  .entry > * {
    justify-self: start;
  }

  @container (min-width: 34em) {
    .entry {
      grid-template-columns: 11em minmax(0, 1fr);
      column-gap: calc(var(--_space) * 2);
    }

    .entry > * {
      grid-column: 2;
    }

    .entry > .entry-date {
      grid-column: 1;
      grid-row: 1 / span 3;
      padding-block-start: 0.25em;
    }
  }

  .entry-date {
    font-size: var(--_small);
    font-variant-numeric: tabular-nums;
    color: var(--_muted);
  }

  .entry-date::before {
    content: '';
    display: inline-block;
    inline-size: 0.625em;
    block-size: 0.625em;
    margin-inline-end: 0.5em;
    border-radius: 50%;
    background: currentColor;
    forced-color-adjust: none;
  }

  .entry-date.hue-1::before {
    background: var(--_c1);
  }

  .entry-date.hue-2::before {
    border-radius: 0;
    background: var(--_c2);
    transform: rotate(45deg) scale(0.9);
  }

  .entry-date.hue-both::before {
    background: linear-gradient(90deg, var(--_c1) 50%, var(--_c2) 50%);
  }

  .open {
    padding-block-start: 0.25em;
  }

  .pages {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 1em;
    padding-block: 1em;
  }
`;
