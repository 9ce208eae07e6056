import { css } from 'lit';

/** Questions and answers. */
export const interviewStyles = css`
  .known {
    margin-block-start: 0.5em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .known .answers dt {
    font-size: 1em;
  }
  .known > summary {
    inline-size: fit-content;
  }
  .known[open] .assumed {
    display: none;
  }
  /* The question is what counts, and then the answer. */
  #heading {
    font-size: 1.125em;
  }
  .question {
    margin-block-start: 1em;
  }
  .question > .progress {
    margin-block-start: 0;
  }
  .asked {
    display: flex;
    gap: 1em;
    align-items: flex-start;
    justify-content: space-between;
  }
  .asked > div {
    flex: 1;
    min-inline-size: 0;
  }
  .asked > .drawing {
    inline-size: 3.5em;
    block-size: 3.5em;
  }
  .asked :is(h3, h4, h5, h6) {
    font-size: 1.5em;
    line-height: 1.2;
  }
  .help {
    margin-block-start: 0.35em;
    color: var(--_muted);
  }
  .options {
    display: grid;
    max-inline-size: 34em;
    gap: 0.5em;
    margin-block-start: 1em;
  }
  .option {
    display: grid;
    grid-template-columns: 1fr auto;
    column-gap: 1em;
    align-content: center;
    align-items: center;
    inline-size: 100%;
    block-size: 100%;
    min-block-size: 3.25em;
    padding: 0.65em 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    line-height: 1.35;
    text-align: start;
    overflow-wrap: anywhere;
  }
  .option > * {
    grid-column: 1;
  }
  .option.pictured {
    grid-template-columns: auto 1fr auto;
  }
  .option.pictured > * {
    grid-column: 2;
  }
  .option > .drawing {
    grid-row: 1 / span 3;
    grid-column: 1;
    inline-size: 2em;
    block-size: 2em;
  }
  .option-label {
    font-weight: 700;
  }
  /* A press goes on: the mark of a way, not of a choice. */
  .option::after {
    content: '';
    grid-row: 1 / span 3;
    grid-column: -2;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid var(--_accent);
    border-width: 2px 2px 0 0;
    transform: rotate(45deg);
  }
  .base[dir='rtl'] .option::after {
    transform: rotate(-135deg);
  }
  .option.unsure {
    border-style: dashed;
    border-color: var(--_edge);
  }
  .option:hover {
    border-color: var(--_accent);
    background: var(--_accent-tint);
  }
  .option.chosen {
    border-color: var(--_accent);
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  .chosen-words {
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
  }
  .chosen-words::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  @media (forced-colors: active) {
    .option.chosen {
      border: 3px solid Highlight;
    }
  }
  @media (prefers-reduced-motion: no-preference) {
    .question.arriving {
      animation: arrive 160ms ease-out;
    }
    @keyframes arrive {
      from {
        transform: translateY(0.75em);
      }
    }
  }
  .answers {
    margin-block-start: 0.5em;
  }
  .answers > div {
    padding-block: 0.5em;
    border-block-end: 1px solid var(--_line);
  }
  .answers dt {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .answers dd {
    display: flex;
    justify-content: space-between;
    gap: 1em;
    align-items: center;
  }
  .answers dd > span {
    font-weight: 600;
  }
  @container (min-width: 34em) {
    .answers > div {
      display: grid;
      grid-template-columns: 2fr 3fr;
      gap: 1em;
      align-items: center;
    }
  }
  .answers dd > button {
    flex: none;
    /* As high as its row, with the room above and below. */
    margin-block: -0.5em;
  }
  /* On paper, answers to choose from are a list. */
  @media print {
    .option {
      display: grid !important;
      min-block-size: 0;
      padding: 0;
      border: 0;
    }
    .option::after {
      content: none;
    }
  }
`;
