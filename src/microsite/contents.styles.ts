import {css} from 'lit';

/** A rail of contents beside the page where there is room, else a bar that stays above it. */
export const contentsStyles = css`
  .skip {
    position: absolute;
    z-index: 1;
    inset-block-start: 0.25rem;
    inset-inline-start: 0;
    min-block-size: 2.75rem;
    padding-inline: 1rem;
    border: 1px solid currentColor;
    border-radius: var(--_radius);
    background: var(--_paper);
    cursor: pointer;
  }

  .skip:not(:focus) {
    block-size: 1px;
    min-block-size: 0;
    inline-size: 1px;
    padding: 0;
    border: 0;
    overflow: hidden;
    clip-path: inset(50%);
  }

  .contents {
    position: relative;
    background: var(--_paper);
  }

  .toggle {
    display: flex;
    align-items: center;
    gap: 0.625rem;
    inline-size: 100%;
    min-block-size: 3rem;
    padding: 0;
    border: 0;
    background: none;
    font-size: 0.9375em;
    text-align: start;
    cursor: pointer;
  }

  .toggle svg,
  .print svg {
    flex: none;
    inline-size: 1.25rem;
    block-size: 1.25rem;
  }

  .here {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    color: var(--_muted);
  }

  .progress {
    block-size: 1px;
    background: var(--_hairline);
  }

  .done {
    block-size: 2px;
    background: var(--_accent);
    transform: scaleX(var(--_progress, 0));
    transform-origin: left;
  }

  .done:dir(rtl) {
    transform-origin: right;
  }

  .list {
    position: absolute;
    inset-inline: 0;
    display: none;
    max-block-size: min(34rem, 75vh);
    overflow: auto;
    padding-block: 0.5rem 1rem;
    border-block-end: 1px solid var(--_hairline);
    background: var(--_paper);
  }

  .open .list {
    display: block;
  }

  ol {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .link {
    position: relative;
    display: flex;
    align-items: center;
    gap: 0.75rem;
    inline-size: 100%;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    font-family: var(--_serif);
    font-size: 1.0625em;
    text-align: start;
    text-decoration: none;
    color: inherit;
    cursor: pointer;
  }

  .link:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }

  .link[aria-current] {
    font-weight: 600;
  }

  .mark {
    flex: none;
    inline-size: 0.5rem;
    block-size: 0.5rem;
    border: 1px solid var(--_faint);
    border-radius: 50%;
  }

  .mark.read {
    border-color: var(--_accent);
    background: var(--_accent);
  }

  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.25rem 1rem;
    margin-block-start: 0.75rem;
    font-size: var(--_small);
  }

  .print {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
    min-block-size: 2.75rem;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }

  .print:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }

  @container (inline-size >= 66rem) {
    .contents {
      position: sticky;
      inset-block-start: calc(var(--relations-microsite-top, 0px) + 2rem);
      max-block-size: calc(100vh - 4rem);
      overflow: auto;
      background: none;
      font-size: 0.9375em;
    }

    .toggle {
      display: none;
    }

    .progress {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 0;
      inline-size: 1px;
      block-size: auto;
    }

    .done {
      inline-size: 2px;
      block-size: 100%;
      transform: scaleY(var(--_progress, 0));
      transform-origin: top;
    }

    .done:dir(rtl) {
      transform-origin: top;
    }

    .list {
      position: static;
      display: block;
      max-block-size: none;
      overflow: visible;
      padding-block: 0;
      padding-inline: 1.25rem 0;
      border: 0;
      background: none;
    }

    .link {
      min-block-size: 1.875rem;
      font-size: 1em;
      color: var(--_muted);
    }

    .link[aria-current],
    .link:hover {
      color: inherit;
    }

    .foot {
      flex-direction: column;
      align-items: start;
      margin-block-start: 1rem;
    }
  }

  @media (forced-colors: active) {
    .done,
    .mark.read {
      forced-color-adjust: none;
      background: CanvasText;
    }
  }
`;
