import { css } from 'lit';

/** The home as tiles; a part with the way back, and the list of topics beside it where there is room. */
export const guideStyles = css`
  .lead {
    color: var(--_muted);
    font-size: 1.125em;
  }
  /* Inside of a part, that is what counts. */
  .inside #heading {
    color: var(--_muted);
    font-size: 1em;
  }
  .urgent-way {
    display: flex;
    gap: 0.75em;
    align-items: center;
    inline-size: 100%;
    min-block-size: 3.25em;
    margin-block-start: 1em;
    padding: 0.5em 1em;
    border: 1.5px solid var(--_bad);
    border-radius: var(--_control-radius);
    background: var(--_bad-tint);
    color: var(--_bad);
    font-weight: 700;
    line-height: 1.3;
    text-align: start;
    text-decoration: none;
  }
  .urgent-way:hover,
  .tile:hover b {
    text-decoration: underline;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, max(18em, 34%)), 1fr));
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  /* In two columns none stands alone in the last row. */
  .tiles:not(.small) > :first-child:nth-last-child(odd) {
    grid-column: 1 / -1;
  }
  .tiles.small {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 8.5em), 1fr));
  }
  .tile {
    display: flex;
    gap: 1em;
    align-items: center;
    inline-size: 100%;
    block-size: 100%;
    padding: 0.75em 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    color: var(--_ink);
    line-height: 1.3;
    text-align: start;
    text-decoration: none;
  }
  .tile:hover {
    border-color: var(--_accent);
    background: var(--_accent-tint);
  }
  .tile .hint {
    display: block;
  }
  /* A pause for those who listen. */
  .tile .hint::before {
    content: ', ';
    font-size: 0;
  }
  .tile.large {
    min-block-size: 4.5em;
  }
  .tile.large b {
    font-size: 1.125em;
  }
  .tile.large .drawing {
    inline-size: 3em;
    block-size: 3em;
  }
  .tile.small {
    flex-direction: column;
    gap: 0.35em;
    align-items: flex-start;
    padding: 0.65em 0.9em;
  }
  .tile.small .drawing {
    inline-size: 2em;
    block-size: 2em;
  }
  .more {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    margin-block-start: 0.5em;
  }
  a.link {
    display: grid;
    align-items: center;
  }
  .guide {
    margin-block-start: 0.5em;
  }
  .link.home {
    display: flex;
    gap: 0.6em;
    align-items: center;
    text-decoration: none;
  }
  .link.home:hover {
    text-decoration: underline;
  }
  .home::before {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    border: solid currentColor;
    border-width: 0 0 2px 2px;
    transform: rotate(45deg);
  }
  .base[dir='rtl'] .home::before {
    transform: rotate(-135deg);
  }
  .contents ol {
    display: none;
  }
  a.button {
    display: grid;
    align-items: center;
    text-decoration: none;
  }
  .choose {
    display: block;
    inline-size: 100%;
    min-block-size: var(--_target);
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
  .holder {
    min-inline-size: 0;
    margin-block-start: 0.5em;
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
    .guide:not(.alone) {
      display: grid;
      grid-template-columns: 15em minmax(0, 1fr);
      gap: 2.5em;
      align-items: start;
    }
    .contents ol {
      display: block;
      margin-block-start: 0.5em;
    }
    .holder {
      margin-block-start: 0;
    }
    .tiles.small {
      grid-template-columns: repeat(4, 1fr);
    }
  }
  @media (forced-colors: active) {
    .choose.current {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  @media print {
    .contents {
      display: none;
    }
    /* The home, as a list of what there is. */
    .tiles,
    .more {
      display: block;
    }
    .urgent-way,
    .tile,
    .more .link {
      display: flex !important;
      min-block-size: 0;
      margin-block: 0.5em;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      text-decoration: none;
    }
    .tile.small {
      flex-direction: row;
      gap: 1em;
      align-items: center;
    }
    .tile .drawing {
      inline-size: 2em !important;
      block-size: 2em !important;
    }
    .guide,
    .guide:not(.alone) {
      display: block;
    }
    .holder > * + * {
      margin-block-start: 2em;
    }
  }
`;
