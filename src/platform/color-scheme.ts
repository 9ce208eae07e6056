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

/** Calls back when the reader's preference changes, or the page switches its theme. */
export function watchColorScheme(listener: () => void): () => void {
  listeners.add(listener);
  stop ??= start();
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
  // Pages switch their theme by an attribute of one of these two.
  const observer = new MutationObserver(tell);
  observer.observe(document.documentElement, { attributes: true });
  observer.observe(document.body, { attributes: true });
  return () => {
    query.removeEventListener('change', tell);
    observer.disconnect();
  };
}
