import { css } from 'lit';

/** Where to get help: what is urgent, and what is open. */
export const helpStyles = css`
  .urgent {
    margin-block-start: 1em;
    padding: 1em;
    border: 1.5px solid var(--_bad);
    border-radius: var(--_control-radius);
    background: var(--_bad-tint);
  }
  .urgent .icon {
    vertical-align: -0.3em;
    color: var(--_bad);
  }
  .urgent .contacts > li {
    background: var(--_surface);
  }
  .call {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.5em;
    margin-block-start: 0.5em;
  }
  .call p {
    margin: 0;
  }
  .open-now {
    color: var(--_accent);
    font-weight: 600;
  }
  .closed-now {
    color: var(--_muted);
  }
`;
