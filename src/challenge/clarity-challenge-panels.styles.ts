import {css} from 'lit';

/** What stands beside the picture: the start, a statement, its verdict, the name. */
export const challengePanels = css`
  .panel {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
    min-inline-size: 0;
  }

  .panel p {
    margin: 0;
  }

  .focus-target:focus {
    outline: none;
  }

  .focus-target:focus-visible {
    outline: 2px solid var(--_focus);
    outline-offset: 4px;
  }

  .display {
    font-family: var(--_serif);
    font-size: 1.6em;
    font-weight: 600;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
  }

  .statement {
    font-family: var(--_serif);
    font-size: clamp(1.2em, 0.9em + 1.6cqi, 1.6em);
    line-height: 1.35;
    /* Room for four lines, so that the answers stay where they are. */
    min-block-size: 5.4em;
    text-wrap: pretty;
  }

  .actions {
    display: flex;
    flex-direction: column;
    gap: 0.75rem;
  }

  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }

  .button.primary {
    border-color: transparent;
    background: var(--_accent);
    /* Near black holds 4.5:1 on the accent, on light and dark pages alike. */
    color: #171208;
    font-weight: 600;
    padding-inline: 1.5rem;
  }

  .button.primary:hover {
    background: color-mix(in srgb, var(--_accent) 86%, #fff);
  }

  .start .primary {
    align-self: start;
    min-block-size: 3.25rem;
    padding-inline: 2.5rem;
    font-size: 1.125em;
  }

  .answers {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 0.5rem;
  }

  .answer {
    min-block-size: 3.5rem;
    border-color: var(--_faint);
    font-size: 1.125em;
    font-weight: 600;
  }

  kbd {
    padding-inline: 0.35em;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    font: inherit;
    font-size: 0.7rem;
    font-weight: 400;
    color: var(--_muted);
  }

  @media (pointer: coarse) {
    kbd {
      display: none;
    }
  }

  .bonus {
    color: var(--_accent-text);
    font-weight: 600;
  }

  .hint {
    padding-inline-start: 0.75rem;
    border-inline-start: 2px solid var(--_accent);
  }

  .verdict {
    display: flex;
    flex-direction: column;
    gap: 0.4rem;
    padding-block-start: 0.6rem;
    border-block-start: 2px solid var(--_faint);
  }

  .verdict.is-right {
    border-block-start-color: var(--_accent);
  }

  .verdict-line {
    display: flex;
    gap: 0.5rem;
    align-items: start;
  }

  .verdict-line .icon {
    margin-block-start: 0.15em;
  }

  .is-right .verdict-line .icon {
    color: var(--_accent-text);
    stroke-width: 2.5;
  }

  .sources .muted {
    color: inherit;
  }

  .sources {
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .name-form,
  .name-form label {
    display: flex;
    flex-direction: column;
    gap: 0.5rem;
  }

  .name-form input {
    inline-size: 100%;
    min-inline-size: 0;
  }

  .panel .skeleton {
    flex: 1;
    min-block-size: 8rem;
  }

  @container (inline-size < 30rem) {
    .panel,
    .actions {
      gap: 0.5rem;
    }

    .display {
      font-size: 1.35em;
    }

    .question .button:not(.answer) {
      padding-inline: 0.7rem;
    }

    .cost {
      display: none;
    }
  }

  @media (forced-colors: active) {
    .button.primary {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
