import { css } from 'lit';

/** A list of things to choose from with one press. */
export const menuStyles = css`
  .menu ul {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 17em), 1fr));
    gap: 0.6em;
    margin-block-start: 0.75em;
  }
  .menu li {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .option.pressing,
  .option.pressing::after {
    border-color: var(--_bad);
  }
  @media print {
    .option {
      display: block !important;
    }
    .option::after {
      content: none;
    }
  }
`;
