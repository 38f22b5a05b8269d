import {css} from 'lit';

/** The place that was chosen, the list of places, and what is printed. */
export const placeStyles = css`
  .details {
    flex: 1;
    max-inline-size: 44rem;
    padding-block: 1rem;
  }

  .details p,
  .place-list p {
    margin: 0 0 0.5rem;
  }

  .title {
    font-family: var(--_serif);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
  }

  .names,
  .sources {
    font-size: var(--_small);
    color: var(--_muted);
  }

  .sources .muted {
    color: inherit;
  }

  .sources ol {
    margin: 0;
    padding-inline-start: 1.25rem;
  }

  .note {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_accent);
  }

  .place-list {
    columns: 20rem;
    column-gap: 2.5rem;
    margin: 0;
    padding: 1rem 0 0;
    border-block-start: 1px solid var(--_hairline);
    list-style: none;
  }

  .place-list li {
    break-inside: avoid;
    padding-block-end: 1rem;
  }

  .origin {
    margin: 0;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_hairline);
  }

  .skeleton {
    flex: 1;
    margin-block-start: 0.75rem;
  }

  @media (forced-colors: active) {
    .area {
      fill: Canvas;
    }

    .name,
    .mark {
      stroke: Canvas;
    }

    .mark .line,
    .frontier.border {
      stroke: CanvasText;
    }
  }

  @media print {
    .details {
      display: none;
    }
  }
`;
