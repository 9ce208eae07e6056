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
  .on-paper {
    display: none;
  }
  @media print {
    /* At the end of the last lines, which are short: alone on a sheet it would be waste. */
    .on-paper {
      display: flex;
      flex-direction: row-reverse;
      gap: 1em;
      align-items: flex-end;
      justify-content: space-between;
      margin-block-start: -10mm;
      break-inside: avoid;
      font-size: 0.875em;
    }
    .on-paper > .qr {
      flex: none;
      margin: 0;
      /* 0.4 mm a module, where the screen has more. */
      zoom: 0.55;
    }
    .printed + .on-paper {
      margin-block-start: -16mm;
    }
  }
`;
