import {css} from 'lit';

/** A colophon: small type, labels in the serif, hairlines between. */
export const noteStyles = css`
  .root {
    --_space: var(--source-note-gap, var(--_gap));
    --_height: var(--source-note-height, 58rem);
  }

  .note {
    display: flex;
    flex-direction: column;
    gap: calc(var(--_space) * 2);
    min-block-size: var(--_height);
  }

  .items {
    display: grid;
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 5);
    margin: 0;
    font-size: 0.875em;
    line-height: 1.5;
  }

  .item {
    min-inline-size: 0;
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_hairline);
  }

  dt {
    margin-block-end: 0.25em;
    font-family: var(--_serif);
    font-size: 1.1429em;
  }

  dd {
    margin: 0;
    color: var(--_muted);
  }

  p {
    margin: 0;
  }

  /* Each text runs as its own letters do, whatever the direction of the page. */
  .heading,
  dt,
  p {
    unicode-bidi: plaintext;
  }

  p + p {
    margin-block-start: 0.35em;
  }

  a.button {
    color: inherit;
    text-decoration: none;
  }

  .skeleton {
    flex: 1;
  }

  @container (inline-size >= 34rem) {
    .root {
      --_height: var(--source-note-height, 36rem);
    }

    .items {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }

  @container (inline-size >= 60rem) {
    .root {
      --_height: var(--source-note-height, 25rem);
    }

    .items {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }

  @media print {
    .note {
      min-block-size: 0;
    }

    .heading,
    dt {
      break-after: avoid;
    }

    .item {
      break-inside: avoid;
    }
  }
`;
