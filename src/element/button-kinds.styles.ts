import {css} from 'lit';

/** Buttons that stand out, and those that stand back. */
export const buttonKinds = css`
  .button.strong {
    border-color: currentColor;
    font-weight: 600;
  }

  .button.plain {
    min-block-size: 2rem;
    padding-inline: 0.25rem;
    border-color: transparent;
    text-decoration: underline;
    text-decoration-color: var(--_faint);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
`;
