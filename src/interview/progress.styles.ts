import { css } from 'lit';

/** Where a bar or pieces stand, and the words under them. */
export const progressStyles = css`
  .progress {
    margin-block: 0.75em 1.25em;
  }
  .progress-words {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
