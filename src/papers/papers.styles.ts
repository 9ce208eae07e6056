import { css } from 'lit';

/** Papers, in lists. */
export const papersStyles = css`
  .needs {
    display: grid;
    gap: 0.5em;
  }
  .papers .fold > .needs,
  .visit > .needs {
    margin-block-start: 0.75em;
  }
  .one-of {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .one-of + .one-of,
  .one-of + .needs,
  .needs + .one-of {
    margin-block-start: 0.75em;
  }
  :is(.one-of, .needs > li) > .group-words {
    margin-block-end: 0.35em;
  }
  .group-words,
  .way-words {
    font-size: 0.875em;
    font-weight: 700;
  }
  .group-words {
    color: var(--_accent);
  }
  .plus::before {
    content: '+';
    content: '+' / '';
    display: inline-grid;
    place-items: center;
    inline-size: 1.5em;
    block-size: 1.5em;
    margin-inline-end: 0.5em;
    border: 1px solid transparent;
    border-radius: 50%;
    background: var(--_accent);
    color: var(--_on-accent);
    line-height: 1;
  }
  .ways {
    display: grid;
    gap: 0.75em;
    margin-block: 0.6em;
  }
  .way {
    padding: 0.9em 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
  }
  .way-words {
    margin-block-end: 0.35em;
    color: var(--_muted);
  }
  .papers > .fold > summary,
  .some > summary {
    align-items: flex-start;
    padding-block: 0.6em;
  }
  :is(.papers > .fold, .some) > summary::after {
    margin-block-start: 0.35em;
  }
  .papers > .fold > summary > span,
  .some > summary > span {
    flex: 1;
    min-inline-size: 0;
  }
  .papers > .fold > summary > span > :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  /* What is in it, in few words, until somebody unfolds it. */
  .glance {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    font-weight: 400;
  }
  .papers .glance {
    margin-block-start: 0.25em;
  }
  .some .glance {
    color: var(--_muted);
    font-size: 0.875em;
  }
  [open] > summary .glance {
    display: none;
  }
  .glance > span {
    display: flex;
    align-items: center;
  }
  /* A pause for those who listen. */
  .glance > span::after {
    content: ', ';
    font-size: 0;
  }
  .glance .drawing {
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-inline-end: 0.5em;
  }
  .paper-row {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: var(--_target);
    cursor: pointer;
  }
  .paper-row > :nth-child(2) {
    flex: 1;
    min-inline-size: 0;
  }
  /* A phone has no room for a frame in a frame. */
  @container (max-width: 26em) {
    .way {
      padding: 0;
      border: 0;
    }
    .one-of {
      padding-inline-start: 0.75em;
    }
  }
  @container (min-width: 40em) {
    .ways {
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
    }
  }
  @media print {
    .paper-row {
      min-block-size: 0;
    }
    .paper-row > input {
      order: -1;
    }
    .paper-row .term {
      display: inline;
    }
    .paper-row .drawing {
      inline-size: 1.5em;
      block-size: 1.5em;
    }
    .needs,
    .ways,
    .papers .fold > .needs {
      gap: 0.1em;
      margin-block: 0.15em;
    }
    /* Only after several ways could it be taken for part of the last one. */
    .needs > li:not(:has(.ways)) + li > .group-words {
      display: none;
    }
    .way {
      padding: 0;
      border: 0;
    }
    .one-of {
      break-inside: avoid;
    }
    .one-of + .one-of,
    .one-of + .needs,
    .needs + .one-of {
      margin-block-start: 0.25em;
    }
  }
`;
