import {css} from 'lit';

/** Where there is little room, an exam and the question how sure one is keep to the reserved height. */
export const narrowStyles = css`
  @container (inline-size < 24rem) {
    .quiz,
    .stage {
      gap: 0.75rem;
    }

    .heading {
      font-size: 1.25em;
    }

    .answer {
      min-block-size: 4.5rem;
    }

    .steps .button {
      flex: 1 1 auto;
      min-inline-size: 0;
      padding-inline: 0.375rem;
    }

    .quiz:has(.sureness, .timer) {
      &,
      .stage {
        gap: 0.5rem;
      }

      .bar {
        padding-block-end: 0.5rem;
      }

      .marks {
        gap: 2px;
      }

      .statement {
        font-size: 1.125em;
      }

      .answer {
        min-block-size: 4rem;
        padding-block: 0.25rem;
      }

      .sureness .button {
        padding-block: 0.125rem;
      }
    }

    /* The warning asks what to do next: it takes the place of the other steps. */
    .warned :is(.steps, .sureness) {
      display: none;
    }

    .warning {
      margin-block-start: auto;
      padding-block: 0.5rem;
    }

    .warning > span {
      flex: 1 0 100%;
      order: -2;
    }

    /* Never under the finger that has just pressed "Submit". */
    .warning .anyway {
      order: -1;
    }

    .warning .button {
      flex: 1 1 5rem;
      padding-inline: 0.375rem;
      font-size: var(--_small);
      line-height: 1.25;
    }
  }
`;
