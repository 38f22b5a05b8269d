import {css} from 'lit';

/**
 * The surface of a topic with a theme. Elements inside take text and paper from
 * the private variables, so that they follow also where the page colours them.
 */
export const topicStyles = css`
  :host {
    display: block;
  }

  :host([hidden]) {
    display: none;
  }

  :host([theme='light']) {
    --_topic-text: #1d1b18;
    --_topic-paper: #fffefb;
    color-scheme: light;
  }

  :host([theme='dark']) {
    --_topic-text: #ece8e1;
    --_topic-paper: #17181a;
    color-scheme: dark;
  }

  :host([theme='light']),
  :host([theme='dark']) {
    padding: 1rem;
    color: var(--dh-text, var(--_topic-text));
    background: var(--dh-surface, var(--_topic-paper));
  }

  .message {
    margin: 0 0 1rem;
    padding-block: 0.75rem;
    border-block: 1px solid color-mix(in srgb, currentColor 20%, transparent);
  }

  button {
    min-block-size: 2.75rem;
    padding-inline: 0.75rem;
    border: 1px solid color-mix(in srgb, currentColor 20%, transparent);
    border-radius: var(--dh-radius, 3px);
    background: none;
    font: inherit;
    color: inherit;
    cursor: pointer;
  }

  @media print {
    .message {
      display: none;
    }
  }
`;
