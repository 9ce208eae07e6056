import { css } from 'lit';

/** Outcomes, steps, notes, contacts, sources: what is read rather than answered. */
export const resultStyles = css`
  .hero {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1em;
    align-items: center;
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
  .hero > div {
    flex: 1 1 14em;
    min-inline-size: 0;
  }
  .hero p {
    margin-block-start: 0.25em;
  }
  .hero :is(h3, h4, h5, h6) {
    font-size: 1.1875em;
    hyphens: auto;
  }
  .part {
    margin-block-start: 1.75em;
  }
  .only-if {
    color: var(--_accent);
    font-size: 0.9375em;
    font-weight: 600;
  }

  .steps {
    counter-reset: step;
    margin-block-start: 0.9em;
  }
  .steps > li {
    position: relative;
    min-block-size: 2.25em;
    padding-inline-start: 2.9em;
    padding-block-end: 1.1em;
    counter-increment: step;
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-block-start: 0;
    inset-inline-start: 0;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
    color: var(--_accent);
    font-size: 0.95em;
    font-weight: 700;
  }
  .steps > li:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 2.1em 0.2em;
    inset-inline-start: calc(0.95em - 0.5px);
    border-inline-start: 1px solid var(--_line);
  }
  .steps p {
    margin-block-start: 0.2em;
  }
  .otherwise {
    display: grid;
    gap: 0.9em;
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  .links a {
    display: inline-block;
    padding-block: 0.2em;
  }

  .needs > li {
    padding-block: 0.7em;
    border-block-start: 1px solid var(--_line);
  }
  .needs > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  .papers > .needs {
    margin-block-start: 0.75em;
  }
  .one-of {
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_accent);
  }
  .one-of + .one-of {
    margin-block-start: 1em;
  }
  .one-of + .needs > li {
    border-block: 0;
  }
  :is(.one-of, .way) .needs > li:first-child {
    border-block-start: 0;
  }
  :is(.one-of, .way) .needs > li:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }
  .group-words,
  .way-words {
    font-size: 0.9375em;
    font-weight: 700;
  }
  .group-words {
    color: var(--_accent);
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
  @container (min-width: 40em) {
    .ways {
      grid-template-columns: repeat(auto-fit, minmax(17em, 1fr));
    }
  }

  .fold {
    border-block-end: 1px solid var(--_line);
  }
  .folds {
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .fold > summary {
    padding-block: 0.7em;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .fold[open] {
    padding-block-end: 1em;
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

  .contacts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.6em;
    margin-block-start: 0.75em;
  }
  .contacts > li {
    padding: 0.8em 1em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_tint);
  }
  .contacts p {
    margin-block-start: 0.15em;
    font-size: 0.9375em;
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
    font-size: 0.9375em;
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

  .result > .muted {
    margin-block-start: 1.75em;
  }
  .sources {
    margin-block-start: 1.25em;
    padding-block-start: 0.9em;
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.8125em;
  }
  .sources summary {
    cursor: pointer;
  }
  .sources .more {
    color: var(--_accent);
    font-weight: 700;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .sources ul {
    margin-block-start: 0.5em;
  }
  .sources li {
    padding-block: 0.15em;
  }

  @media print {
    .on-the-spot {
      display: none;
    }
    .sources a::after {
      content: ' ' attr(href);
    }
    .steps > li,
    .needs > li,
    .contacts > li,
    .notice {
      break-inside: avoid;
    }
    :is(h2, h3, h4, h5, h6) {
      break-after: avoid;
    }
  }
`;
