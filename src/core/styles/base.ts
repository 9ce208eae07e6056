import { css } from 'lit';

export const baseStyles = css`
  :host {
    display: block;
    box-sizing: border-box;
    min-inline-size: 0;
    max-inline-size: 100%;
    font-size: var(--mitid-font-size, max(1em, 14px));
  }
  :host([hidden]) {
    display: none !important;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }

  /*
   * A size container counts for nothing where a box takes its width from its content (flex, float, table,
   * dialog …). This line of words does: it is as long as a wide page, breaks where there is less room, and
   * is not seen. What is last holds where nothing around it sets a limit.
   */
  .strut {
    display: block;
    block-size: 0;
    max-inline-size: min(62em, 100vw - 1em);
    overflow: hidden;
    visibility: hidden;
    white-space: normal;
    word-spacing: 9em;
  }
  .strut::before {
    content: '. . . . . . . .';
    display: block;
    min-inline-size: min(14em, 100vw - 2em);
  }

  /*
   * Lines through or under a text are painted by whoever asks for them into all blocks inside, but not into
   * a box that stands in a line; that box is '.base'. On paper it is a block, which can go over pages.
   */
  .room {
    display: flow-root;
    line-height: 1;
    text-align: start;
    text-indent: 0;
    white-space: normal;
  }

  /*
   * Nothing that inherits comes in from the host page but its font and text size, and what hides a widget
   * on purpose. Text can be selected and broken whatever stands around it.
   */
  .base {
    all: initial;
    visibility: inherit;
    pointer-events: inherit;
    -webkit-font-smoothing: inherit;
    -moz-osx-font-smoothing: inherit;
    display: inline-block;
    box-sizing: border-box;
    inline-size: 100%;
    vertical-align: top;
    container-type: inline-size;
    padding: var(--mitid-padding, 1.5em);
    border: var(--mitid-border, 1px solid var(--_line));
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_ink);
    font-family: var(--mitid-font, inherit);
    font-size: inherit;
    line-height: 1.5;
    text-align: start;
    -webkit-text-size-adjust: 100%;
    -webkit-user-select: text;
    user-select: text;
    overflow-wrap: anywhere;
    list-style: none;
  }
  .base[hidden] {
    display: none;
  }

  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ul,
  ol,
  dl,
  dd,
  fieldset,
  legend {
    margin: 0;
    padding: 0;
    border: 0;
    min-inline-size: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h2,
  h3,
  h4,
  h5,
  h6 {
    font-size: 1.125em;
    font-weight: 700;
    line-height: 1.3;
    text-wrap: balance;
  }
  #heading {
    font-size: 1.5em;
  }
  /* About 68 characters: longer lines are lost on the way back. */
  p,
  dd,
  li > strong {
    max-inline-size: 38em;
  }
  p + p {
    margin-block-start: 0.5em;
  }
  /* One mark for all that folds, at the end of its row; in a row that is as long as its words, after them. */
  summary {
    display: flex;
    gap: 0.75em;
    align-items: center;
    justify-content: space-between;
    min-block-size: var(--_target);
    list-style: none;
    cursor: pointer;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::after {
    content: '';
    flex: none;
    inline-size: 0.5em;
    block-size: 0.5em;
    margin-block-start: -0.25em;
    margin-inline: 0.25em;
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(45deg);
  }
  details[open] > summary::after {
    margin-block-start: 0.25em;
    transform: rotate(225deg);
  }
  :focus {
    outline: none;
  }
  /* Two colours, one of which shows on any ground. */
  :focus-visible {
    /* The ring stays in the window too. */
    scroll-margin: 0.5em;
    outline: 3px solid var(--_focus);
    outline-offset: 2px;
    border-radius: 0.25em;
    box-shadow: 0 0 0 2px var(--_surface);
  }
  /* Room for what the host keeps at the top of the window. */
  :is(h2, h3, h4, h5, h6):focus {
    scroll-margin-block-start: 5em;
  }
  :is(h2, h3, h4, h5, h6):focus-visible {
    outline-width: 2px;
  }
  a {
    color: var(--_accent);
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-thickness: 0.16em;
  }
  .phone {
    font-weight: 700;
    white-space: nowrap;
  }
  .muted,
  .hint,
  .term {
    color: var(--_muted);
  }
  .term {
    display: block;
    font-size: 0.875em;
    font-weight: 400;
    line-height: 1.4;
  }
  :is(h2, h3, h4, h5, h6) .term {
    font-size: 0.7em;
  }
  .hero .term {
    font-size: calc(1em * 2 / 3);
  }
  :is(.facts-of, .terms) .term {
    font-size: 1em;
  }
  /* The heading of a row is as large as its text. */
  summary :is(h3, h4, h5, h6) .term {
    font-size: 0.875em;
  }
  /* Without a pause a screen reader runs one thing into the next; for the eye there is room between them. */
  .term::before,
  .option-label::after,
  summary > span > :is(h3, h4, h5, h6)::after {
    content: ', ';
    font-size: 0;
  }
  /* Behind a term, which is a line of its own, it would be an empty line. */
  summary > span > :is(h3, h4, h5, h6)::after {
    display: block;
    block-size: 0;
  }
  .progress-words::after {
    content: '.';
    font-size: 0;
  }
  .leaving {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
  .hint,
  .muted {
    font-size: 0.875em;
  }
  .loading {
    padding-block: 2em;
  }
  .terms {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .terms > summary {
    inline-size: fit-content;
  }
  .terms dt {
    margin-block-start: 0.6em;
    color: var(--_ink);
    font-weight: 600;
  }
  .doubt {
    margin-block-end: 0.75em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  .kept {
    margin-block-start: 1em;
  }
  .icon {
    flex: none;
    inline-size: 1.375em;
    block-size: 1.375em;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
    margin-block-start: 0.75em;
  }
  input {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
    margin: 0;
    font-size: 1em;
    accent-color: var(--_accent);
    cursor: pointer;
  }
  button {
    font: inherit;
    color: inherit;
    letter-spacing: inherit;
    cursor: pointer;
  }
  .button {
    min-block-size: var(--_target);
    padding: 0.55em 1.25em;
    border: 1.5px solid var(--_accent);
    border-radius: var(--_control-radius);
    background: transparent;
    color: var(--_accent);
    font-weight: 700;
    line-height: 1.3;
  }
  /* Something to do that unfolds among the buttons. */
  .tool {
    min-inline-size: 0;
    border: 1.5px solid var(--_edge);
    border-radius: var(--_control-radius);
  }
  .tool[open] {
    flex: 1 1 100%;
    padding: 0 1em 1em;
  }
  .tool > summary {
    padding-inline: 0.85em;
    border-radius: inherit;
    color: var(--_accent);
    font-weight: 700;
  }
  .tool[open] > summary {
    margin-inline: -1em;
    padding-inline: 1em;
  }
  /* What can be done with what stands above: quiet, and in one row. */
  .tools > :is(.button, .link),
  .tool > summary {
    flex: none;
    font-size: 0.875em;
  }
  .tools > .button {
    align-self: stretch;
    padding-inline: 0.85em;
    border-color: var(--_edge);
  }
  .button:hover,
  .tool > summary:hover {
    background: var(--_accent-tint);
  }
  .button.primary {
    background: var(--_accent);
    color: var(--_on-accent);
  }
  .button.primary:hover {
    box-shadow: 0 0 0 3px var(--_accent-tint);
  }
  :is(a, button).link {
    min-block-size: var(--_target);
    padding: 0.25em 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font-weight: 700;
    text-decoration: underline;
    text-decoration-thickness: 0.08em;
    text-underline-offset: 0.2em;
  }
  .link:hover {
    text-decoration-thickness: 0.16em;
  }

  .notice {
    display: flex;
    gap: 0.75em;
    margin-block: 1.25em;
    padding: 0.9em 1em;
    border: 1px solid transparent;
    border-radius: var(--_control-radius);
    background: var(--_tint);
  }
  .notice > div {
    flex: 1;
    min-inline-size: 0;
  }
  .notice p {
    margin-block-start: 0.25em;
  }
  .notice .icon {
    color: var(--_accent);
  }
  .notice.warn {
    background: var(--_warn-tint);
  }
  /* The accent of a host is made to be read on its own grounds only. */
  .notice:is(.warn, .danger) a {
    color: inherit;
  }
  .notice.warn .icon {
    color: var(--_warn);
  }
  .notice.danger {
    background: var(--_bad-tint);
  }
  .notice.danger .icon {
    color: var(--_bad);
  }

  @media (forced-colors: active) {
    /* Nobody forces the colour of a drawing. */
    .icon {
      color: inherit !important;
    }
    .button.primary {
      forced-color-adjust: none;
      border-color: ButtonText;
      background: ButtonText;
      color: ButtonFace;
    }
  }
  @container (max-width: 26em) {
    .button {
      flex: 1 1 auto;
    }
  }
  /* Text of twice the size on a small phone. */
  @container (max-width: 13em) {
    .phone {
      white-space: normal;
    }
  }
  @media (max-width: 480px) {
    .base {
      padding: var(--mitid-padding, 1em);
    }
  }
  @media print {
    .base {
      display: block;
      padding: 0;
      border: 0;
      font-size: 9.5pt;
      line-height: 1.35;
    }
    summary {
      min-block-size: 0 !important;
    }
    summary::after {
      display: none;
    }
    .printed {
      margin-block-start: 1em;
      font-size: 0.875em;
    }
    details:has(> .loading),
    .actions,
    .progress,
    .kept,
    .share,
    .terms:not([open]),
    button {
      display: none !important;
    }
  }
`;
