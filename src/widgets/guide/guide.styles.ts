import { css } from 'lit';

/** The list of parts beside the part that is open, or above it where there is no room. */
export const guideStyles = css`
  .guide {
    margin-block-start: 1em;
  }
  .contents .progress {
    margin-block: 0 0.75em;
  }
  .contents ol.folded {
    display: none;
  }
  .list-button {
    inline-size: 100%;
  }
  .contents ol {
    margin-block-start: 0.5em;
  }
  .choose {
    display: flex;
    justify-content: space-between;
    gap: 0.5em;
    inline-size: 100%;
    min-block-size: 2.75em;
    padding: 0.55em 0.75em;
    border: 0;
    border-inline-start: 3px solid var(--_line);
    background: none;
    color: var(--_ink);
    text-align: start;
    text-decoration: none;
  }
  .choose:hover {
    border-color: var(--_accent);
    color: var(--_accent);
    text-decoration: underline;
  }
  .choose.current {
    border-color: var(--_accent);
    background: var(--_accent-tint);
    font-weight: 700;
  }
  .seen {
    color: var(--_accent);
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .holder {
    min-inline-size: 0;
    margin-block-start: 1.5em;
  }
  .holder > .actions:last-child {
    margin-block-start: 1.75em;
    padding-block-start: 1.25em;
    border-block-start: 1px solid var(--_line);
  }
  .holder > *::part(base) {
    padding: 0;
    border: 0;
    border-radius: 0;
  }
  @container (min-width: 46em) {
    .guide {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 2.5em;
      align-items: start;
    }
    .contents {
      position: sticky;
      inset-block-start: 1em;
    }
    .list-button {
      display: none;
    }
    .contents ol.folded {
      display: block;
    }
    .holder {
      margin-block-start: 0;
    }
  }
  @media print {
    .contents {
      display: none;
    }
    .guide {
      display: block;
    }
    .holder > * + * {
      margin-block-start: 2em;
    }
  }
`;
