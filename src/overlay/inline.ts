/**
 * An overlay that stands in the page: `content-src="#own"` names `<script type="application/json"
 * id="own">`. Only such a script is read: nobody can write one who could not run scripts here, and a
 * strict policy says nothing of it, as the browser never runs it.
 */
import { overlayLimits } from './check.ts';
import { OverlayError } from './overlay.ts';

export const isInline = (src: string): boolean => src.startsWith('#');

type Rooted = Pick<Node, 'getRootNode'>;

/** Looks where the widget stands, and around that: a part of the guide stands in the guide. */
function find(host: Rooted, id: string): HTMLScriptElement | undefined {
  const root = host.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  const found = root.getElementById(id);
  if (found instanceof HTMLScriptElement && found.type === 'application/json') return found;
  return root instanceof ShadowRoot ? find(root.host, id) : undefined;
}

/** Until then the browser may have read half of it. */
const parsed = async (): Promise<void> => {
  if (document.readyState !== 'loading') return;
  await new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
  });
};

const unavailable = (message: string): OverlayError =>
  new OverlayError('overlay-unavailable', message);

/** What stands in the script. Throws an `OverlayError` that says what is wrong. */
export async function inlineText(host: Rooted, src: string): Promise<string> {
  await parsed();
  const id = src.slice(1);
  const script = find(host, id);
  if (!script) {
    throw unavailable(`names no <script type="application/json" id="${id}"> of this page.`);
  }
  if (script.text.length > overlayLimits.bytes) {
    throw unavailable(`is larger than ${overlayLimits.bytes / 1000} kB`);
  }
  return script.text;
}
