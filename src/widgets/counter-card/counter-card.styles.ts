import { css } from 'lit';

/** The card for the counter: large, so that it can be read across a desk. */
export const cardStyles = css`
  .question > fieldset {
    margin-block-start: 1.25em;
  }
  .card-choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 18em), 1fr));
    gap: 0.1em 1.5em;
    margin-block-start: 0.35em;
  }
  .card-choices label {
    display: flex;
    gap: 0.75em;
    padding-block: 0.5em;
    cursor: pointer;
  }
  .more-papers > summary {
    inline-size: fit-content;
    padding-block: 0.5em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .card {
    margin-block-start: 1em;
    padding: 1.25em;
    border: 2px solid var(--_ink);
    border-radius: var(--_control-radius);
  }
  .card section + section {
    margin-block-start: 1.25em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .card :is(h3, h4, h5, h6) {
    color: var(--_muted);
    font-size: 1em;
  }
  .card :is(h3, h4, h5, h6) .meaning::before {
    content: '· ';
  }
  .card li {
    display: grid;
    gap: 0.1em 1.5em;
    margin-block-start: 0.75em;
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.3;
  }
  .card li .meaning {
    color: var(--_muted);
    font-size: 0.75em;
    font-weight: 400;
  }
  @container (min-width: 40em) {
    .card li.both {
      grid-template-columns: 3fr 2fr;
      align-items: baseline;
    }
  }
  .error {
    margin-block-start: 1em;
    color: var(--_bad);
    font-weight: 700;
  }
  .back-to-list {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1.25em;
    margin-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .back-to-list p {
    flex: 1 1 12em;
  }
  @media print {
    .card {
      border: 0;
      padding: 0;
    }
    .card li {
      break-inside: avoid;
      font-size: 1.25em;
    }
  }
`;
