import { css } from 'lit';

/** Steps, contacts, sources: what every widget that is read needs. */
export const readingStyles = css`
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
  .lines > span {
    display: block;
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
  /* One line each, whatever comes: what follows must not move. */
  .sources summary > span,
  .source summary {
    /* As wide as there is room, and asking for none. */
    inline-size: 0;
    min-inline-size: 100%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .sources summary > span {
    display: block;
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
  .source {
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 400;
  }
  .source summary {
    padding-block: 0.2em;
    color: inherit;
    cursor: pointer;
  }
  .source :is(ul, li) {
    padding-block: 0.1em;
  }
  @media print {
    .source summary {
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
