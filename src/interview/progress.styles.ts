import { css } from 'lit';

/** A bar with words under it. */
export const progressStyles = css`
  .progress {
    margin-block: 0.75em 1.25em;
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 0.4em;
    overflow: hidden;
    border: 1px solid var(--_line);
    border-radius: 1em;
    appearance: none;
    background: var(--_tint);
    color: var(--_accent);
  }
  progress::-webkit-progress-bar {
    background: var(--_tint);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
    border-radius: 1em;
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
    border-radius: 1em;
  }
  @media (forced-colors: active) {
    progress {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value {
      background: Highlight;
    }
    progress::-moz-progress-bar {
      background: Highlight;
    }
  }
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
  .progress-words {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.875em;
  }
`;
