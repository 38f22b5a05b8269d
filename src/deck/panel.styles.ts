import {css} from 'lit';

/** What takes the card's place: the summary, and the panel of printing, limits and progress. */
export const panelStyles = css`
  .panel,
  .summary {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: 1.25rem;
    padding: 1.25rem 1rem;
    border: 1px solid var(--_hairline);
    border-radius: var(--_radius);
    text-align: center;
  }

  .summary {
    gap: 0.25rem;
  }

  .summary p,
  .panel p {
    margin: 0;
  }

  .done {
    font-family: var(--_serif);
    font-size: 2em;
    line-height: 1.2;
  }

  .ahead {
    inline-size: 100%;
    max-inline-size: 32rem;
    margin: 1.5rem 0 0;
  }

  .ahead svg {
    display: block;
  }

  .bar {
    fill: var(--_accent);
  }

  .axis {
    stroke: var(--_hairline);
  }

  .bar-day,
  .bar-count {
    fill: var(--_muted);
    font-size: 0.75em;
    font-variant-numeric: tabular-nums;
  }

  fieldset {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5rem 1rem;
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }

  legend {
    padding: 0;
    margin-block-end: 0.5rem;
    font-family: var(--_serif);
    font-size: 1.125em;
    font-weight: 600;
  }

  .panel p {
    inline-size: 100%;
  }

  .limit {
    display: inline-flex;
    align-items: center;
    gap: 0.5rem;
  }

  .limit .field {
    inline-size: 5.5rem;
    font-variant-numeric: tabular-nums;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
  }
`;
