import {css} from 'lit';

/** The deck in full screen, on paper and in forced colours. */
export const surroundingStyles = css`
  :host(:fullscreen) {
    overflow: auto;
  }

  /* The surface is that of the colour scheme inside: the page's may be another. */
  :host(:fullscreen) .root {
    --_height: 100vh;
    padding: clamp(0.75rem, 3cqi, 3rem);
    background: var(--_paper);
    font-size: calc(var(--dh-font-size, 1rem) * 1.25);
  }

  @media print {
    .root {
      display: block;
      min-block-size: 0;
    }

    .deck {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .modes button[aria-pressed='true'],
    .tools .icon-button[aria-pressed='true'] {
      text-decoration-color: Highlight;
    }

    .bar {
      forced-color-adjust: none;
      fill: CanvasText;
    }

    .bar-day,
    .bar-count {
      fill: CanvasText;
    }

    .chips button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }

    .chips button[aria-pressed='true'] .numeric {
      color: inherit;
    }
  }
`;
