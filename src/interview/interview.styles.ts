import { css } from 'lit';

/** Questions and answers. */
export const interviewStyles = css`
  .known {
    margin-block-start: 1.25em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .known .answers dt {
    font-size: 1em;
  }
  .known > summary {
    inline-size: fit-content;
  }
  .question {
    margin-block-start: 1em;
  }
  legend h3,
  legend h4,
  legend h5,
  legend h6 {
    font-size: 1.25em;
  }
  .help {
    margin-block-start: 0.35em;
    color: var(--_muted);
  }
  .error {
    display: flex;
    gap: 0.5em;
    margin-block-start: 0.75em;
    color: var(--_bad);
    font-weight: 700;
  }
  .options {
    display: grid;
    max-inline-size: 34em;
    gap: 0.5em;
    margin-block-start: 1em;
  }
  .option {
    display: grid;
    grid-template-columns: auto 1fr;
    column-gap: 0.75em;
    align-items: center;
    padding: 0.8em 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    cursor: pointer;
  }
  .option.unsure {
    border-style: dashed;
    border-color: var(--_edge);
  }
  .option-label {
    font-weight: 600;
  }
  .option .hint {
    grid-column: 2;
  }
  .option:hover {
    border-color: var(--_accent);
  }
  .option:focus-within {
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
  }
  .option input:focus-visible {
    outline: none;
  }
  .option.chosen {
    border-color: var(--_accent);
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }
  @media (forced-colors: active) {
    .option.chosen {
      border: 3px solid Highlight;
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
    min-block-size: 1.75em;
  }
`;
