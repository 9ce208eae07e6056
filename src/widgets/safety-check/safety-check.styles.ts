import { css } from 'lit';

/** Verdicts, signs and habits. */
export const safetyStyles = css`
  .verdict {
    display: block;
    font-size: calc(1em * 5 / 6);
    letter-spacing: 0.02em;
  }
  .hero.danger .verdict {
    color: var(--_bad);
  }
  .hero.warn .verdict {
    color: var(--_warn);
  }
  .sides,
  .tips {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16em), 1fr));
    gap: 1.25em;
  }
  .signs {
    display: grid;
    gap: 0.75em;
    margin-block-start: 0.75em;
  }
  .signs > li {
    display: flex;
    gap: 0.6em;
  }
  .signs .icon {
    margin-block-start: 0.05em;
    color: var(--_accent);
  }
  .sides > div:nth-child(2) .icon {
    color: var(--_bad);
  }
`;
