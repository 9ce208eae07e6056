import { css } from 'lit';

/** Search, filters and what is found. */
export const finderStyles = css`
  .finder {
    margin-block-start: 1em;
  }
  /* What belongs to a choice, under it. */
  .finder + [role='group'] > :is(h3, h4, h5, h6) {
    margin-block-start: 1.25em;
  }
  .finder + [role='group'] > .contacts + p {
    margin-block-start: 0.75em;
  }
  .finder label,
  .filter legend {
    font-weight: 600;
  }
  .finder :is(input, select) {
    display: block;
    inline-size: 100%;
    max-inline-size: 34em;
    block-size: auto;
    min-block-size: var(--_target);
    margin-block-start: 0.35em;
    padding: 0.5em 0.9em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    /* Below that, phones zoom in and do not come back. */
    font-size: max(16px, 1em);
    cursor: text;
  }
  .found {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 1em;
    min-block-size: var(--_target);
    color: var(--_muted);
    font-size: 0.875em;
  }
  .filter {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .filter legend {
    margin-block-end: 0.35em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: var(--_target);
    padding: 0.3em 0.9em;
    border: 1.5px solid var(--_line);
    border-radius: 2em;
    cursor: pointer;
  }
  .chip input {
    inline-size: 1.1em;
    block-size: 1.1em;
  }
  .chip.chosen {
    border-color: var(--_accent);
    background: var(--_accent-tint);
    font-weight: 600;
  }
  .answers-list {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .answers-list > li:not(:last-child) {
    border-block-end: 1px solid var(--_line);
  }
  .nothing-found {
    margin-block-start: 1em;
  }
  .nothing-found .actions {
    margin-block: 0.75em 1em;
  }
  .entry > summary {
    padding-block: 0.75em;
    font-weight: 700;
  }
  .entry[open] {
    padding-block-end: 1em;
  }
  .permalink {
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 18em), 1fr));
    gap: 0.75em;
    margin-block-start: 0.75em;
  }
  .cards > li {
    align-self: start;
    padding: 0.5em 1em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_tint);
  }
  .cards .entry > summary {
    padding-block: 0.35em;
    font-weight: inherit;
  }
  .cards .entry[open] {
    padding-block-end: 0.5em;
  }
  .cards summary :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  .cards .short,
  .status {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .status strong {
    color: var(--_accent);
  }
  /* Full, half, empty: how much of it needs MitID, beside the words. Of borders: those stay on paper and in forced colours. */
  .status::before {
    content: '';
    display: inline-block;
    inline-size: 0.75em;
    block-size: 0.75em;
    margin-inline-end: 0.4em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
  }
  .status.needed::before {
    border-width: 0.375em;
  }
  .status.partly::before {
    border-inline-start-width: 0.375em;
  }
  .cards p {
    margin-block-start: 0.35em;
  }
  .facts-of {
    display: grid;
    grid-template-columns: auto 1fr;
    gap: 0.15em 0.75em;
    margin-block-start: 0.5em;
    font-size: 0.875em;
  }
  .facts-of dt {
    color: var(--_muted);
  }
  [role='region'] > :is(h3, h4, h5, h6) {
    margin-block-start: 1em;
  }
  [role='region'] a {
    display: inline-block;
    padding-block: 0.35em;
  }
  @media print {
    .permalink,
    .finder,
    .filter,
    [data-item='places']:not(:has([role='group'])) {
      display: none;
    }
    /* Two columns of small type: what is long on a screen is two sheets. */
    .answers-list,
    .cards {
      display: block;
      columns: 2;
      column-gap: 2em;
      font-size: 0.875em;
    }
    .result.columns {
      columns: 2;
      column-gap: 2em;
    }
    .columns .answers-list {
      columns: auto;
    }
    .cards > li {
      padding: 0.25em 0;
      background: none;
    }
    .answers-list > li,
    .cards > li {
      break-inside: avoid;
    }
    .entry > summary,
    .entry[open] {
      padding-block: 0.25em;
    }
    [role='region'] a {
      padding: 0;
    }
    .answers-list .contacts {
      display: block;
    }
    .again > p:not(:has(.phone)) {
      display: none;
    }
    .answers-list .contacts > li {
      padding: 0.15em 0;
      background: none;
    }
  }
`;
