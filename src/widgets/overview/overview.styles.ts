import { css } from 'lit';

/** What MitID is, and the cards of what people say. */
export const overviewStyles = css`
  .lead .first {
    margin-block-start: 0.25em;
    font-size: 1.25em;
    line-height: 1.4;
  }
  .opens {
    display: flex;
    gap: 0.4em;
    align-items: center;
    max-inline-size: 24em;
    margin-block: 0.75em;
    padding: 0.5em 1em;
    border-radius: var(--_control-radius);
    background: var(--_accent-tint);
  }
  .opens .drawing {
    flex: 0 1 2.75em;
    min-inline-size: 0;
  }
  /* From the phone to what it opens. */
  .arrow {
    flex: 1 1 1.5em;
    border-block-start: 3px dotted var(--_accent);
  }
  .topics {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 19em), 1fr));
    align-items: start;
    gap: 0 1.75em;
    margin-block-start: 0.75em;
  }
  .topic > summary {
    justify-content: flex-start;
    gap: 0.75em;
    min-block-size: 3.25em;
  }
  .topic > summary > :is(h3, h4, h5, h6) {
    flex: 1;
    font-size: 1em;
  }
  .topic .drawing {
    inline-size: 2em;
    block-size: 2em;
  }
  .topic {
    border-block-end: 1px solid var(--_line);
  }
  .topic[open] {
    padding-block-end: 0.75em;
  }
  .topic p {
    margin-block-start: 0.3em;
  }
  .deck {
    margin-block: 0.75em 1em;
    padding: 1em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_control-radius);
  }
  #claim {
    min-block-size: 2.7em;
    font-size: 1.25em;
    line-height: 1.35;
    text-wrap: wrap;
  }
  .guess {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 6em), 1fr));
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .guess .button {
    display: flex;
    gap: 0.5em;
    align-items: center;
    justify-content: center;
    padding-inline: 0.5em;
  }
  /* Room for the ring of focus. */
  #truth {
    margin: 0.5em -0.5em;
    padding: 0.5em;
  }
  .deck .truth {
    padding: 0;
  }
  .deck + .fold {
    border: 0;
  }
  .deck > .button {
    inline-size: 100%;
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
    padding-block: 0.15em;
    padding-inline: 0.4em 0.75em;
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
  @media print {
    .deck,
    .opens {
      display: none;
    }
    .topics,
    .beliefs {
      display: block;
      columns: 2;
      column-gap: 2em;
      font-size: 0.875em;
    }
    .topic,
    .belief {
      padding-block: 0.25em;
      border: 0;
      break-inside: avoid;
    }
    .belief > summary,
    .truth {
      padding: 0;
    }
    .verdict {
      padding: 0;
      margin-block-end: 0;
    }
  }
`;
