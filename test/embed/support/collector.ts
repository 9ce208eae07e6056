/** Runs first in every served page: keeps what goes wrong there, the same way in every engine. */

export interface Message {
  readonly kind: 'error' | 'warning' | 'uncaught' | 'rejection' | 'policy' | 'not loaded';
  readonly text: string;
}

declare global {
  interface Window {
    mitidTestMessages?: Message[];
  }
}

function collect(): void {
  const messages: Message[] = [];
  window.mitidTestMessages = messages;
  const keep = (kind: Message['kind'], ...parts: unknown[]): void => {
    messages.push({ kind, text: parts.map(String).join(' ') });
  };

  for (const [level, kind] of [
    ['error', 'error'],
    ['warn', 'warning'],
  ] as const) {
    const print = console[level].bind(console);
    console[level] = (...parts: unknown[]) => {
      keep(kind, ...parts);
      print(...parts);
    };
  }
  // What Firefox says of a module that runs already: bundles preload those that late code shares with them.
  const runsAlready = (target: EventTarget | null): boolean =>
    target instanceof HTMLLinkElement &&
    target.rel === 'modulepreload' &&
    [...document.scripts].some(({ src }) => src === target.href);
  const onError = (event: Event): void => {
    const { target } = event;
    if (event instanceof ErrorEvent) keep('uncaught', event.message);
    else if (runsAlready(target)) return;
    else if (target instanceof Element) keep('not loaded', target.outerHTML);
  };
  // Capturing, since an element that fails to load says so only to itself.
  addEventListener('error', onError, true);
  addEventListener('unhandledrejection', ({ reason }) => {
    keep('rejection', reason);
  });
  addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    // The icon of the tab is the browser's wish, not the page's.
    if (!blockedURI.endsWith('/favicon.ico'))
      keep('policy', effectiveDirective, blockedURI, sample);
  });
}

export const collectorScript = `(${collect.toString()})();`;
