import { composedParent } from './closest.ts';

/**
 * Whether the page shows an element in dark colours. A widget is dark where the page says, by
 * `color-scheme`, that it can be, so that it never stands dark on a page that is always light.
 */
export function isDark(element: Element): boolean {
  const { colorScheme } = getComputedStyle(element);
  // The page can say it in a meta element instead; `normal` does not tell.
  const meta = document.querySelector<HTMLMetaElement>('meta[name="color-scheme"]');
  const schemes = (colorScheme === 'normal' ? (meta?.content ?? '') : colorScheme).split(/\s+/);
  if (!schemes.includes('dark')) return false;
  return !schemes.includes('light') || prefersDark().matches;
}

const prefersDark = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

const listeners = new Set<() => void>();
let stop: (() => void) | undefined;
let observer: MutationObserver | undefined;

/**
 * Calls back when the colours around an element may have changed: the reader's preference, an attribute of
 * what it stands in, or what the head says.
 */
export function watchColorScheme(element: Element, listener: () => void): () => void {
  listeners.add(listener);
  stop ??= start();
  for (let at = composedParent(element); at; at = composedParent(at)) {
    observer?.observe(at, { attributes: true });
  }
  return () => {
    listeners.delete(listener);
    if (listeners.size) return;
    stop?.();
    stop = undefined;
  };
}

function start(): () => void {
  const tell = (): void => {
    for (const each of [...listeners]) each();
  };
  const query = prefersDark();
  query.addEventListener('change', tell);
  observer = new MutationObserver(tell);
  observer.observe(document.head, { attributes: true, childList: true, subtree: true });
  return () => {
    query.removeEventListener('change', tell);
    observer?.disconnect();
  };
}
