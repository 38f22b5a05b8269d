import {css} from 'lit';

/** The card: its paper, its type and its turn. */
export const cardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    cursor: pointer;
    touch-action: pan-y;
    border-radius: var(--_radius);
    translate: var(--_drag, 0);
  }

  .sheet {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    transform-style: preserve-3d;
    transition: transform 220ms cubic-bezier(0.45, 0.05, 0.3, 1);
  }

  .sheet[data-turned] {
    transform: rotateY(180deg);
  }

  /* Both sides lie in one cell: the card is as tall as the taller one, and keeps still when it is turned. */
  .face {
    position: relative;
    display: grid;
    grid-area: 1 / 1;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    gap: 0.75rem;
    min-inline-size: 0;
    padding: 1.125rem 1.375rem;
    border: 1px solid var(--_faint);
    border-radius: var(--_radius);
    background: var(--flash-deck-paper, transparent);
    backface-visibility: hidden;
    -webkit-backface-visibility: hidden;
  }

  /* The plate mark of an engraving. */
  .face::after {
    content: '';
    position: absolute;
    inset: 4px;
    border: 1px solid var(--_hairline);
    border-radius: 1px;
    pointer-events: none;
  }

  .back {
    transform: rotateY(180deg);
  }

  .label {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1rem;
    color: var(--_muted);
    font-size: 0.75em;
  }

  .theme {
    letter-spacing: 0.09em;
    text-transform: uppercase;
  }

  .middle {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 0.625rem;
    min-inline-size: 0;
    text-align: center;
  }

  .middle p {
    max-inline-size: 34em;
    margin: 0;
  }

  .foot {
    min-block-size: 1.25rem;
    color: var(--_muted);
    font-size: 0.75em;
    text-align: center;
  }

  .sources {
    margin: 0;
  }

  .sources .title {
    font-style: italic;
  }

  .hint summary {
    display: inline-block;
    min-block-size: 1.5rem;
    padding-inline: 0.5rem;
    cursor: pointer;
    text-decoration: underline;
    text-decoration-color: var(--_faint);
    text-underline-offset: 0.2em;
  }

  @container (inline-size < 34rem) {
    .face {
      gap: 0.5rem;
      padding: 0.75rem 0.875rem;
    }

    /* The title says what a work is; who published it, the list of references. */
    .sources .short {
      display: none;
    }
  }

  /* No movement: the sides change places at once. */
  @media (prefers-reduced-motion: reduce) {
    .sheet,
    .back,
    .sheet[data-turned] {
      transform: none;
      transition: none;
    }

    .face[data-away] {
      visibility: hidden;
    }
  }
`;
