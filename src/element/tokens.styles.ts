import {css} from 'lit';

/**
 * What every element's shadow tree starts from: the inner reset that keeps the
 * page's inherited text styles out, and the tokens that let its colours in.
 *
 * Public variables begin with `--dh-`; those that begin with `--_` are private.
 */
export const tokens = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  :host([hidden]) {
    display: none;
  }

  :host(:state(waiting)) {
    visibility: hidden;
  }

  .root {
    all: initial;
    box-sizing: border-box;
    display: block;
    position: relative;
    visibility: inherit;
    color-scheme: light;
    color: var(--dh-text, var(--_topic-text, inherit));
    font-family: var(--dh-font, inherit);
    font-size: var(--dh-font-size, 1rem);
    line-height: 1.5;
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
    text-size-adjust: 100%;

    --_serif: var(
      --dh-font-heading,
      'Iowan Old Style',
      'Palatino Linotype',
      Palatino,
      'Book Antiqua',
      Georgia,
      'Noto Serif',
      serif
    );
    --_muted: color-mix(in srgb, currentColor 76%, transparent);
    --_faint: color-mix(in srgb, currentColor 52%, transparent);
    --_hairline: color-mix(in srgb, currentColor 20%, transparent);
    --_wash: color-mix(in srgb, currentColor 5%, transparent);
    --_press: color-mix(in srgb, currentColor 11%, transparent);
    --_paper: var(--dh-surface, var(--_topic-paper, Canvas));
    --_hue-1: var(--dh-hue-1, #d5452a);
    --_hue-2: var(--dh-hue-2, #3d73b9);
    --_accent: var(--dh-accent, #b0820f);
    --_hue-1-text: var(--dh-hue-1-text, #b4341c);
    --_hue-2-text: var(--dh-hue-2-text, #2b5c9e);
    --_accent-text: var(--dh-accent-text, #7f5c00);
    --_gap: var(--dh-gap, 8px);
    --_radius: var(--dh-radius, 3px);
    --_focus: var(--dh-focus, currentColor);
    --_small: 0.8125em;
    --_motion: var(--dh-motion, 200ms);
  }

  :host(:state(dark)) .root {
    color-scheme: dark;
    --_hue-1-text: var(--dh-hue-1-text, #f08a72);
    --_hue-2-text: var(--dh-hue-2-text, #8fb6ea);
    --_accent-text: var(--dh-accent-text, #e0b64a);
  }

  :host([theme='light']) .root {
    color: var(--dh-text, #1d1b18);
    background: var(--dh-surface, #fffefb);
    --_paper: var(--dh-surface, #fffefb);
  }

  :host([theme='dark']) .root {
    color: var(--dh-text, #ece8e1);
    background: var(--dh-surface, #17181a);
    --_paper: var(--dh-surface, #17181a);
  }

  :host([theme='light']) .root,
  :host([theme='dark']) .root {
    padding: 1rem;
  }

  .root *,
  .root *::before,
  .root *::after {
    box-sizing: border-box;
  }

  .probe {
    position: absolute;
    inline-size: 0;
    block-size: 0;
    transition: color 1ms step-end;
  }

  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  .print-only {
    display: none;
  }

  @media (prefers-reduced-motion: reduce) {
    .root {
      --_motion: 0s;
    }
  }

  @media print {
    .screen-only {
      display: none;
    }

    .print-only {
      display: block;
    }
  }
`;
