import {css} from 'lit';

/** The drawing: a ruler of years, marks in two hues, names on thin poles. */
export const axisStyles = css`
  .axis-frame {
    position: relative;
    padding-block: calc(var(--_space) * 1.5);
  }

  .strip {
    overflow: auto hidden;
    /* The line of the years may be the last thing in the drawing. */
    padding-block-end: 1px;
    overscroll-behavior-x: contain;
  }

  .axis {
    display: block;
    overflow: visible;
    user-select: none;
    -webkit-user-select: none;
  }

  .axis text {
    fill: currentColor;
    font-size: 0.8125em;
    dominant-baseline: central;
  }

  .base,
  .tick,
  .pole,
  .gap path {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1;
    shape-rendering: crispEdges;
  }

  .base {
    stroke: currentColor;
    opacity: 0.5;
  }

  .tick,
  .pole {
    stroke: var(--_rule);
  }

  .axis .year {
    fill: var(--_muted);
    font-variant-numeric: tabular-nums;
    text-anchor: middle;
  }

  .caption {
    position: absolute;
    inset-inline-start: 0;
    font-family: var(--_serif);
    font-size: 1.125em;
    line-height: 1.25;
  }

  .strip + .caption {
    inset-block-end: calc(var(--_space) * 1.5);
  }

  .caption.hue-1 {
    color: var(--_hue-1-text);
  }

  .caption.hue-2 {
    color: var(--_hue-2-text);
  }

  /* The drawing is wider than its place and is scrolled. */
  @container (max-width: 40em) {
    .caption {
      position: static;
    }
  }

  .axis .name {
    paint-order: stroke;
  }

  .axis .gap text {
    fill: var(--_muted);
    font-family: var(--_serif);
    font-style: italic;
    text-anchor: middle;
  }

  .visit {
    cursor: pointer;
  }

  .visit:focus-visible {
    outline: none;
  }

  .target {
    fill: transparent;
    stroke: none;
  }

  .visit:hover .target {
    fill: var(--_press);
  }

  .visit.chosen .target {
    stroke: currentColor;
    stroke-width: 1.25;
  }

  .visit:focus-visible .target {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }

  .mark {
    --_ink: color-mix(in srgb, currentColor 62%, transparent);
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1;
    stroke-linejoin: round;
  }

  .mark.hue-1 {
    --_ink: var(--_hue-1);
  }

  .mark.hue-2 {
    --_ink: var(--_hue-2);
  }

  .mark.hollow {
    fill: none;
    stroke-width: 1.5;
  }

  .axis .number {
    font-size: 0.6875em;
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }

  @media print {
    .strip {
      overflow: visible;
    }

    .axis {
      inline-size: 100%;
      block-size: auto;
    }
  }

  @media (forced-colors: active) {
    .axis-frame,
    .key {
      --_hue-1: CanvasText;
      --_hue-2: CanvasText;
      --_hue-1-text: CanvasText;
      --_hue-2-text: CanvasText;
    }

    .base,
    .tick,
    .pole,
    .gap path {
      stroke: CanvasText;
    }

    .visit.chosen .target,
    .visit:focus-visible .target {
      stroke: Highlight;
      stroke-width: 3;
    }
  }
`;
