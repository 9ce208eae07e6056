import { css } from 'lit';

/** A piece a question. */
export const segmentsStyles = css`
  .segments {
    display: flex;
    gap: 0.25em;
  }
  .segments > span {
    flex: 1;
    block-size: 0.375em;
    border-radius: 1em;
    background: var(--_line);
  }
  .segments > .filled {
    background: var(--_accent);
  }
  @media (forced-colors: active) {
    .segments > span {
      border: 1px solid CanvasText;
    }
    .segments > .filled {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
    }
  }
`;
