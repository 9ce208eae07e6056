import { css } from 'lit';
import { foldStyles } from './fold.styles.ts';

/** Steps, contacts, sources: what every widget that is read needs. */
export const readingStyles = css`
  ${foldStyles}
  .button[aria-pressed='true'] {
    background: var(--_accent-tint);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }
  @media (forced-colors: active) {
    .button[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
    .button[aria-pressed='true'] .drawing {
      color: inherit;
    }
    .button[aria-pressed='true'] .drawing * {
      fill: none;
    }
  }
  /* Above what it limits. */
  .only-if {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 400;
  }
  .steps {
    counter-reset: step;
    margin-block-start: 0.9em;
  }
  .steps > li {
    /* What reaches out of it stays above its own place. */
    display: flow-root;
    position: relative;
    min-block-size: 2.25em;
    padding-inline-start: 2.9em;
    padding-block-end: 1em;
    counter-increment: step;
  }
  .steps > li:last-child {
    padding-block-end: 0.25em;
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
    font-size: 0.875em;
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
  .steps summary {
    align-items: flex-start;
    /* Into the room between the steps. */
    margin-block: -0.625em;
    padding-block: 0.625em;
  }
  .steps summary::after {
    margin-block-start: 0.5em;
  }
  .steps [open] > summary::after {
    margin-block-start: 0.625em;
  }
  .steps details > p {
    padding-block-start: 0.25em;
  }
  .step-words {
    display: block;
    flex: 1;
    min-inline-size: 0;
  }
  .short {
    display: block;
    max-inline-size: 38em;
    color: var(--_muted);
  }
  .otherwise {
    display: grid;
    gap: 0.9em;
    margin-block-start: 0.75em;
    padding-inline-start: 1em;
    border-inline-start: 3px solid var(--_line);
  }
  :is(.links, .contacts) a {
    display: inline-flex;
    align-items: center;
    min-block-size: var(--_target);
  }
  .links a.button {
    margin-block-start: 0.5em;
    padding-block: 0.55em;
    text-align: center;
    text-decoration: none;
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
    font-size: 0.875em;
  }
  .contacts .lines {
    margin-block-start: 0.6em;
  }
  .lines > span {
    display: block;
  }
  @media print {
    p {
      max-inline-size: 46em;
    }
    p + p {
      margin-block-start: 0.2em;
    }
    .notice {
      margin-block: 0.35em;
      padding: 0;
    }
    .only-if {
      display: inline;
      font-style: italic;
    }
    :is(.links, .contacts) a,
    .links a.button {
      display: inline;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-align: start;
    }
    .only-if::after {
      content: ': ';
    }
    .steps > li {
      min-block-size: 0;
      padding-block-end: 0.35em;
    }
    .steps p {
      margin-block-start: 0.05em;
    }
    .contacts {
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr));
      margin-block-start: 0.25em;
    }
    .contacts > li {
      padding: 0.15em 0;
      background: none;
    }
    .steps > li,
    .needs > li,
    .contacts > li,
    .otherwise > li,
    .notice {
      break-inside: avoid;
    }
    :is(h2, h3, h4, h5, h6, summary) {
      break-after: avoid;
    }
  }
`;
