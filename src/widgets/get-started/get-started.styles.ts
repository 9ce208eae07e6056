import { css } from 'lit';

/** A line from the first day on. */
export const journeyStyles = css`
  .day {
    margin-block-start: 1.25em;
    padding: 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
  }
  .day label {
    display: block;
    font-weight: 600;
  }
  .day input {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    min-block-size: 2.75em;
    margin-block: 0.35em;
    padding: 0.4em 0.75em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* Below that, phones zoom in and do not come back. */
    font-size: max(16px, 1em);
  }
  .day .button {
    margin-block-start: 0.75em;
  }
  .timeline > li {
    padding-block-end: 2em;
  }
  .timeline > li:not(:last-child)::after {
    border-inline-start-width: 2px;
  }
  .deadline {
    margin-block: 0.5em;
    padding: 0.5em 0.75em;
    border-inline-start: 3px solid var(--_accent);
    background: var(--_accent-tint);
    font-size: 0.9375em;
  }
  .deadline p {
    margin-block-start: 0;
  }
  .passed {
    color: var(--_bad);
    font-weight: 600;
  }
  .timeline .facts-of {
    display: grid;
    grid-template-columns: minmax(5em, auto) 1fr;
    gap: 0.35em 1em;
    margin-block-start: 0.6em;
    font-size: 0.9375em;
  }
  .timeline .facts-of > div {
    display: contents;
  }
  .timeline .facts-of dt {
    color: var(--_muted);
  }
  .papers-list {
    padding-inline-start: 1.1em;
    list-style: disc;
  }
  @container (max-width: 26em) {
    .timeline .facts-of {
      display: block;
    }
    .timeline .facts-of > div {
      display: block;
      margin-block-start: 0.4em;
    }
  }
  @media print {
    .day {
      display: none;
    }
    .timeline > li {
      break-inside: avoid;
    }
  }
`;
