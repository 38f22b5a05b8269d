import {css} from 'lit';

/** A choice among a few, side by side. */
export const segmentStyles = css`
  .segments {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  .segments label {
    position: relative;
    cursor: pointer;
  }

  .segments input {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    opacity: 0;
    cursor: pointer;
  }

  .segments span {
    display: flex;
    align-items: center;
    min-block-size: 2.75rem;
    border-block-end: 2px solid transparent;
    color: var(--_muted);
  }

  .segments label:hover span {
    color: inherit;
  }

  .segments input:checked + span {
    border-block-end-color: currentColor;
    color: inherit;
    font-weight: 600;
  }

  .segments input:focus-visible + span {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  @media (forced-colors: active) {
    .segments span {
      border-color: Canvas;
    }

    .segments input:checked + span {
      border-color: Highlight;
    }
  }
`;
