import { css } from 'lit';

/** The outcome of an interview: its head, reasons, notes to answer, ways that are open. */
export const outcomeStyles = css`
  .hero {
    display: flow-root;
    margin-block: 0.75em 1.25em;
    padding: 1em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_accent-tint);
  }
  .result > .muted {
    margin-block-start: 0.25em;
  }
  .next {
    margin-block: 1em;
  }
  /* One line: unfolded, all of it stands below. */
  .result .known > summary {
    inline-size: auto;
  }
  .result .known:not([open]) > summary > span {
    display: flex;
    min-inline-size: 0;
    white-space: pre;
  }
  .result .known:not([open]) .assumed {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .icon.large {
    inline-size: 3em;
    block-size: 3em;
    stroke-width: 1.4;
    color: var(--_accent);
  }
  .hero > .drawing {
    inline-size: 3em;
    block-size: 3em;
  }
  /* What is longer goes on under the drawing. */
  .hero > :is(.drawing, .icon) {
    float: left;
    float: inline-start;
    margin-inline-end: 0.75em;
  }
  .hero.danger {
    background: var(--_bad-tint);
  }
  .hero.danger .icon {
    color: var(--_bad);
  }
  /* A pause for those who listen. */
  .hero .verdict::after {
    content: ', ';
    font-size: 0;
  }
  /* What cannot wait is the loudest thing on the page. */
  .hero.now {
    box-shadow: inset 0.3em 0 0 var(--_danger-mark, transparent);
    background: var(--_bad);
    color: var(--_on-bad);
  }
  .hero.now :is(.icon, .verdict, .term, .muted) {
    color: inherit;
  }
  .hero .call-now {
    clear: both;
    margin-block-start: 0.5em;
    background: var(--_surface);
    color: var(--_bad);
  }
  .hero.now .call-now .icon {
    color: var(--_bad);
  }
  .hero.warn {
    background: var(--_warn-tint);
  }
  .hero.warn .icon {
    color: var(--_warn);
  }
  .hero p {
    clear: both;
    margin-block-start: 0.25em;
  }
  .hero > .effort {
    clear: both;
    padding-block-start: 0.5em;
    margin-block-start: 0;
  }
  .hero :is(h3, h4, h5, h6) {
    /* Beside the drawing, all of it. */
    display: flow-root;
    font-size: 1.5em;
    hyphens: auto;
  }
  ul.folds,
  .second > p {
    margin-block-start: 0.5em;
  }
  /* One line between the two, not two. */
  .folds + .answers-list {
    margin-block-start: 0;
    border-block-start: 0;
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
  .effort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 0.35em;
    margin-block-start: 0.35em;
  }
  .effort > li {
    padding: 0.15em 0.75em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_surface);
    font-size: 0.875em;
    font-weight: 700;
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
    .hero {
      margin-block: 0.5em;
      padding: 0;
      background: none;
    }
    /* Paper has no red ground for it. */
    .hero.now {
      padding: 0.5em 0.75em;
      border: 2px solid currentColor;
      background: none;
      box-shadow: none;
      color: inherit;
    }
    .hero.now .call-now,
    .hero.now .call-now .icon {
      justify-content: flex-start;
      padding: 0;
      background: none;
      color: inherit;
    }
    .effort > li {
      padding: 0;
    }
    .effort > li:not(:last-child)::after {
      content: ' ·';
    }
    .possible,
    .find-out {
      gap: 0.35em;
      margin-block-start: 0.35em;
    }
    .find-out {
      display: block;
      columns: 2;
      column-gap: 2em;
    }
    .possible > li,
    .find-out > li {
      padding: 0;
      border: 0;
      break-inside: avoid;
    }
    /* What may matter stands in small type, beside each other; what was said is on the screen. */
    .result > .folds,
    .result > .why {
      font-size: 0.875em;
    }
    ul.folds,
    .result > .folds .otherwise {
      display: block;
      columns: 2;
      column-gap: 2em;
    }
    .result > .folds .otherwise:not(:has(> li + li)) {
      columns: auto;
    }
    :is(ul.folds, .otherwise) > li {
      padding-block-end: 0.35em;
      break-inside: avoid;
    }
    .said,
    .known,
    .why > p:has(+ ul),
    .why > ul {
      display: none;
    }
  }
`;
