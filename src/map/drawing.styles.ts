import {css} from 'lit';

/** The drawing: quiet land, bands along the outlines, hairlines, names in ranks. */
export const drawingStyles = css`
  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    user-select: none;
    -webkit-user-select: none;
    direction: ltr;
  }

  .drawing path {
    vector-effect: non-scaling-stroke;
  }

  .graticule path {
    fill: none;
    stroke: currentColor;
    stroke-width: 0.5;
    opacity: 0.16;
  }

  .graticule text {
    fill: var(--_muted);
    font-size: 0.6875em;
  }

  .area {
    fill: var(--border-map-land, var(--dh-land, var(--_wash)));
    stroke: var(--_faint);
    stroke-width: 0.75;
  }

  .band {
    fill: none;
    stroke-width: 12;
    stroke-linejoin: round;
    opacity: 0.26;
  }

  .band.hue-1 {
    stroke: var(--_hue-1);
  }

  .band.hue-2 {
    stroke: var(--_hue-2);
  }

  .frontier {
    fill: none;
    stroke: var(--_muted);
    stroke-width: 1;
    stroke-dasharray: 5 2.5 1 2.5;
  }

  .frontier.main {
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: none;
    stroke-linejoin: round;
  }

  .country {
    fill: var(--_muted);
    font-family: var(--_serif);
    font-size: 0.875em;
    letter-spacing: 0.22em;
    text-anchor: middle;
    text-transform: uppercase;
  }

  .place {
    cursor: pointer;
  }

  .place:focus {
    outline: none;
  }

  .leader {
    stroke: var(--_muted);
    stroke-width: 0.75;
  }

  .target {
    fill: transparent;
  }

  .ring {
    fill: none;
    stroke: none;
  }

  .place:hover .ring,
  .place.chosen .ring {
    stroke: currentColor;
    stroke-width: 1.25;
  }

  .place:focus-visible .ring {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }

  .mark {
    fill: currentColor;
    stroke: var(--_paper);
    stroke-width: 1;
    paint-order: stroke;
  }

  .mark .line {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .drawing text {
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3;
    stroke-linejoin: round;
  }

  .name {
    fill: currentColor;
    font-size: 0.8125em;
  }

  .place:is(.bridge, .crossing, .island) .name {
    font-size: 0.75em;
  }

  .place.river .name {
    font-style: italic;
  }

  .place.capital .name {
    font-size: 0.9375em;
  }

  .place:is(.capital, .chosen) .name {
    font-weight: 600;
  }

  .name.along {
    letter-spacing: 0.06em;
  }

  .course {
    fill: none;
  }

  .route {
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-dasharray: 1 4;
    stroke-linecap: round;
  }

  .arrow {
    fill: currentColor;
  }

  .mark .way {
    stroke-dasharray: 1 3;
  }

  .scale path {
    fill: none;
    stroke: currentColor;
    stroke-width: 1;
  }

  .scale text {
    fill: currentColor;
    font-size: 0.75em;
  }

  @media (forced-colors: active) {
    .area {
      fill: none;
    }

    .drawing text,
    .mark {
      stroke: Canvas;
    }

    .mark .line,
    .frontier.main {
      stroke: CanvasText;
    }
  }
`;
