import { css } from 'lit';

/** Papers to tick off. */
export const checklistStyles = css`
  .known.chosen {
    margin-block-start: 0.25em;
  }
  .visit {
    margin-block-start: 0.75em;
  }
  .visit > :is(h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  .visit > p {
    margin-block-start: 0.35em;
    color: var(--_muted);
  }
  .visit > .needs {
    margin-block-start: 0.6em;
  }
  .step-number {
    color: var(--_accent);
  }
  /* A card a paper: what it looks like, what it is called, whether it is there. */
  .paper {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) var(--_target) auto;
    gap: 0 1em;
    align-items: center;
    padding: 0.6em 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
  }
  /* The box comes before what unfolds for the keyboard, and stands at the end of the card. */
  .paper > :not(details) {
    grid-row: 1;
  }
  .paper > input {
    grid-column: 4;
  }
  .paper.is-ready {
    border-color: var(--_accent);
    background: var(--_accent-tint);
  }
  .paper > .drawing {
    inline-size: 3.5em;
    block-size: 3.5em;
  }
  /* Anywhere on the card ticks it, but for what unfolds. */
  .paper label::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* Its mark stands before the box; what unfolds goes over the width of the card. */
  .paper details {
    grid-row: 2;
    grid-column: 1 / -1;
  }
  .paper summary {
    position: absolute;
    z-index: 1;
    inset-block-start: 0;
    inset-inline-end: 2.9em;
    justify-content: center;
    inline-size: var(--_target);
    block-size: 100%;
  }
  /* What is unfolded is under it. */
  .paper details[open] > summary {
    max-block-size: 5.5em;
  }
  .paper details[open] {
    padding-block: 0.25em 0.5em;
  }
  .visit + .sources {
    margin-block-start: 0;
    border-block-start: 0;
  }
  @media (prefers-reduced-motion: no-preference) {
    .paper {
      transition:
        background-color 160ms,
        border-color 160ms;
    }
  }
  .paper label {
    display: block;
    font-weight: 700;
    line-height: 1.3;
    hyphens: auto;
    cursor: pointer;
  }
  .paper .hint p + p {
    margin-block-start: 0.15em;
  }
  .fails::before {
    content: '✕ ';
    content: '✕ ' / '';
    color: var(--_bad);
    font-weight: 700;
  }
  .rejected {
    margin-block-start: 0.5em;
    border-block: 1px solid var(--_line);
  }
  .rejected > summary {
    min-block-size: var(--_target);
  }
  .rejected > summary > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  .rejected ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
    gap: 0.5em;
    margin-block: 0.5em 0.75em;
  }
  .rejected li {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0.6em 0.9em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_tint);
  }
  .short {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .crossed-out {
    position: relative;
    display: inline-flex;
    flex: none;
    opacity: 0.75;
  }
  .crossed-out::after {
    content: '';
    position: absolute;
    inset-block: 48% auto;
    inset-inline: -5%;
    border-block-start: 3px solid var(--_bad);
    transform: rotate(-40deg);
  }
  @container (max-width: 26em) {
    .paper {
      grid-template-columns: auto minmax(0, 1fr) 2em auto;
      gap: 0 0.5em;
      padding: 0.3em 0.75em;
    }
    .paper summary {
      inset-inline-end: 2.5em;
    }
    .paper details[open] > summary {
      max-block-size: 4em;
    }
    .paper > .drawing {
      inline-size: 2.5em;
      block-size: 2.5em;
    }
  }
  @container (max-width: 13em) {
    .paper > .drawing {
      display: none;
    }
    .paper > div {
      grid-column: 1 / 3;
    }
  }
  /* On paper: boxes to tick, the Danish words, the office. What counts and why stands on the screen. */
  @media print {
    .paper {
      grid-template-columns: auto auto 1fr;
      gap: 0 0.6em;
      padding: 0.15em 0;
      border: 0;
      break-inside: avoid;
    }
    .paper > input {
      grid-column: 1;
      appearance: none;
      border: 1.5px solid #000;
      border-radius: 0.2em;
    }
    .paper input:checked::after {
      content: '✓';
      display: block;
      line-height: 1.2;
      text-align: center;
    }
    .paper > .drawing {
      grid-column: 2;
      inline-size: 1.75em;
      block-size: 1.75em;
    }
    :is(.paper, .rejected) .term {
      display: inline;
      font-weight: 700;
    }
    .paper details,
    .chosen .answers,
    .rejected .drawing,
    .rejected .short,
    .other-ways > summary {
      display: none !important;
    }
    .visit {
      margin-block-start: 0.75em;
    }
    .rejected {
      margin-block-start: 0.5em;
    }
    .rejected summary {
      min-block-size: 0;
    }
    .rejected ul {
      display: block;
    }
    .rejected li {
      display: inline;
      padding: 0;
      background: none;
    }
    .rejected li:not(:last-child)::after {
      content: ' · ';
    }
  }
`;
