import { css } from 'lit';

/** Papers and answers, in lists. */
export const papersStyles = css`
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
`;
