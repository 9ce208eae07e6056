import { css } from 'lit';

/** The end of NemID: what one may still have and the timeline. */
export const switchStyles = css`
  .badge {
    display: inline-block;
    margin-block-start: 0.5em;
    padding: 0.1em 0.7em;
    border: 1px solid transparent;
    border-radius: 1em;
    background: var(--_bad-tint);
    color: var(--_bad);
    font-size: 0.875em;
  }
  .lead {
    margin-block-start: 0.75em;
    font-size: 1.125em;
  }
  .nemid-items {
    display: grid;
    gap: 0.6em;
    margin-block-start: 0.75em;
  }
  .nemid-items > li {
    border: 1.5px solid var(--_line);
    border-radius: var(--_control-radius);
  }
  .nemid-items > .ticked {
    border-color: var(--_accent);
  }
  .nemid-items label {
    display: flex;
    gap: 0.75em;
    align-items: center;
    padding: 0.8em 1em;
    font-weight: 600;
    cursor: pointer;
  }
  .worth {
    padding-block: 0 1em;
    padding-inline: 3.15em 1em;
  }
  .worth .badge {
    margin-block: 0 0.4em;
  }
  .timeline {
    margin-block-start: 0.9em;
  }
  .timeline > li {
    position: relative;
    padding-block-end: 0.9em;
    padding-inline-start: 1.6em;
    border-inline-start: 1px solid var(--_line);
  }
  .timeline > li:last-child {
    border-color: transparent;
    padding-block-end: 0;
  }
  .timeline > li::before {
    content: '';
    position: absolute;
    inset-block-start: 0.45em;
    inset-inline-start: -0.35em;
    inline-size: 0.65em;
    block-size: 0.65em;
    border: 1.5px solid var(--_accent);
    border-radius: 50%;
    background: var(--_surface);
  }
  .timeline > li:last-child::before {
    background: var(--_bad);
    border-color: var(--_bad);
  }
  time {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .timeline > li:last-child span {
    font-weight: 700;
  }
  @media print {
    .nemid-items {
      gap: 0.35em;
    }
    .nemid-items > li {
      border: 0;
      break-inside: avoid;
    }
    .nemid-items label {
      padding: 0;
    }
    .worth {
      padding-block: 0;
      padding-inline: 2.15em 0;
    }
    .badge {
      margin: 0;
      padding: 0;
    }
    /* The edge of the sheet would cut the marks. */
    .timeline {
      margin-inline-start: 0.35em;
      break-inside: avoid;
    }
    .timeline > li {
      padding-block-end: 0.35em;
      break-inside: avoid;
    }
  }
`;
