import {css} from 'lit';
import {axisStyles} from './axis.styles.js';
import {controlStyles} from './controls.styles.js';
import {detailStyles} from './detail.styles.js';
import {listStyles} from './list.styles.js';
import {overviewStyles} from './overview.styles.js';
import {printStyles} from './print.styles.js';

/** The frame: what is reserved, and how the parts share it. */
const frame = css`
  :host {
    scroll-margin-block-start: var(--relations-timeline-sticky, 0px);
    min-block-size: var(--relations-timeline-height, 40rem);
  }

  .root {
    display: flex;
    flex-direction: column;
    min-block-size: var(--relations-timeline-height, 40rem);
    --_space: var(--relations-timeline-gap, var(--_gap));
    --_c1: var(--relations-timeline-hue-1, var(--_hue-1));
    --_c2: var(--relations-timeline-hue-2, var(--_hue-2));
    --_rule: var(--relations-timeline-rule, var(--_hairline));
    --_era: var(--relations-timeline-era, color-mix(in srgb, currentColor 4.5%, transparent));
  }

  :host(:state(folded)) .root {
    block-size: var(--relations-timeline-height, 40rem);
  }

  .body {
    position: relative;
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
    min-inline-size: 0;
  }

  :host(:state(folded)) .body {
    flex: 1 1 0;
    min-block-size: 0;
  }

  .rest {
    display: flex;
    flex-direction: column;
    flex: 1 0 auto;
  }

  :host(:state(folded)) .rest {
    flex: 1 1 0;
    min-block-size: 0;
    overflow: clip;
    overflow-clip-margin: 3px;
  }

  /* What goes on below has a soft end. */
  .rest.cut {
    mask-image: linear-gradient(#000 calc(100% - 6rem), transparent calc(100% - 1rem));
  }

  .waiting {
    flex: 1;
    margin-block: var(--_space);
  }

  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--_space) calc(var(--_space) * 2);
  }

  .top .heading {
    flex: 1 1 14em;
  }

  .context {
    margin: 0;
    font-size: var(--_small);
    color: var(--_muted);
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

  mark {
    color: inherit;
    background: color-mix(in srgb, var(--_accent) 28%, transparent);
    border-radius: 2px;
  }

  @media (forced-colors: active) {
    mark {
      color: MarkText;
      background: Mark;
    }
  }
`;

/** Styles of `<relations-timeline>`. */
export const timelineStyles = [
  frame,
  controlStyles,
  axisStyles,
  overviewStyles,
  detailStyles,
  listStyles,
  printStyles,
];
