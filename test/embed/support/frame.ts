/** Frame pages in a host's page, as a host places them. */
import assert from 'node:assert/strict';

import { frameSandbox } from '../../../src/frame/sandbox.ts';
import { messagesOf, waitFor, type Page, type View } from './engines.ts';
import type { Stage } from './stage.ts';
import { widget, type Widget, type WidgetName } from './widget.ts';

export const fullSandbox = frameSandbox.join(' ');

interface Options {
  readonly query?: string;
  /** What stands behind the address, with its sign. */
  readonly fragment?: string;
  /** Further attributes of the iframe. */
  readonly more?: string;
  readonly id?: string;
}

export const frameTag = (
  { dist }: Stage,
  name: WidgetName,
  { query = '', fragment = '', more = '', id = 'one' }: Options = {},
): string =>
  `<iframe id="${id}" data-mitid-frame src="${dist.url}/frame/${name}.html?${query.replaceAll('&', '&amp;')}${fragment}" ${more}></iframe>`;

export const resizer = ({ dist }: Stage): string =>
  `<script async src="${dist.url}/mitid-frame.js"></script>`;

export interface Framed {
  /** Its clicks are real ones, for what is in sight. */
  readonly view: View;
  readonly widget: Widget;
  /** Presses what a selector finds in the widget. */
  press(selector: string): Promise<void>;
  /** What the console of the frame got. */
  messages(): Promise<string[]>;
}

export async function framed(page: Page, name: WidgetName, id = 'one'): Promise<Framed> {
  const view = await page.frame(`#${id}`);
  return {
    view,
    widget: widget({ ...view, click: pressIn(view) }, `mitid-${name}`),
    press: (selector) => pressIn(view)(`mitid-${name} >>> ${selector}`),
    messages: async () => (await messagesOf(view)).map(({ kind, text }) => `${kind}: ${text}`),
  };
}

/**
 * Presses as scripts do: a frame may reach beyond the window, and not every driver scrolls the page
 * around it for a click.
 */
const pressIn =
  (view: View) =>
  (selector: string): Promise<void> =>
    waitFor(
      view,
      (deep: string) => {
        let scope: ParentNode | null | undefined = document;
        let found: HTMLElement | null | undefined;
        for (const step of deep.split('>>>')) {
          found = scope?.querySelector<HTMLElement>(step.trim());
          scope = found?.shadowRoot;
        }
        found?.click();
        return Boolean(found);
      },
      selector,
    );

/** Waits until a frame is as high as its content, to the pixel. */
export const fits = ({ view }: Framed): Promise<void> =>
  waitFor(
    view,
    () => innerHeight === Math.ceil(document.documentElement.getBoundingClientRect().height),
  );

export const heightOf = (page: View, id = 'one'): Promise<number> =>
  page.evaluate(
    (wanted: string) => document.querySelector<HTMLElement>(`#${wanted}`)?.offsetHeight ?? -1,
    id,
  );

export async function assertSilent(frame: Framed): Promise<void> {
  assert.deepEqual(await frame.messages(), [], 'console of the frame');
}
