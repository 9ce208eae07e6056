import { html, nothing } from 'lit';
import { heading } from './heading.ts';
import type { View } from './view.ts';

interface Options {
  /** A class, for the style sheet. */
  readonly name?: string;
  /** Its heading takes focus when it comes into view. */
  readonly focus?: boolean;
  /** It waits under its heading until somebody wants it. */
  readonly fold?: boolean;
  /** What stands there while it is folded. */
  readonly glance?: View;
}

/** A part of what is read, under a heading of its own. */
export const section = (
  level: number,
  title: unknown,
  body: unknown,
  options: Options = {},
): View => {
  const { name = '', focus = false, fold = false, glance } = options;
  const words = heading(level, title, { focus });
  return fold
    ? html`<section class="part folds ${name}">
        <details class="fold" ?open=${focus}>
          <summary>${glance ? html`<span>${words} ${glance}</span>` : words}</summary>
          ${body}
        </details>
      </section>`
    : html`<section class="part ${name}">${words} ${body}</section>`;
};

/** The same for items; without any there is no heading either. */
export const listSection = <T>(
  level: number,
  title: unknown,
  items: readonly T[],
  body: (items: readonly T[]) => unknown,
  options: Options = {},
): View => (items.length ? section(level, title, body(items), options) : nothing);
