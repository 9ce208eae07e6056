import { css } from 'lit';

/** Papers to tick off. */
export const checklistStyles = css`
  .chosen .answers {
    border-block-start: 1px solid var(--_line);
  }
  .visit {
    margin-block-start: 1.75em;
  }
  .visit > :is(h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  .visit > p {
    color: var(--_muted);
  }
  .visit > .needs {
    margin-block-start: 0.9em;
  }
  .step-number {
    color: var(--_accent);
  }
  .paper {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.75em;
  }
  .paper label {
    display: block;
    font-weight: 600;
    cursor: pointer;
  }
  .paper .hint p + p {
    margin-block-start: 0.15em;
  }
  .paper .hint > summary {
    color: var(--_accent);
    cursor: pointer;
  }
  .fails::before {
    content: '✕ ';
    content: '✕ ' / '';
    color: var(--_bad);
    font-weight: 700;
  }
  .rejected {
    margin-block-start: 1.25em;
    padding: 0.9em 1em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_tint);
    font-size: 0.9375em;
  }
  .rejected ul {
    display: grid;
    gap: 0.35em;
    margin-block-start: 0.5em;
  }
  .rejected li {
    display: block;
    padding-inline-start: 1.5em;
    position: relative;
  }
  .rejected li::before {
    content: '✕';
    content: '✕' / '';
    position: absolute;
    inset-inline-start: 0;
    color: var(--_bad);
    font-weight: 700;
  }
  @media print {
    .paper input {
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
  }
`;
