import { css } from 'lit';

/** A list of things to choose from with one press. */
export const menuStyles = css`
  .menu .options {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    max-inline-size: none;
    margin-block-start: 0.5em;
  }
  /* The last of its rows ends with a line. */
  .menu + .sources {
    margin-block-start: 0;
    border-block-start: 0;
  }
  .option.pressing,
  .option.pressing::after {
    border-color: var(--_bad);
  }
`;
