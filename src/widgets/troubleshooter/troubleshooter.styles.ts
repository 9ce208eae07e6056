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
  .choice {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 0.75em;
    min-block-size: 3em;
    padding: 0.7em 1em;
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
    background: var(--_surface);
    font-weight: 600;
    text-align: start;
  }
  .choice::after {
    content: '';
    flex: none;
    inline-size: 0.55em;
    block-size: 0.55em;
    border-block-start: 2px solid var(--_accent);
    border-inline-end: 2px solid var(--_accent);
    transform: rotate(45deg);
  }
  .choice:dir(rtl)::after {
    transform: rotate(-45deg);
  }
  .choice:hover {
    border-color: var(--_accent);
    background: var(--_accent-tint);
  }
  .choice.pressing {
    border-color: var(--_bad);
  }
  .choice.pressing::after {
    border-color: var(--_bad);
  }
  @media print {
    .choice {
      display: block !important;
    }
    .choice::after {
      content: none;
    }
  }
`;
