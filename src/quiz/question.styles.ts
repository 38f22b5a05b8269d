import {css} from 'lit';

/** The statement on view, its two answers, and what follows from them. */
export const questionStyles = css`
  .stage {
    display: flex;
    flex-direction: column;
    flex: 1;
    gap: 1rem;
    inline-size: 100%;
    max-inline-size: 46rem;
  }

  .stage.start {
    justify-content: center;
    align-items: flex-start;
  }

  .place {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25rem;
  }

  .statement {
    font-family: var(--_serif);
    font-size: 1.5em;
    line-height: 1.3;
    letter-spacing: -0.01em;
    text-wrap: pretty;
  }

  .stage:not(.start) .statement {
    min-block-size: 5lh;
  }

  .statement:focus,
  .score:focus {
    outline: none;
  }

  .statement:focus-visible,
  .score:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
  }

  .answers {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: var(--tf-quiz-gap, 0.75rem);
  }

  .answer {
    position: relative;
    display: grid;
    align-content: center;
    justify-items: center;
    min-block-size: 5.5rem;
    padding: 0.5rem;
    border: 1px solid var(--_faint);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    transition:
      background-color var(--_motion),
      border-color var(--_motion);
  }

  .answer .word {
    font-family: var(--_serif);
    font-size: 1.5em;
    line-height: 1.2;
  }

  .answer kbd,
  .answer .told {
    display: flex;
    align-items: center;
    gap: 0.25em;
    min-block-size: 1.5rem;
    font: inherit;
    font-size: var(--_small);
  }

  .answer kbd {
    color: var(--_muted);
  }

  .answer svg {
    inline-size: 1.125rem;
    block-size: 1.125rem;
    stroke-width: 2;
  }

  .answer:not(:disabled):hover {
    border-color: currentColor;
    background: var(--_wash);
  }

  .answer.chosen {
    border-color: currentColor;
    background: var(--_press);
    box-shadow: inset 0 0 0 1px currentColor;
  }

  .answer:disabled {
    cursor: default;
  }

  .answer:disabled:not(.chosen, .right, .wrong) .word {
    color: var(--_muted);
  }

  .answer.right {
    border-color: var(--_accent);
    box-shadow: inset 0 0 0 2px var(--_accent);
    background: color-mix(in srgb, var(--_accent) 12%, transparent);
  }

  .answer.wrong .word {
    text-decoration: line-through;
    text-decoration-thickness: 2px;
  }

  .sureness {
    display: grid;
    gap: 0.375rem;
  }

  .sureness .button {
    flex: 1 1 0;
    flex-direction: column;
    gap: 0;
    padding: 0.375rem 0.25rem;
    line-height: 1.25;
  }

  .verdict {
    display: grid;
    gap: 0.625rem;
    justify-items: start;
    animation: appear var(--_motion) ease-out;
  }

  @keyframes appear {
    from {
      opacity: 0;
      transform: translateY(4px);
    }
  }

  .verdict-word {
    display: flex;
    align-items: center;
    gap: 0.5rem;
    font-family: var(--_serif);
    font-size: 1.25em;
    line-height: 1.3;
  }

  .steps {
    justify-content: flex-end;
    margin-block-start: auto;
  }

  .after {
    display: grid;
    gap: 0.75rem 2rem;
  }

  .next {
    justify-self: end;
    min-inline-size: 7rem;
  }

  .button svg:dir(rtl) {
    transform: scaleX(-1);
  }

  .timer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 0.75rem;
  }

  .clock {
    display: inline-flex;
    align-items: center;
    gap: 0.375em;
  }

  .clock svg {
    inline-size: 1.25em;
    block-size: 1.25em;
  }

  .sources {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
  }

  .sources ul {
    flex: 1 1 12rem;
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .sources li + li {
    margin-block-start: 0.25em;
  }
`;
