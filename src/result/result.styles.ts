import { css } from 'lit';

/** The outcome of an interview: its head, reasons, notes to answer, ways that are open. */
export const outcomeStyles = css`
  .hero {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: flex-start;
    margin-block: 1em 1.25em;
    padding: 1em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_accent-tint);
  }
  .icon.large {
    inline-size: 3em;
    block-size: 3em;
    stroke-width: 1.4;
    color: var(--_accent);
  }
  .hero.danger {
    background: var(--_bad-tint);
  }
  .hero.danger .icon {
    color: var(--_bad);
  }
  .hero.warn {
    background: var(--_warn-tint);
  }
  .hero.warn .icon {
    color: var(--_warn);
  }
  .hero > div {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .hero p {
    margin-block-start: 0.25em;
  }
  .hero :is(h3, h4, h5, h6) {
    font-size: 1.5em;
    hyphens: auto;
  }
  .folds {
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
    min-block-size: 3.25em;
    font-weight: 700;
  }
  .fold > summary > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  .fold[open] {
    padding-block-end: 1em;
  }
  ul.folds {
    margin-block-start: 0.5em;
  }
  .why {
    margin-block-start: 1.75em;
    border-block-start: 1px solid var(--_line);
  }
  .why ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .on-the-spot {
    margin-block-start: 0.75em;
    padding: 0.75em 1em;
    border-radius: var(--_control-radius);
    background: var(--_tint);
  }
  .on-the-spot .actions {
    margin-block-start: 0.5em;
  }
  .possible,
  .find-out {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }
  .possible > li,
  .find-out > li {
    padding: 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
  }
  .possible p {
    margin-block-start: 0.35em;
  }
  .possible ul {
    padding-inline-start: 1.25em;
    list-style: disc;
  }
  .find-out .button {
    margin-block-start: 0.75em;
  }
  @media print {
    .on-the-spot {
      display: none;
    }
  }
`;
