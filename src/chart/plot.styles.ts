import {css} from 'lit';

/** The marks of the plot and the readout. */
export const plotStyles = css`
  .h0,
  .whole {
    --_c: color-mix(in srgb, currentColor 60%, var(--_paper));
  }

  .h1 {
    --_c: var(--trade-chart-hue-1, var(--_hue-1));
  }

  .h2 {
    --_c: var(--trade-chart-hue-2, var(--_hue-2));
  }

  svg text {
    fill: currentColor;
    font-variant-numeric: tabular-nums;
  }

  svg .tick,
  svg .label {
    fill: var(--_muted);
  }

  .mark {
    font-weight: 700;
  }

  .bar:not([fill]),
  .dot {
    fill: var(--_c);
  }

  .bar[fill] {
    stroke: var(--_c);
  }

  .open,
  .bar.whole {
    fill: none;
    stroke: var(--_c);
    stroke-dasharray: 3 2;
  }

  path:is(.stroke, .point) {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1.75;
    stroke-linejoin: round;
  }

  path.point {
    stroke-width: 1;
  }

  .tint {
    fill: var(--_c);
    fill-opacity: 0.16;
  }

  .weave {
    fill: none;
    stroke: var(--_c);
    stroke-width: 1.2;
  }

  .grid {
    stroke: var(--_hairline);
  }

  .zero,
  .cross {
    fill: none;
    stroke: var(--_faint);
  }

  .rule {
    fill: none;
    stroke: var(--_faint);
  }

  .gap {
    fill: var(--_wash);
  }

  .row {
    fill: transparent;
    outline: none;
    cursor: pointer;
  }

  .row:is(.active, .selected) {
    fill: var(--_wash);
  }

  .row.selected {
    stroke: var(--_faint);
  }

  .row:focus-visible {
    stroke: var(--_focus);
    stroke-width: 2;
  }

  .marker {
    outline: none;
    cursor: pointer;
  }

  .marker circle {
    fill: var(--_paper);
    stroke: var(--_faint);
  }

  .marker .hit {
    fill: transparent;
    stroke: none;
  }

  .marker .number {
    font-size: 0.92em;
  }

  .marker:is(:hover, .chosen, :focus-visible) text {
    fill: currentColor;
    text-decoration: underline;
  }

  .marker.chosen text {
    font-weight: 700;
  }

  .marker:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 1px;
  }

  .readout {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    inline-size: fit-content;
    max-inline-size: min(100%, 19rem);
    padding: 0.6rem 0.75rem;
    border: 1px solid var(--_faint);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: 1.0833em;
    line-height: 1.35;
    pointer-events: none;
  }

  .readout[hidden] {
    display: none;
  }

  .readout.above {
    inset-block: auto 100%;
    max-inline-size: 100%;
  }

  .readout dl {
    margin: 0.2rem 0 0;
  }

  .readout div {
    display: flex;
    justify-content: space-between;
    gap: 1rem;
    padding-inline-start: 0.5rem;
    border-inline-start: 3px solid var(--_c);
  }

  .readout dd {
    margin: 0;
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    text-align: end;
  }

  .readout p {
    margin: 0.35rem 0 0;
    color: var(--_muted);
  }

  @media (forced-colors: active) {
    .h0,
    .h1,
    .h2,
    .whole {
      --_c: CanvasText;
    }

    .row:focus-visible,
    .row.selected {
      stroke: Highlight;
    }
  }

  @media print {
    .readout {
      display: none;
    }
  }
`;
