import {css} from 'lit';

/** Headings, buttons, fields, links and notes, alike in every element. */
export const controls = css`
  .heading {
    margin: 0;
    font-family: var(--_serif);
    font-size: 1.5em;
    font-weight: 500;
    line-height: 1.2;
    letter-spacing: -0.01em;
    text-wrap: balance;
    break-after: avoid;
  }

  @container (inline-size >= 44rem) {
    .heading {
      font-size: 2em;
      line-height: 1.15;
    }
  }

  button,
  input,
  select {
    margin: 0;
    font: inherit;
    letter-spacing: inherit;
    color: inherit;
  }

  .button,
  .icon-button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: transparent;
    cursor: pointer;
    transition: background-color var(--_motion);
  }

  .icon-button {
    inline-size: 2.75rem;
    padding: 0;
    border-color: transparent;
  }

  .button:hover,
  .icon-button:hover {
    background: var(--_wash);
  }

  .button:active,
  .icon-button:active,
  .button[aria-pressed='true'],
  .icon-button[aria-pressed='true'] {
    background: var(--_press);
  }

  .button:disabled,
  .icon-button:disabled {
    color: var(--_faint);
    cursor: default;
  }

  .button svg,
  .icon-button svg {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    flex: none;
  }

  .field {
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    background: transparent;
  }

  :is(button, input, select, summary, a, [tabindex]):focus-visible,
  [data-revealed]:focus {
    outline: 2px solid var(--_focus);
    outline-offset: 2px;
  }

  a {
    color: inherit;
    text-decoration-line: underline;
    text-decoration-thickness: 1px;
    text-decoration-color: var(--_faint);
    text-underline-offset: 0.2em;
  }

  a:hover {
    text-decoration-color: currentColor;
  }

  .muted {
    color: var(--_muted);
  }

  .small {
    font-size: var(--_small);
  }

  .numeric {
    font-variant-numeric: tabular-nums;
  }

  .message {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5rem 1rem;
    margin: 0;
    padding-block: 0.75rem;
    border-block: 1px solid var(--_hairline);
  }

  .problems {
    margin-block-start: 0.75rem;
    padding-block: 0.5rem;
    border-block-start: 1px solid var(--_hairline);
    font-size: var(--_small);
    color: var(--_muted);
  }

  .problems summary {
    min-block-size: 1.5rem;
    cursor: pointer;
  }

  .problems ul {
    margin: 0.5rem 0 0;
    padding-inline-start: 1.25rem;
  }

  .skeleton {
    border-radius: var(--_radius);
    background: var(--_wash);
  }

  @media (forced-colors: active) {
    .button,
    .icon-button,
    .field {
      border-color: ButtonBorder;
    }

    .button[aria-pressed='true'],
    .icon-button[aria-pressed='true'] {
      forced-color-adjust: none;
      color: HighlightText;
      background: Highlight;
    }
  }
`;
