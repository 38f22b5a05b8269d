import {css} from 'lit';

/** The end of a round, the cabinet, and the sheet for print. */
export const challengeResult = css`
  .final {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
  }

  .final b {
    font-size: 1.25em;
  }

  .squares {
    display: flex;
    flex-wrap: wrap;
    gap: 3px;
  }

  .squares i {
    inline-size: 0.85rem;
    block-size: 0.85rem;
    border: 1.5px solid currentColor;
  }

  .squares .right {
    background: currentColor;
  }

  .squares .hinted {
    padding: 2px;
    background-color: currentColor;
    background-clip: content-box;
  }

  .squares .named,
  .squares .misnamed {
    rotate: 45deg;
    scale: 0.8;
  }

  .squares .named {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .fresh ul {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem 1.25rem;
    margin: 0.25rem 0 0;
    padding: 0;
    list-style: none;
  }

  .fresh li {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-weight: 600;
  }

  .seal {
    inline-size: 2.75rem;
    block-size: 2.75rem;
    stroke-width: 1.4;
    color: var(--_faint);
  }

  .seal .rim {
    stroke-dasharray: 2 3.8;
  }

  .seal.won {
    color: var(--_accent-text);
  }

  .seal.won .rim {
    fill: color-mix(in srgb, var(--_accent) 16%, transparent);
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-dasharray: none;
  }

  .seal.won .ring {
    stroke: var(--_accent);
    stroke-width: 0.8;
    stroke-dasharray: 0.1 2.1;
  }

  .seal .dots {
    stroke-width: 2.8;
  }

  .reveal {
    display: flex;
    flex-direction: column;
    align-items: start;
    gap: 0.4rem;
    padding-block-start: 0.6rem;
    border-block-start: 1px solid var(--_hairline);
  }

  .reveal-title {
    font-family: var(--_serif);
    font-size: 1.2em;
    font-weight: 600;
  }

  .misses summary {
    min-block-size: 1.75rem;
    cursor: pointer;
  }

  .misses ul {
    margin: 0.25rem 0 0;
    padding-inline-start: 1.1rem;
  }

  .misses [data-claim] + [data-claim] {
    margin-block-start: 0.4rem;
  }

  .notice:empty {
    display: none;
  }

  .cabinet-head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem;
  }

  .cabinet-head .display {
    font-size: 1.3em;
  }

  .plates,
  .trophies {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .plates {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(4.5rem, 1fr));
    gap: 0.5rem;
  }

  .plates img,
  .plates .blank {
    display: grid;
    place-content: center;
    inline-size: 100%;
    block-size: auto;
    aspect-ratio: 3 / 2;
    border-radius: var(--_radius);
    object-fit: cover;
  }

  .plates .blank {
    border: 1px dashed var(--_faint);
    font-family: var(--_serif);
    color: var(--_muted);
  }

  .trophies {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
    gap: 0.5rem 1rem;
  }

  .trophies li {
    display: flex;
    align-items: center;
    gap: 0.6rem;
    line-height: 1.25;
  }

  .trophies .seal {
    inline-size: 2.4rem;
    block-size: 2.4rem;
  }

  .trophies b {
    display: block;
    font-weight: 600;
  }

  .trophies li:not(.won) b {
    font-weight: 400;
  }

  @media (forced-colors: active) {
    .squares i {
      border-color: CanvasText;
    }

    .squares .right,
    .squares .named {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }

  @media print {
    .sheet .display {
      margin-block: 1rem 0.5rem;
    }

    .sheet li {
      break-inside: avoid;
    }
  }
`;
