import { css } from 'lit';

/** Authenticators side by side; where there is no room, one below the other. */
export const comparisonStyles = css`
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
  .compare .words {
    flex: 1;
  }
  .four .drawing {
    inline-size: 2em;
    block-size: 2em;
  }
  .tabs {
    display: none;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 7.5em), 1fr));
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .tabs .button {
    display: flex;
    gap: 0.5em;
    align-items: center;
    padding: 0.4em 0.6em;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
  }
  .comparison,
  .comparison tbody,
  .comparison caption {
    display: block;
  }
  .comparison {
    inline-size: 100%;
    margin-block: 0.75em 1em;
    border-collapse: collapse;
    font-size: 0.875em;
  }
  .comparison caption {
    padding-block-end: 0.5em;
    font-weight: 700;
    text-align: start;
  }
  .comparison thead {
    display: none;
  }
  .comparison :is(th, td) {
    text-align: start;
    vertical-align: top;
  }
  .comparison thead :is(th, td) {
    color: var(--_muted);
    font-weight: 600;
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
    background: var(--_accent-tint);
  }
  .comparison tbody th {
    display: flex;
    align-items: center;
    gap: 0.75em;
    padding: 0 0 0.35em;
    font-size: calc(1em / 0.875);
  }
  .comparison tbody td {
    display: grid;
    gap: 0 0.75em;
    padding: 0.3em 0;
  }
  .cell-label {
    color: var(--_muted);
    font-weight: 600;
  }
  @container (min-width: 22em) {
    .comparison tbody td {
      grid-template-columns: 7em 1fr;
    }
  }
  @container (max-width: 45.99em) {
    .tabs {
      display: grid;
    }
    .comparison .unshown {
      display: none;
    }
    .tabs + .comparison caption {
      display: none;
    }
  }
  /* Not before, since some browsers that we support cannot ask for the width: cards fit everywhere. */
  @container (min-width: 46em) {
    .comparison {
      display: table;
    }
    .comparison caption {
      display: table-caption;
    }
    .comparison thead {
      display: table-header-group;
    }
    .comparison tbody {
      display: table-row-group;
    }
    .comparison tbody tr {
      display: table-row;
      border: 0;
      border-block-start: 1px solid var(--_line);
    }
    .comparison :is(thead, tbody) :is(th, td) {
      display: table-cell;
      padding: 0.6em 0.75em;
      font-size: 1em;
    }
    .cell-label {
      display: none;
    }
  }
  @media print {
    .tabs,
    .four,
    .compare caption,
    .compare .sources {
      display: none;
    }
    @container (max-width: 45.99em) {
      .comparison tbody tr.unshown {
        display: block;
      }
    }
    .compare {
      margin-block-start: 0.75em;
      border: 0;
      break-inside: avoid;
    }
    .comparison :is(th, td) {
      padding-inline: 0 0.75em !important;
    }
    .comparison td {
      hyphens: auto;
    }
    .comparison tbody th {
      min-inline-size: 8em;
      hyphens: manual;
    }
    .comparison th .drawing {
      display: block;
    }
  }
`;
