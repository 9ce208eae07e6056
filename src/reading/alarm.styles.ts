import { css } from 'lit';

/** Where to get help: what is urgent, and what is open. */
export const helpStyles = css`
  .urgent {
    margin-block-start: 1em;
    padding: 1em;
    border: 1.5px solid var(--_bad);
    border-radius: var(--_control-radius);
    background: var(--_bad-tint);
  }
  .urgent > :is(h3, h4, h5, h6),
  .urgent > details > summary > :is(h3, h4, h5, h6) {
    display: flex;
    gap: 0.5em;
    align-items: flex-start;
  }
  .urgent > :is(h3, h4, h5, h6) {
    font-size: 1.25em;
  }
  .urgent :is(h3, h4, h5, h6) > .icon {
    color: var(--_bad);
  }
  .urgent > p {
    margin-block-start: 0.75em;
  }
  .call-now {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: center;
    min-block-size: 3.5em;
    margin-block-start: 0.75em;
    padding: 0.4em 1em;
    border: 1.5px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_bad);
    color: var(--_on-bad);
    font-weight: 700;
    line-height: 1.3;
    /* Where the host's own colour is red, a yellow edge tells danger from a button. */
    box-shadow: inset 0 -0.3em 0 var(--_danger-mark, transparent);
    text-align: center;
    text-decoration: none;
  }
  .call-now:hover {
    text-decoration: underline;
  }
  .call-now b {
    display: block;
    font-size: 1.25em;
    white-space: nowrap;
  }
  @container (max-width: 18em) {
    .call-now {
      padding-inline: 0.25em;
    }
    .call-now b {
      font-size: 1em;
      white-space: normal;
    }
  }
  .urgent .links {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 15em), 1fr));
    gap: 0.5em;
    max-inline-size: none;
    margin-block-start: 0.5em;
  }
  .urgent .links a {
    display: grid;
    place-items: center;
    min-block-size: var(--_target);
    padding: 0.4em 1em;
    border: 1.5px solid var(--_bad);
    border-radius: var(--_control-radius);
    color: var(--_bad);
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }
  .urgent .links a:hover {
    text-decoration: underline;
  }
  /* A line that opens, and the number at its end. */
  .urgent.row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.5em;
    padding-block: 0.25em;
    padding-inline: 0.75em 0.25em;
  }
  .urgent.row + .urgent.row {
    margin-block-start: 0.5em;
  }
  .row > details > summary > :is(h3, h4, h5, h6) {
    font-size: 0.875em;
    line-height: 1.35;
  }
  .row :is(h3, h4, h5, h6) {
    text-wrap: wrap;
  }
  .row > details[open] {
    grid-column: 1 / -1;
    padding-inline-end: 0.5em;
    padding-block-end: 0.75em;
  }
  .row > details[open] + .call-now {
    display: none;
  }
  .row > .call-now {
    align-self: start;
    gap: 0.4em;
    min-block-size: var(--_target);
    margin: 0;
    padding-block: 0.25em;
  }
  @container (max-width: 24em) {
    .row > .call-now {
      padding-inline: 0.75em;
    }
    .row > .call-now > span {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  /* Two buttons side by side, and nothing else. */
  .urgent.now {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    padding: 0.4em;
  }
  .urgent.now > a {
    display: flex;
    flex: 1 1 auto;
    align-items: center;
    justify-content: center;
    min-block-size: 3em;
    margin: 0;
    padding: 0.35em 0.75em;
    border: 1.5px solid var(--_bad);
    border-radius: var(--_control-radius);
    font-weight: 700;
    line-height: 1.3;
    text-align: center;
    text-decoration: none;
  }
  .urgent.now > a:not(.call-now) {
    background: var(--_surface);
    color: var(--_bad);
  }
  .urgent.now > a:hover {
    text-decoration: underline;
  }
  .urgent .contacts > li {
    background: var(--_surface);
  }
  .open-now {
    color: var(--_accent);
    font-weight: 700;
  }
  .closed-now {
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    .call-now {
      border-color: LinkText;
    }
  }
  @media print {
    .urgent:not(.row) > details > summary,
    .row > .call-now,
    .open-now,
    .closed-now {
      display: none;
    }
    .urgent {
      margin-block-start: 0.5em;
      font-size: 0.875em;
      padding: 0.5em 0.75em !important;
      break-inside: avoid;
    }
    /* No button, and no ground for white letters. */
    .call-now,
    .urgent a,
    .urgent.now > a,
    .urgent .links a {
      display: block;
      min-block-size: 0;
      margin: 0.25em 0 0;
      padding: 0;
      border: 0;
      background: none;
      box-shadow: none;
      color: inherit;
      text-align: start;
    }
    .call-now b {
      display: inline;
    }
  }
`;
