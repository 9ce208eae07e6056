import { css } from 'lit';

/** Two weights of line, one tint, one yellow; in forced colours the lines alone. */
export const drawingStyles = css`
  .drawing {
    display: inline-block;
    flex: none;
    inline-size: 2.5em;
    block-size: 2.5em;
    color: var(--_accent);
  }
  .titled {
    display: flex;
    gap: 1em;
    align-items: flex-start;
    justify-content: space-between;
  }
  .titled > .drawing {
    inline-size: 3em;
    block-size: 3em;
  }
  .drawing svg {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    fill: none;
    stroke: currentColor;
    stroke-width: 2;
    stroke-linecap: round;
    stroke-linejoin: round;
  }
  .drawing .f {
    stroke-width: 1.5;
  }
  .drawing .t {
    fill: var(--_accent-tint);
  }
  .drawing .w {
    fill: var(--_surface);
  }
  .drawing .y {
    fill: var(--_yellow);
  }
  .drawing .d {
    stroke: var(--_bad);
    stroke-width: 2.5;
  }
  .drawing .dots {
    fill: currentColor;
    stroke: none;
  }
  @media (forced-colors: active) {
    .drawing {
      color: CanvasText;
    }
    .drawing :is(.t, .w, .y) {
      fill: Canvas;
    }
  }
`;
