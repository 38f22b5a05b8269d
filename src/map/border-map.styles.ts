import {css} from 'lit';

/** The map: land in two quiet tints, hairline frontier, names in the page's own type. */
export const styles = css`
  :host {
    min-block-size: var(--_height, var(--border-map-height, 46rem));
  }

  .frame {
    display: flex;
    flex-direction: column;
    min-block-size: var(--_height, var(--border-map-height, 46rem));
  }

  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 1rem;
    padding-block: 0.25rem;
  }

  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.25rem;
    margin-inline-start: -0.5rem;
  }

  .tools {
    display: flex;
    margin-inline-start: auto;
    margin-inline-end: -0.75rem;
  }

  .chip {
    min-block-size: 2.25rem;
    padding-inline: 0.5rem;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    font-size: var(--_small);
    cursor: pointer;
  }

  .chip[aria-pressed='false'] {
    color: var(--_muted);
    text-decoration: line-through;
  }

  .chip:hover {
    background: var(--_wash);
  }

  .window {
    border-block: 1px solid var(--_hairline);
    overflow: hidden;
    touch-action: pan-y;
    cursor: grab;
  }

  .window:active {
    cursor: grabbing;
  }

  .drawing {
    display: block;
    inline-size: 100%;
    block-size: auto;
    user-select: none;
    -webkit-user-select: none;
    direction: ltr;
  }

  .area {
    fill: var(--border-map-land, var(--dh-land, var(--_wash)));
    stroke: var(--_hairline);
    stroke-width: 1;
    vector-effect: non-scaling-stroke;
  }

  .area.china {
    fill: color-mix(in srgb, var(--_hue-1) 13%, transparent);
  }

  .area.north-korea {
    fill: color-mix(in srgb, var(--_hue-2) 17%, transparent);
  }

  .frontier {
    fill: none;
    stroke: var(--_faint);
    stroke-width: 1;
    stroke-dasharray: 2 3;
    vector-effect: non-scaling-stroke;
  }

  .frontier.border {
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-dasharray: none;
  }

  .country {
    fill: var(--_muted);
    font-family: var(--_serif);
    font-size: 1em;
    letter-spacing: 0.16em;
    text-anchor: middle;
    text-transform: uppercase;
  }

  .place {
    cursor: pointer;
  }

  .place:focus {
    outline: none;
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
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .name {
    fill: currentColor;
    font-size: 0.8125em;
    paint-order: stroke;
    stroke: var(--_paper);
    stroke-width: 3;
    stroke-linejoin: round;
  }

  .place.river .name {
    font-style: italic;
  }

  .place.capital .name,
  .place.chosen .name {
    font-weight: 600;
  }

  .route {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: 1 5;
    stroke-linecap: round;
  }

  .arrow {
    fill: var(--_accent);
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
`;
