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
  .sign {
    display: flex;
    gap: 0.6em;
  }
  .sign .icon {
    margin-block-start: 0.05em;
    color: var(--_accent);
  }
  .sides > div:first-child .sign .icon {
    color: var(--_bad);
  }
  /* Lines in a bubble; under each what gives it away. */
  .line {
    display: block;
    inline-size: fit-content;
    margin-block-end: 0.35em;
    padding: 0.5em 0.9em;
    border: 1.5px solid var(--_line);
    border-radius: 1em;
    border-start-start-radius: 0.25em;
    background: var(--_tint);
    quotes: none;
  }
  .message .sign {
    padding-inline-start: 0.9em;
    font-size: 0.875em;
  }
  @media print {
    .answers-list {
      columns: auto;
      border: 0;
    }
    .sides,
    .tips {
      display: block;
      columns: 2;
      column-gap: 2em;
    }
    .signs {
      gap: 0.35em;
    }
    .sides > div,
    .tips > li {
      padding-block-end: 0.35em;
      break-inside: avoid;
    }
    .line {
      margin-block-end: 0;
      padding: 0.15em 0.75em;
    }
  }
`;
