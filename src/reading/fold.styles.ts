import { css } from 'lit';

/** Parts under headings, what is folded, and the line of sources. */
export const foldStyles = css`
  .part {
    margin-block-start: 1.5em;
  }
  .part > :is(h2, h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  .folds {
    margin-block-start: 1em;
    border-block-start: 1px solid var(--_line);
  }
  /* What is folded follows as one block of rows. */
  :is(.folds, .why) + :is(.folds, .why) {
    margin-block-start: 0;
    border-block-start: 0;
  }
  .fold {
    border-block-end: 1px solid var(--_line);
  }
  .fold > summary {
    min-block-size: var(--_target);
    font-weight: 700;
  }
  .fold > summary > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  .fold[open] {
    padding-block-end: 1em;
  }
  .sources {
    margin-block-start: 1.25em;
    padding-block-start: 0.25em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.875em;
  }
  /* One line, whatever comes: what follows must not move. */
  .sources summary > span {
    /* As wide as there is room, and asking for none. */
    flex: 1;
    inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  /* Two lines, where one has no room for all of it. */
  @container (max-width: 22em) {
    .sources summary {
      min-block-size: 3.25em;
    }
    .sources summary > span {
      white-space: normal;
    }
  }
  .sources ul {
    margin-block-start: 0.5em;
  }
  .sources li {
    padding-block: 0.15em;
  }
  .sources > ul > li {
    margin-block-start: 0.5em;
  }
  .sources strong {
    color: var(--_ink);
  }
  :is(.folds, .fold, .known) + .sources {
    margin-block-start: 0;
    border-block-start: 0;
  }
  @media print {
    /* Who reads paper types the address. */
    a[href^='http']::after {
      content: attr(href);
      display: inline-block;
      margin-inline-start: 0.35em;
      font-size: 0.875em;
      font-weight: 400;
      overflow-wrap: anywhere;
    }
    .sources[data-follows] {
      display: none;
    }
    .part,
    .sources {
      margin-block-start: 0.75em;
    }
    .folds,
    .fold,
    .sources {
      border: 0;
    }
    .fold[open] {
      padding-block-end: 0.5em;
    }
  }
`;
