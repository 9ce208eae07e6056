/** Templates of Lit as text, in Node. */
import { ElementRenderer } from '@lit-labs/ssr/lib/element-renderer.js';
import { render } from '@lit-labs/ssr/lib/render.js';

/** Templates with slots want to know whose they are; nothing here asks. */
class SomeHost extends ElementRenderer {
  override connectedCallback(): void {
    // It is never connected.
  }
  override attributeChangedCallback(): void {
    // It has no attributes.
  }
  override renderShadow(): undefined {
    return undefined;
  }
}

/**
 * The HTML of a template, with everything that is put in escaped, and without the comments by which
 * Lit would find its way back: texts have no `<` of their own, so each is a comment.
 */
export const htmlOf = (view: unknown): string =>
  [
    ...(render(view, {
      customElementHostStack: [new SomeHost('mitid-static')],
    }) as Iterable<string>),
  ]
    .join('')
    .replace(/<!--[^]*?-->|<\?>/g, '')
    // Properties that are true or false are attributes that are there or not.
    .replace(/ (checked|open)="(true|false)"/g, (_, name: string, is: string) =>
      is === 'true' ? ` ${name}` : '',
    )
    .replace(/\s+/g, ' ')
    .trim();
