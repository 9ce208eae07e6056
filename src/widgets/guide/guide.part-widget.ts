/** The widget of a part: what it gets from the guide, and what the guide asks of it. */
import type { HeadingLevel } from '../../core/element/converters.ts';
import type { MitidElement } from '../../core/element/mitid-element.ts';
import type { HomeModel } from './guide.view.ts';

export type Route = HomeModel['route'];

/** A part that knows how far the reader's route is. */
export const routeOf = (widget: object | undefined): Route | undefined =>
  widget && 'route' in widget ? (widget.route as Route | undefined) : undefined;

/** Until a widget shows its content, or says that it cannot. */
export async function whenShown(widget: MitidElement): Promise<void> {
  // Not every error is the end: without its overlay a widget still shows what it has.
  while (!widget.isSettled) {
    await new Promise((resolve) => {
      for (const type of ['mitid-ready', 'mitid-error']) {
        widget.addEventListener(type, resolve, { once: true });
      }
    });
  }
  await widget.updateComplete;
}

/** As the host wants the guide, so is each of its widgets. */
export function handOn(
  guide: MitidElement<'guide'> & { readonly hash: boolean },
  widget: MitidElement,
): void {
  widget.headingLevel = Math.min(guide.headingLevel + 1, 6) as HeadingLevel;
  widget.theme = guide.theme;
  widget.asOf = guide.asOf;
  widget.sharedProfile = guide.profile;
  widget.hostAnswers = guide.hostAnswers;
  if ('hash' in widget) widget.hash = guide.hash;
  // As it came: what an attribute may name is checked, what a script sets is not.
  const { contentSrc } = guide;
  if (contentSrc && contentSrc === guide.getAttribute('content-src')) {
    widget.setAttribute('content-src', contentSrc);
  } else {
    widget.removeAttribute('content-src');
    widget.contentSrc = contentSrc;
  }
  // The language comes down by itself; the direction of a widget is what it says of its own.
  const dir = guide.getAttribute('dir');
  if (dir === null) widget.removeAttribute('dir');
  else widget.setAttribute('dir', dir);
}
