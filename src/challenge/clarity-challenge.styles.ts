import {css} from 'lit';

/** Frame, picture and the line of numbers. */
export const challengeStyles = css`
  .root {
    --_height: var(--clarity-challenge-height, 40rem);
    /* What stands above and below the picture. */
    --_below: 23rem;
    display: flex;
    flex-direction: column;
    min-block-size: var(--_height);
  }

  .game {
    display: flex;
    flex: 1;
    flex-direction: column;
    gap: 0.75rem;
  }

  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
  }

  .top .heading {
    flex: 1;
  }

  .icon,
  .seal {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .cabinet-button .icon {
    color: var(--_accent);
  }

  .stage {
    display: grid;
    grid-template-rows: auto 1fr;
    flex: 1;
    gap: 0.75rem 2rem;
  }

  .left {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
    inline-size: 100%;
    /* The picture never takes more than its share of the reserved height. */
    max-inline-size: calc((var(--_height) - var(--_below)) * 1.5);
    margin-inline: auto;
  }

  .plate {
    margin: 0;
  }

  canvas {
    display: block;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    border-radius: var(--_radius);
    outline: 1px solid var(--_hairline);
    outline-offset: -1px;
  }

  figcaption {
    min-block-size: 2.6em;
    padding-block-start: 0.4rem;
  }

  .meter {
    display: block;
    inline-size: 100%;
    block-size: 3px;
    margin-block-end: 0.35rem;
  }

  .root:dir(rtl) .meter {
    transform: scaleX(-1);
  }

  .meter .track {
    fill: var(--_hairline);
  }

  .meter .fill {
    fill: var(--_accent);
    transition: width var(--_motion);
  }

  .hud {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 1.5rem;
    margin: 0;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_hairline);
  }

  .hud div {
    display: flex;
    align-items: center;
    gap: 0.4rem;
  }

  .hud dt {
    font-size: var(--_small);
    color: var(--_muted);
  }

  .hud dd {
    display: flex;
    margin: 0;
    font-weight: 600;
  }

  .lantern {
    color: var(--_faint);
  }

  .lantern .glass {
    stroke: none;
  }

  .lantern.lit {
    color: inherit;
  }

  .lantern.lit .glass {
    fill: var(--_accent);
  }

  @container (inline-size < 30rem) {
    .top .heading {
      font-size: 1.25em;
    }

    .game {
      gap: 0.4rem;
    }

    .stage {
      gap: 0.4rem;
    }

    .hud {
      gap: 0.25rem 0.9rem;
      padding-block-start: 0.35rem;
    }

    /* The statement and its answers come first where there is little room. */
    .is-cabinet .left {
      display: none;
    }

    figcaption {
      min-block-size: 3.4em;
    }
  }

  @container (inline-size >= 36rem) {
    .root {
      --_below: 9rem;
    }

    .stage {
      grid-template: 1fr / minmax(0, 1.85fr) minmax(16rem, 1fr);
      align-items: stretch;
    }
  }

  @media (forced-colors: active) {
    canvas {
      outline-color: CanvasText;
    }

    .meter .track {
      fill: GrayText;
    }

    .meter .fill,
    .lantern.lit .glass {
      fill: Highlight;
    }
  }

  @media print {
    .root,
    .game {
      display: block;
      min-block-size: 0;
    }

    /* The sheet takes the place of the game. */
    .stage,
    .cabinet-button {
      display: none;
    }
  }
`;
