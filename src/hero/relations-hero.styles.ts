import {css} from 'lit';

/** A title wall: words, a drawing that takes the room that is left, the way into the page. */
export const heroStyles = css`
  .root {
    --_space: var(--relations-hero-gap, var(--_gap));
    --_c1: var(--relations-hero-hue-1, var(--_hue-1));
    --_c2: var(--relations-hero-hue-2, var(--_hue-2));
    --_height: var(--relations-hero-height, 36rem);
  }

  .hero {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--_height);
  }

  .heading {
    max-inline-size: 18em;
    font-size: 2.25em;
    font-weight: 500;
    line-height: 1.08;
    letter-spacing: -0.015em;
  }

  .words {
    display: grid;
    gap: calc(var(--_space) * 1.5);
    padding-block-start: calc(var(--_space) * 2);
    border-block-start: 1px solid currentColor;
  }

  .heading,
  .subtitle,
  .source {
    unicode-bidi: plaintext;
  }

  .subtitle {
    max-inline-size: 44em;
    margin: 0;
    font-size: 1.0625em;
    line-height: 1.5;
    color: var(--_muted);
    text-wrap: pretty;
  }

  .source {
    margin: 0;
    font-size: var(--_small);
    color: var(--_muted);
  }

  .source a {
    display: inline-block;
    padding-block: 0.35em;
  }

  .picture {
    flex: 1 1 7rem;
    min-block-size: 6rem;
    max-block-size: 40cqi;
    margin-block-start: auto;
    inline-size: 100%;
    overflow: hidden;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.25;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  ::slotted([slot='picture']) {
    flex: 1 1 7rem;
    min-block-size: 6rem;
    max-block-size: 16rem;
    inline-size: 100%;
    object-fit: cover;
  }

  .picture path,
  .picture circle {
    vector-effect: non-scaling-stroke;
  }

  .way {
    display: var(--relations-hero-jumps, block);
  }

  .far,
  .water {
    opacity: 0.42;
  }

  .old {
    opacity: 0.6;
  }

  .bank-1 {
    stroke: var(--_c1);
  }

  .bank-2 {
    stroke: var(--_c2);
  }

  .jumps {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 2.5);
    margin: 0;
    padding: 0;
    border-block: 1px solid var(--_hairline);
    list-style: none;
  }

  .jump {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    font-family: var(--_serif);
    font-size: 1em;
    color: inherit;
    text-decoration: none;
    cursor: pointer;
  }

  .jump:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.3em;
  }

  .waiting {
    flex: 1;
  }

  @container (inline-size >= 30rem) {
    .root {
      --_height: var(--relations-hero-height, 32rem);
    }
  }

  @container (inline-size >= 40rem) {
    .words {
      padding-block-start: calc(var(--_space) * 3);
    }

    .heading {
      font-size: clamp(2.75em, 9cqi, 4.5em);
    }

    .subtitle {
      font-size: 1.25em;
    }
  }

  @container (inline-size >= 60rem) {
    .words {
      grid-template-columns: minmax(0, 7fr) minmax(0, 5fr);
      gap: calc(var(--_space) * 1.5) calc(var(--_space) * 6);
    }

    .heading {
      grid-row: span 2;
      font-size: clamp(2.75em, 5.2cqi, 4.5em);
    }

    .subtitle {
      padding-block-start: 0.4em;
      font-size: 1.0625em;
    }
  }

  @media (forced-colors: active) {
    .bank-1,
    .bank-2 {
      stroke: currentColor;
    }
  }

  @media print {
    .hero {
      min-block-size: 0;
    }
  }
`;
