import { css } from 'lit';

/** The map of stops. */
export const journeyStyles = css`
  .day label {
    display: block;
    font-weight: 700;
  }
  .day input {
    inline-size: auto;
    max-inline-size: 100%;
    block-size: auto;
    min-block-size: var(--_target);
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
  .route-head {
    margin-block-start: 0.75em;
    padding: 0.75em 1em 0.25em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_accent-tint);
  }
  .route-head > :is(h3, h4, h5, h6) {
    font-size: 1.5em;
    line-height: 1.2;
    hyphens: auto;
  }
  .route-head summary {
    padding-block: 0.25em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .route {
    margin-block-start: 0.5em;
  }
  .stop {
    position: relative;
  }
  /* The line from stop to stop, dotted where the way is still ahead. */
  .stop:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 3.1875em -0.1875em;
    inset-inline-start: 1.4375em;
    border-inline-start: 3px dotted var(--_edge);
  }
  .stop.is-done:not(:last-child)::after {
    border-inline-start-style: solid;
    border-color: var(--_accent);
  }
  .stop > details > summary {
    justify-content: flex-start;
    min-block-size: 3.375em;
    padding-block: 0.1875em;
  }
  .stop .drawing {
    position: relative;
    z-index: 1;
  }
  .stop > details > summary > .drawing {
    align-self: flex-start;
    inline-size: 3em;
    block-size: 3em;
    padding: 0.5em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .stop.is-here > details > summary > .drawing {
    background: var(--_accent-tint);
    box-shadow: 0 0 0 4px var(--_accent-tint);
  }
  .stop.is-done > details > summary > .drawing {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .stop:is(.beside, .after, .instead) > details > summary > .drawing {
    border-color: var(--_edge);
    border-style: dashed;
  }
  .stop.goal > details > summary > .drawing {
    border-color: var(--_edge);
    background: var(--_yellow);
    color: var(--_ink);
  }
  .goal .route {
    margin-block-start: 0;
  }
  .goal > details[open] > .route {
    padding-inline-start: 1em;
  }
  .stop-words {
    flex: 1;
    min-inline-size: 0;
  }
  .stop-words :is(h4, h5, h6) {
    font-size: 1em;
    line-height: 1.25;
    hyphens: auto;
  }
  .stop-words :is(h4, h5, h6) .term {
    line-height: 1.25;
  }
  .when {
    display: block;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.3;
  }
  .stop-details > .short {
    font-size: 1em;
    font-weight: 700;
    color: var(--_ink);
  }
  @media (prefers-reduced-motion: no-preference) {
    .stop:not(:last-child)::after {
      transform-origin: top;
      animation: draw 600ms ease-out;
    }
    @keyframes draw {
      from {
        transform: scaleY(0);
      }
    }
  }
  .stop-details {
    position: relative;
    z-index: 1;
    margin-inline-start: 3.75em;
    margin-block-end: 1em;
    padding: 1em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_tint);
  }
  .stop-details > :first-child {
    margin-block-start: 0;
  }
  .label {
    margin-block-start: 0.75em;
    font-weight: 700;
  }
  .papers-list > li {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding-block: 0.25em;
  }
  .done {
    display: flex;
    gap: 0.75em;
    align-items: center;
    min-block-size: var(--_target);
    margin-block-start: 0.5em;
    font-weight: 700;
    cursor: pointer;
  }
  .deadline {
    margin-block: 0.5em;
    padding-inline-start: 0.75em;
    border-inline-start: 3px solid var(--_accent);
  }
  .deadline p {
    margin-block-start: 0;
  }
  .passed {
    color: var(--_bad);
    font-weight: 700;
  }
  .stop-details .facts-of {
    display: grid;
    grid-template-columns: minmax(5em, auto) 1fr;
    gap: 0.35em 1em;
    margin-block-start: 0.75em;
    font-size: 0.875em;
  }
  .stop-details .facts-of > div {
    display: contents;
  }
  .stop-details .facts-of dt {
    color: var(--_muted);
  }
  @container (min-width: 32em) {
    .stop-words {
      display: grid;
      grid-template-columns: 1fr auto;
      column-gap: 1em;
    }
    .stop-words > :not(.when) {
      grid-column: 1;
    }
    .when {
      grid-area: 1 / 2 / span 3;
      align-self: center;
      text-align: end;
    }
  }
  /* Where letters are very large, a time has two lines. */
  @container (min-width: 16em) {
    .when {
      white-space: nowrap;
    }
  }
  @container (max-width: 26em) {
    .stop > details > summary {
      min-block-size: 2.75em;
      padding-block: 0.125em;
    }
    .stop > details > summary > .drawing {
      inline-size: 2.5em;
      block-size: 2.5em;
      padding: 0.25em;
    }
    .stop:not(:last-child)::after {
      inset-block-start: 2.6875em;
      inset-inline-start: 1.15625em;
    }
    /* The Danish term and the time share a line. */
    .has-term {
      line-height: 1.25;
    }
    .has-term :is(h4, h5, h6, .term),
    .has-term .when {
      display: inline;
    }
    .has-term :is(h4, h5, h6)::after {
      display: inline;
    }
    .has-term .term::before {
      content: '\\A, ';
      white-space: pre;
    }
    .has-time .term::after {
      content: ' · ';
    }
    .stop-details {
      margin-inline-start: 0;
    }
    .stop-details .facts-of {
      display: block;
    }
    .stop-details .facts-of > div {
      display: block;
      margin-block-start: 0.4em;
    }
  }
  /* On paper: one sheet to take along, with what to bring and where; why and how stand on the screen. */
  @media print {
    .done,
    .more,
    .stop-details .facts-of > div:not(.where),
    .stop-details .links,
    .route-head details,
    .day,
    .stop > details > summary::after {
      display: none !important;
    }
    .route-head {
      padding: 0;
      background: none;
    }
    .result > .route {
      columns: 2;
      column-gap: 2em;
      font-size: 0.9em;
    }
    .stop {
      padding: 0;
      break-inside: avoid;
    }
    .stop-words {
      display: block;
    }
    .when {
      text-align: start;
    }
    .stop:not(:last-child)::after {
      inset-block: 2em 0;
      inset-inline-start: 0.9em;
    }
    .stop > details > summary {
      min-block-size: 0;
      padding-block: 0.15em;
    }
    .stop > details > summary > .drawing {
      inline-size: 2em;
      block-size: 2em;
      padding: 0.25em;
    }
    .stop-details {
      margin-block: 0;
      margin-inline: 2.75em 0;
      padding: 0;
      background: none;
    }
    .stop-details > .short {
      font-weight: 400;
    }
    .stop-details .facts-of,
    .label {
      margin-block-start: 0;
    }
    .papers-list {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1em;
    }
    .papers-list > li::before {
      content: '';
      flex: none;
      inline-size: 0.8em;
      block-size: 0.8em;
      border: 1px solid currentColor;
    }
    .papers-list .drawing {
      display: none;
    }
    .papers-list .term {
      display: inline;
    }
    .goal .route {
      padding: 0;
    }
  }
`;
