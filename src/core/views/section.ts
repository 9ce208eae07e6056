import { html, nothing } from 'lit';
import { heading } from './heading.ts';
import type { View } from './view.ts';

interface Options {
  /** A class, for the style sheet. */
  readonly name?: string;
  /** Its heading takes focus when it comes into view. */
  readonly focus?: boolean;
}

/** A part of what is read, under a heading of its own. */
export const section = (
  level: number,
  title: string,
  body: unknown,
  options: Options = {},
): View => html`
  <section class="part ${options.name ?? ''}">
    ${heading(level, title, { focus: options.focus ?? false })} ${body}
  </section>
`;

/** The same for items; without any there is no heading either. */
export const listSection = <T>(
  level: number,
  title: string,
  items: readonly T[],
  body: (items: readonly T[]) => unknown,
  options: Options = {},
): View => (items.length ? section(level, title, body(items), options) : nothing);
