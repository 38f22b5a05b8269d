import {css} from 'lit';

/** The settings of a sheet with its preview, and the list of files. */
export const printingStyles = css`
  .printing {
    display: grid;
    gap: 1.5rem 3.5rem;
    align-items: start;
    padding-block-start: 0.5rem;
  }

  .settings {
    display: grid;
    gap: 1.25rem;
    min-inline-size: 0;
  }

  .setting .field {
    display: block;
    inline-size: 100%;
    min-inline-size: 0;
  }

  .numbers {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: 0.75rem 1rem;
  }

  .number {
    flex: 0 0 6.5rem;
  }

  .go {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    padding-block-start: 1.25rem;
    border-block-start: 1px solid var(--_hairline);
  }

  .go .plan {
    min-block-size: 1lh;
  }

  .preview {
    inline-size: 100%;
    max-inline-size: 27rem;
    min-inline-size: 0;
    margin: 0;
  }

  .preview summary {
    display: list-item;
    min-block-size: 1.75rem;
    cursor: pointer;
  }

  .page-frame {
    container-type: inline-size;
    border: 1px solid var(--_hairline);
  }

  /* A sheet of A4: a type of 11 points is 1.848 per cent of its width, a margin of 12 mm 5.714. */
  .page {
    aspect-ratio: 210 / 297;
    overflow: hidden;
    padding: 5.714%;
    color-scheme: light;
    background: #fff;
    color: #000;
  }

  .page .sheet {
    font-size: 1.848cqi;
  }

  /* The backs come on the next page. */
  .page .grid + .grid {
    display: none;
  }

  .studio .files-note {
    padding-block: 0.5rem 1rem;
  }

  .files {
    margin: 0;
    padding: 0;
    border-block-start: 1px solid var(--_hairline);
    list-style: none;
  }

  .file {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.5rem 1.5rem;
    padding-block: 0.625rem;
    border-block-end: 1px solid var(--_hairline);
  }

  .file .about {
    min-inline-size: 0;
  }

  .file .save {
    flex: none;
  }

  @container (inline-size >= 44rem) {
    .printing {
      grid-template-columns: minmax(0, 1fr) minmax(0, min(27rem, 45cqi));
    }

    .file .about {
      display: grid;
      flex: 1;
      grid-template-columns: 15rem minmax(0, 1fr);
      align-items: baseline;
      gap: 0 1.5rem;
    }
  }

  @container (inline-size < 30rem) {
    .file {
      padding-block: 0.375rem;
    }

    .studio .files-note {
      padding-block: 0.25rem 0.75rem;
    }

    .file .save span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @media (forced-colors: active) {
    .page {
      forced-color-adjust: none;
    }
  }
`;
