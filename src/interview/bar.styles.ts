import { css } from 'lit';

/** A bar that fills. */
export const barStyles = css`
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
`;
