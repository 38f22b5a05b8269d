import {css} from 'lit';

/** The axis. */
export const axisStyles = css`
  .axis-frame {
    position: relative;
    flex: none;
  }

  svg.axis,
  svg.overview {
    display: block;
    max-inline-size: 100%;
    overflow: hidden;
    user-select: none;
    -webkit-user-select: none;
    /* On the outermost svg: inside one it is not heeded, and the browser takes the finger. */
    touch-action: pan-y;
  }

  .plot,
  .overview {
    cursor: grab;
  }

  .plot:active {
    cursor: grabbing;
  }

  .ground {
    fill: transparent;
  }

  .era {
    fill: var(--_era);
  }

  /* A title keeps its own direction, or its ellipsis would stand on the wrong side. */
  .label,
  .lane,
  .era-name {
    unicode-bidi: plaintext;
  }

  .era-name,
  .lane,
  .tick,
  .label,
  .count {
    fill: currentColor;
    font-size: 0.8125em;
    font-variant-numeric: tabular-nums;
  }

  .era-name {
    font-family: var(--_serif);
    font-size: 0.6875em;
    letter-spacing: 0.09em;
    text-transform: uppercase;
    fill: var(--_muted);
  }

  .lane,
  .tick {
    fill: var(--_muted);
  }

  .lane {
    dominant-baseline: central;
  }

  .tick {
    text-anchor: middle;
  }

  .tick.major {
    fill: currentColor;
    font-weight: 600;
  }

  .grid,
  .rule {
    fill: none;
    stroke: var(--_rule);
    stroke-width: 1;
    opacity: 0.6;
    shape-rendering: crispEdges;
  }

  .base {
    fill: none;
    stroke: var(--_faint);
    shape-rendering: crispEdges;
  }

  .item {
    cursor: pointer;
    outline: none;
  }

  .target {
    fill: transparent;
    stroke: none;
  }

  .item:hover .target {
    fill: var(--_wash);
  }

  .item:focus-visible .target {
    stroke: var(--_focus);
    stroke-width: 2;
  }

  .label {
    dominant-baseline: central;
  }

  .label.before {
    text-anchor: end;
  }

  .item:hover .label,
  .item.selected .label {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }

  .item.selected .target {
    x: -10px;
    y: -10px;
    width: 20px;
    height: 20px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
  }

  .mark,
  .band,
  .stop,
  .key {
    --_ink: color-mix(in srgb, currentColor 62%, transparent);
  }

  .hue-1 {
    --_ink: var(--_c1);
  }

  .hue-2 {
    --_ink: var(--_c2);
  }

  .mark {
    fill: var(--_ink);
    stroke: var(--_ink);
    stroke-width: 1.5;
  }

  .mark.hollow {
    fill: none;
  }

  .band {
    fill-opacity: 0.3;
  }

  .band.known {
    fill: var(--_ink);
    fill-opacity: 0.22;
  }

  .stop {
    stop-color: var(--_ink);
  }

  .badge {
    fill: var(--_press);
    stroke: none;
  }

  .count {
    text-anchor: middle;
    dominant-baseline: central;
    font-size: 0.75em;
  }

  .needle {
    fill: none;
    stroke: var(--_faint);
    shape-rendering: crispEdges;
  }

  @media (forced-colors: active) {
    .mark,
    .band,
    .stop,
    .key {
      --_ink: CanvasText;
    }

    .era {
      fill: none;
    }

    .badge {
      fill: Canvas;
      stroke: CanvasText;
    }

    .item.selected .target,
    .item:focus-visible .target {
      stroke: Highlight;
      stroke-width: 2;
    }
  }
`;
