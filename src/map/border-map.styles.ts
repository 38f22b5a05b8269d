import {css} from 'lit';

/** The map's place on the page: tools, picture, legend, details, origin. */
export const styles = css`
  .frame {
    display: flex;
    flex-direction: column;
    min-block-size: var(--_height, var(--border-map-height, 50rem));
  }

  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1rem;
    min-block-size: 3.25rem;
  }

  .tools {
    display: flex;
    margin-inline-start: auto;
  }

  .body {
    display: flex;
    flex: 1;
    flex-direction: column;
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

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.375rem;
    padding-block: 0.25rem;
  }

  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.35em;
    min-block-size: 2.25rem;
    padding-inline: 0.125rem;
    border: 0;
    border-radius: var(--_radius);
    background: transparent;
    font-size: var(--_small);
    cursor: pointer;
  }

  .chip svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: var(--_wash);
  }

  .chip[aria-pressed='false'] {
    color: var(--_muted);
  }

  .chip[aria-pressed='false'] svg {
    border-style: dashed;
    background: transparent;
  }

  .chip:hover {
    background: var(--_wash);
  }

  .aside {
    flex: 1;
    padding-block: 0.75rem;
  }

  .details {
    max-inline-size: 44rem;
  }

  .details p,
  .place-list p {
    margin: 0 0 0.5rem;
  }

  .details .title,
  .place-list .title {
    font-family: var(--_serif);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.25;
  }

  .names,
  .sources,
  .border {
    font-size: var(--_small);
    color: var(--_muted);
  }

  .sources .muted,
  .border .muted {
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

  .border,
  .ways {
    margin-block-start: 0.75rem;
    padding-block-start: 0.5rem;
    border-block-start: 1px solid var(--_hairline);
  }

  .border ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .place-list {
    columns: 18rem;
    column-gap: 2.5rem;
    margin: 0;
    padding: 1rem 0 0;
    border-block-start: 1px solid var(--_hairline);
    list-style: none;
  }

  .place-list > li {
    break-inside: avoid;
    padding-block-end: 1rem;
  }

  .ways {
    columns: auto;
  }

  .ways > li {
    padding-block-end: 0.5rem;
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

  /* From 1040 px on legend and details stand beside the map, as in viewport.ts. */
  @container (inline-size >= 1040px) {
    .body:not(.as-list) {
      display: grid;
      grid-template: auto 1fr auto / minmax(0, 1fr) 320px;
      column-gap: 32px;

      .window {
        grid-row: span 2;
        align-self: start;
      }

      .legend {
        display: block;
        padding: 0;
        border-block-start: 1px solid var(--_hairline);
      }

      .chip {
        inline-size: 100%;
        border-block-end: 1px solid var(--_hairline);
        border-radius: 0;
      }

      .chip .muted {
        margin-inline-start: auto;
      }

      :is(.origin, .print-only) {
        grid-column: 1 / -1;
      }
    }
  }

  @media print {
    .frame {
      min-block-size: 0;
    }

    .body:not(.as-list) {
      display: block;
    }

    .tools,
    .details {
      display: none;
    }

    .window {
      break-inside: avoid;
    }
  }
`;
