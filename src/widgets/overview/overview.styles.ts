import { css } from 'lit';

/** What MitID is, and the cards of what people say. */
export const overviewStyles = css`
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    align-items: start;
    gap: 0 1.75em;
    margin-block-start: 0.5em;
  }
  .topics > :first-child {
    grid-column: 1 / -1;
  }
  .topics summary :is(h3, h4, h5, h6) {
    font-size: 1em;
  }
  .topics .entry {
    border-block-end: 1px solid var(--_line);
  }
  .topics .entry[open] {
    padding-block-end: 0.75em;
  }
  .topics p {
    margin-block-start: 0.3em;
  }
  .beliefs {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    align-items: start;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }
  .belief {
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
  }
  .belief > summary {
    padding: 0.9em 1em;
    font-weight: 600;
    cursor: pointer;
  }
  .belief[open] {
    border-color: var(--_accent);
  }
  .truth {
    padding: 0 1em 1em;
  }
  .verdict {
    display: flex;
    align-items: center;
    gap: 0.5em;
    inline-size: fit-content;
    margin-block-end: 0.4em;
    padding: 0.15em 0.75em 0.15em 0.4em;
    border: 1px solid transparent;
    border-radius: 2em;
    background: var(--_accent-tint);
    color: var(--_accent);
  }
  .wrong .verdict {
    background: var(--_bad-tint);
    color: var(--_bad);
  }
  .partly .verdict {
    background: var(--_warn-tint);
    color: var(--_warn);
  }
`;
