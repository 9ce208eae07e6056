import { css } from 'lit';

/** The card for the counter: large, so that it can be read across a desk. */
export const cardStyles = css`
  .columns {
    display: grid;
    gap: 1.25em 2em;
    margin-block-start: 1em;
  }
  .step {
    border-block-end: 1px solid var(--_line);
  }
  .step:first-child {
    border-block-start: 1px solid var(--_line);
  }
  .step > summary {
    justify-content: flex-start;
    gap: 0.75em;
    min-block-size: 3.5em;
  }
  .step > summary > :is(h3, h4, h5, h6) {
    flex: 1;
    font-size: 1em;
  }
  .number {
    display: grid;
    flex: none;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
  }
  .step[open] .number {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .count {
    color: var(--_muted);
    font-size: 0.875em;
    white-space: nowrap;
  }
  .step[open] {
    padding-block-end: 1em;
  }
  .step > .button {
    margin-block-start: 0.5em;
  }
  .card-choices label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: var(--_target);
    padding-block: 0.5em;
    line-height: 1.35;
    cursor: pointer;
  }
  .card-choices .drawing {
    inline-size: 2em;
    block-size: 2em;
    margin-inline-start: auto;
  }
  .card {
    padding: 1em;
    border: 2px solid var(--_ink);
    border-radius: var(--_control-radius);
  }
  .empty {
    display: grid;
    place-items: center;
    min-block-size: 6em;
    border: 1.5px dashed var(--_edge);
    color: var(--_muted);
    text-align: center;
  }
  .card:not(.empty) + .actions {
    margin-block-start: 0.75em;
  }
  .card section + section {
    margin-block-start: 1em;
    padding-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  .card :is(h3, h4, h5, h6) {
    color: var(--_muted);
    font-size: 1em;
  }
  .card :is(h3, h4, h5, h6) .meaning::before {
    content: ' · ';
  }
  .card li {
    display: grid;
    gap: 0.1em 1.5em;
    margin-block-start: 0.5em;
    font-size: 1.25em;
    font-weight: 700;
    line-height: 1.3;
  }
  .card li .meaning {
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 400;
  }
  /* Black on white, and as large as it can be: it is read across a desk. */
  .screen {
    inline-size: 100%;
    block-size: 100%;
    max-inline-size: none;
    max-block-size: none;
    margin: 0;
    padding: 1.25em;
    border: 0;
    background: #fff;
    color: #000;
  }
  .screen .card {
    min-block-size: calc(100% - 4.5em);
    padding: 0;
    border: 0;
    outline: 0;
  }
  .screen .card li {
    font-size: 1.875em;
  }
  .screen :is(.meaning, .card :is(h3, h4, h5, h6)) {
    color: #333;
  }
  .screen .button {
    position: sticky;
    inset-block-end: 0;
    inline-size: 100%;
    margin-block-start: 1em;
    border-color: #000;
    background: #000;
    color: #fff;
  }
  .back-to-list > summary {
    min-block-size: var(--_target);
    color: var(--_muted);
    font-size: 0.875em;
  }
  @container (min-width: 46em) {
    .columns {
      grid-template-columns: 1fr 1fr;
      align-items: start;
    }
  }
  @media print {
    .card.empty,
    .card-steps {
      display: none;
    }
    .columns {
      display: block;
    }
    .card {
      border: 0;
      padding: 0;
    }
    .card li {
      break-inside: avoid;
    }
    .card li.both {
      grid-template-columns: 3fr 2fr;
      align-items: baseline;
    }
    .back-to-list > summary {
      display: none;
    }
  }
`;
