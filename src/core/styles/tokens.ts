import { css } from 'lit';

export const light = css`
  --_focus: #16211f;
  --_ink: var(--mitid-color-text, #16211f);
  --_muted: var(--mitid-color-muted, #53615d);
  --_line: var(--mitid-color-line, #d5dedb);
  --_edge: #71807b;
  --_tint: var(--mitid-color-tint, #f3f7f6);
  --_surface: var(--mitid-color-surface, #fff);
  --_accent: var(--mitid-color-accent, #0d5f5c);
  --_on-accent: var(--mitid-color-on-accent, #fff);
  --_accent-tint: var(--mitid-color-accent-tint, #e4f1ef);
  --_warn: #7a4d00;
  --_warn-tint: #fff3d9;
  --_bad: #a8201a;
  --_on-bad: #fff;
  --_bad-tint: #fdeceb;
  --_yellow: #ffcf4d;
  color-scheme: light;
`;

export const dark = css`
  --_focus: #e9f0ee;
  --_ink: var(--mitid-color-text-dark, #e9f0ee);
  --_muted: var(--mitid-color-muted-dark, #a6b5b1);
  --_line: var(--mitid-color-line-dark, #37433f);
  --_edge: #8b9a95;
  --_tint: var(--mitid-color-tint-dark, #1c2422);
  --_surface: var(--mitid-color-surface-dark, #141a19);
  --_accent: var(--mitid-color-accent-dark, #6fd0c6);
  --_on-accent: var(--mitid-color-on-accent-dark, #08211f);
  --_accent-tint: var(--mitid-color-accent-tint-dark, #173432);
  --_warn: #f1c46b;
  --_warn-tint: #332712;
  --_bad: #ff9d95;
  --_on-bad: #2b0b09;
  --_bad-tint: #3a1c1a;
  --_yellow: #8a6400;
  color-scheme: dark;
`;

/**
 * The public custom properties and what they are by default. Dark is chosen by `data-theme`,
 * which the base class sets from the attribute and from the page.
 */
export const tokens = css`
  .base {
    ${light}
    --_radius: var(--mitid-radius, 1em);
    --_control-radius: calc(var(--_radius) * 0.75);
    /* What a finger hits: it does not shrink with the text. */
    --_target: max(2.75em, 44px);
  }
  .base[data-theme='dark'] {
    ${dark}
  }
  @media (prefers-contrast: more) {
    .base[data-theme] {
      --_muted: var(--_ink);
      --_line: var(--_edge);
    }
  }
  @media print {
    .base[data-theme] {
      ${light}
    }
  }
`;
