import { css } from 'lit';

/** Authenticators side by side; where there is no room, one below the other. */
export const comparisonStyles = css`
  .drawing {
    flex: none;
    inline-size: 3.5em;
    block-size: 3.5em;
    fill: none;
    stroke: var(--_accent);
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .drawing .body {
    fill: var(--_surface);
  }
  .drawing .tint {
    fill: var(--_accent-tint);
  }
  .compare {
    margin-block-start: 1.75em;
    border-block: 1px solid var(--_line);
  }
  .compare > summary {
    padding-block: 0.75em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .comparison {
    inline-size: 100%;
    margin-block: 0.75em 1em;
    border-collapse: collapse;
    font-size: 0.9375em;
  }
  .comparison caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .comparison :is(th, td) {
    padding: 0.6em 0.75em;
    text-align: start;
    vertical-align: top;
  }
  .comparison thead :is(th, td) {
    color: var(--_muted);
    font-weight: 600;
  }
  .comparison tbody tr {
    border-block-start: 1px solid var(--_line);
  }
  .comparison tbody tr.chosen {
    background: var(--_accent-tint);
  }
  .comparison tbody .drawing {
    display: block;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block-end: 0.35em;
  }
  .cell-label {
    display: none;
    color: var(--_muted);
    font-weight: 600;
  }
  @container (max-width: 46em) {
    .comparison,
    .comparison tbody,
    .comparison caption {
      display: block;
    }
    .comparison thead {
      display: none;
    }
    .comparison tbody tr {
      display: block;
      margin-block-end: 0.75em;
      padding: 0.75em 1em;
      border: 1.5px solid var(--_line);
      border-radius: var(--_control-radius);
    }
    .comparison tbody tr.chosen {
      border-color: var(--_accent);
    }
    .comparison tbody th {
      display: flex;
      align-items: center;
      gap: 0.75em;
      padding: 0 0 0.35em;
      font-size: 1.0625em;
    }
    .comparison tbody td {
      display: grid;
      grid-template-columns: 7em 1fr;
      gap: 0.75em;
      padding: 0.3em 0;
    }
    .cell-label {
      display: inline;
    }
  }
  @container (max-width: 22em) {
    .comparison tbody td {
      grid-template-columns: 1fr;
      gap: 0;
    }
  }
  @media print {
    .comparison tr {
      break-inside: avoid;
    }
  }
`;
