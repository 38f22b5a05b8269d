import {css} from 'lit';

/** The overview strip, what the marks mean, and the tip. */
export const overviewStyles = css`
  .navigator {
    display: flex;
    flex: none;
    align-items: center;
    gap: var(--_space);
    padding-block: var(--_space) 0.25rem;
    border-block-end: 1px solid var(--_rule);
  }

  .navigator .overview {
    flex: none;
  }

  .density {
    fill: var(--_faint);
  }

  .veil {
    fill: var(--_wash);
    pointer-events: none;
  }

  .window {
    fill: transparent;
    stroke: var(--_faint);
  }

  .grips {
    fill: none;
    stroke: currentColor;
    stroke-width: 4;
    stroke-linecap: round;
  }

  .brush {
    outline: none;
  }

  .brush:focus-visible .window {
    stroke: var(--_focus);
    stroke-width: 2.5;
  }

  .legend {
    display: flex;
    flex: 0 1 auto;
    flex-wrap: wrap;
    gap: 0 1.25em;
    max-inline-size: 100%;
    margin: 0;
    padding-block: 0.375em;
    padding-inline: 0;
    list-style: none;
    font-size: 0.75em;
    color: var(--_muted);
  }

  .legend li {
    display: flex;
    align-items: center;
    gap: 0.4em;
  }

  .tip {
    position: absolute;
    z-index: 1;
    inline-size: max-content;
    max-inline-size: 20em;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_rule);
    border-radius: var(--_radius);
    background: var(--_paper);
    font-size: var(--_small);
    pointer-events: none;
  }

  .tip p {
    margin: 0;
  }
`;
