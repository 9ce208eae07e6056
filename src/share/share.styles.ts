import { css } from 'lit';

/** The link and the code to take along. */
export const shareStyles = css`
  .share label {
    display: block;
    margin-block-start: 0.75em;
    font-weight: 600;
  }
  .share-link {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em;
    margin-block-start: 0.35em;
  }
  .share-link input {
    flex: 1 1 14em;
    min-inline-size: 0;
    inline-size: auto;
    block-size: auto;
    min-block-size: var(--_target);
    padding: 0.5em 0.75em;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_control-radius);
    background: var(--_tint);
    color: inherit;
    font: inherit;
    /* Below that, phones zoom in and do not come back. */
    font-size: max(16px, 1em);
    cursor: text;
  }
  .qr {
    display: block;
    max-inline-size: 100%;
    margin-block-start: 0.5em;
  }
  .qr rect {
    fill: #fff;
  }
  .qr path {
    fill: #000;
  }
`;
