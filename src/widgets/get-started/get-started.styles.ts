import { css } from 'lit';

/** The map of stops. */
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
  .route-head {
    margin-block-start: 1em;
    padding: 1em 1.25em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_accent-tint);
  }
  .route-head > :is(h3, h4, h5, h6) {
    font-size: 1.5em;
    line-height: 1.2;
    hyphens: auto;
  }
  .route-head p {
    margin-block-start: 0.5em;
  }
  .effort {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .effort > li {
    padding: 0.25em 0.9em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_surface);
    font-size: 0.875em;
    font-weight: 700;
  }
  .route {
    margin-block-start: 1em;
  }
  .stop {
    position: relative;
    padding-block-end: 0.25em;
  }
  /* The line from stop to stop, dotted where the way is still ahead. */
  .stop:not(:last-child)::after {
    content: '';
    position: absolute;
    inset-block: 3.75em -0.25em;
    inset-inline-start: 1.6875em;
    border-inline-start: 3px dotted var(--_edge);
  }
  .stop.is-done:not(:last-child)::after {
    border-inline-start-style: solid;
    border-color: var(--_accent);
  }
  .stop > details > summary {
    align-items: flex-start;
    justify-content: flex-start;
    padding-block: 0.25em;
  }
  .stop > details > summary::after {
    margin-block-start: 0.75em;
  }
  .stop .drawing {
    position: relative;
    z-index: 1;
  }
  .stop > details > summary > .drawing {
    inline-size: 3.5em;
    block-size: 3.5em;
    padding: 0.625em;
    border: 2px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .stop.is-done > details > summary > .drawing {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .stop:is(.beside, .after, .instead) > details > summary > .drawing {
    border-color: var(--_edge);
    border-style: dashed;
  }
  .stop-words {
    flex: 1;
    min-inline-size: 0;
    padding-block-start: 0.25em;
  }
  .stop-words :is(h4, h5, h6) {
    font-size: 1em;
    line-height: 1.25;
    hyphens: auto;
  }
  .short {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.4;
  }
  .when {
    display: block;
    color: var(--_accent);
    font-size: 0.875em;
    font-weight: 700;
    line-height: 1.4;
  }
  .stop-details {
    margin-inline-start: 4.25em;
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
    min-block-size: 2.75em;
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
      text-align: end;
    }
  }
  @container (max-width: 26em) {
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
  @media print {
    .day,
    .done {
      display: none;
    }
    .stop {
      break-inside: avoid;
    }
  }
`;
