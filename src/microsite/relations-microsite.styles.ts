import {css} from 'lit';

/** The parts one below the other, with their contents beside them where there is room, else above them. */
export const micrositeStyles = css`
  :host {
    --_between: var(--relations-microsite-gap, clamp(3.5rem, 8cqi, 6.5rem));
  }

  :host([theme='light']) .layout {
    color: var(--dh-text, #1d1b18);
    background: var(--dh-surface, #fffefb);
  }

  :host([theme='dark']) .layout {
    color: var(--dh-text, #ece8e1);
    background: var(--dh-surface, #17181a);
  }

  :host([theme]:not([theme='auto'])) .layout {
    padding: 1rem;
  }

  /* The contents lie beside the page: what grows above the reader must not be measured by them. */
  .layout > .root {
    overflow-anchor: none;
    position: sticky;
    z-index: 3;
    inset-block-start: var(--relations-microsite-top, 0px);
    padding: 0;
    background: none;
  }

  relations-topic {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    --relations-timeline-sticky: calc(var(--relations-microsite-top, 0px) + 3rem);
  }

  ::slotted(*) {
    min-inline-size: 0;
    margin-block: 0 var(--_between);
    scroll-margin-block-start: calc(var(--relations-microsite-top, 0px) + 4rem);
  }

  /* Title and drawing fill the window: the first part waits until it is asked for. */
  ::slotted(relations-hero) {
    --relations-hero-height: max(36rem, 92vh);
  }

  @container (inline-size >= 66rem) {
    .layout {
      display: grid;
      grid-template-columns: 12rem minmax(0, 1fr);
      column-gap: clamp(2.5rem, 5cqi, 5rem);
    }

    .layout > .root {
      position: relative;
      inset-block-start: 0;
    }

    relations-topic {
      --relations-timeline-sticky: var(--relations-microsite-top, 0px);
    }

    /* The contents stand beside it. */
    ::slotted(relations-hero) {
      --relations-hero-jumps: none;
    }

    ::slotted(*) {
      scroll-margin-block-start: calc(var(--relations-microsite-top, 0px) + 2rem);
    }
  }

  @media print {
    .layout {
      display: block;
    }

    .layout > .root {
      position: static;
    }

    /* On paper what is read comes before what is practised. */
    ::slotted(
      :is(flash-deck, teacher-studio, tf-quiz, clarity-challenge, reference-list, source-note)
    ) {
      order: 1;
    }

    ::slotted([data-screen-only]) {
      display: none;
    }
  }
`;
