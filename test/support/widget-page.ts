/** The page around the widgets: each test starts with an empty one. */
/// <reference types="mocha" />
import { pageProfile } from '../../src/element/page.ts';

/** Takes away what one test put on the page, and what the widgets of a page share. */
export function usePage(): void {
  const { lang } = document.documentElement;
  beforeEach(forget);
  afterEach(() => {
    for (const each of document.querySelectorAll('[data-stage]')) each.remove();
    document.documentElement.lang = lang;
    forget();
  });
}

function forget(): void {
  pageProfile.answers.set({});
  pageProfile.ready.set(new Set());
}

/** A fresh place for a widget, taken away after the test. */
export function stage(attributes: Readonly<Record<string, string>> = {}): HTMLElement {
  const element = document.createElement('div');
  element.dataset['stage'] = '';
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  document.body.append(element);
  return element;
}

/** A place for a widget inside a shadow root. */
export function shadowStage(attributes: Readonly<Record<string, string>> = {}): ShadowRoot {
  return stage(attributes).attachShadow({ mode: 'open' });
}

/** Collects what a test writes to the console, and lets it through. */
export function listen(level: 'warn' | 'error'): string[] {
  const lines: string[] = [];
  const write = console[level];
  console[level] = (...parts: unknown[]) => {
    lines.push(parts.map(String).join(' '));
    write(...parts);
  };
  afterThisTest.push(() => (console[level] = write));
  return lines;
}

const afterThisTest: (() => void)[] = [];

/** Undoes something after the running test. */
export function cleanUp(undo: () => void): void {
  afterThisTest.push(undo);
}

afterEach(async () => {
  for (const undo of afterThisTest.splice(0).reverse()) undo();
  // Lets what was ended run out before the next test begins.
  await new Promise((done) => setTimeout(done));
});

/** Replaces a property of an object until the end of the test. */
export function replace<T extends object, K extends keyof T>(object: T, key: K, value: T[K]): void {
  const before = Object.getOwnPropertyDescriptor(object, key);
  Object.defineProperty(object, key, { value, configurable: true, writable: true });
  cleanUp(() => {
    if (before) Object.defineProperty(object, key, before);
    else Reflect.deleteProperty(object, key);
  });
}

/** Lets the reader's system ask for dark or light colours; the returned function changes it. */
export function systemColours(dark: boolean): (dark: boolean) => void {
  const query = new EventTarget() as EventTarget & { matches: boolean; media: string };
  query.matches = dark;
  query.media = '(prefers-color-scheme: dark)';
  const real = window.matchMedia.bind(window);
  replace(window, 'matchMedia', (media: string) =>
    media.includes('prefers-color-scheme') ? (query as unknown as MediaQueryList) : real(media),
  );
  return (now) => {
    query.matches = now;
    query.dispatchEvent(new Event('change'));
  };
}

/** The words that screen readers are given, in the one live region of the page. */
export const announced = (): string => {
  const regions = [...document.querySelectorAll('[aria-live]')];
  return regions
    .map(({ textContent }) => textContent)
    .join('')
    .trim();
};

/** Lets the page be printed without a dialog: what happens before, during and after. */
export function printing(): { readonly calls: number; before: () => void; after: () => void } {
  const state = {
    calls: 0,
    before: () => void window.dispatchEvent(new Event('beforeprint')),
    after: () => void window.dispatchEvent(new Event('afterprint')),
  };
  replace(window, 'print', () => {
    state.calls++;
  });
  return state;
}

/** Counts the listeners and observers on page, window and media that are not ended yet. */
export function watchListeners(): () => string[] {
  const open: { readonly target: unknown; readonly type: string; readonly listener: unknown }[] =
    [];
  const { addEventListener: add, removeEventListener: remove } = EventTarget.prototype;
  const isOfPage = (target: unknown): boolean =>
    target === undefined ||
    target === window ||
    target === document ||
    target instanceof MediaQueryList;
  replace(EventTarget.prototype, 'addEventListener', function (this: EventTarget, ...args) {
    if (isOfPage(this)) open.push({ target: this ?? window, type: args[0], listener: args[1] });
    add.apply(this, args);
  });
  replace(EventTarget.prototype, 'removeEventListener', function (this: EventTarget, ...args) {
    const at = open.findIndex(
      ({ target, type, listener }) =>
        target === (this ?? window) && type === args[0] && listener === args[1],
    );
    if (at >= 0) open.splice(at, 1);
    remove.apply(this, args);
  });
  const observers = new Set<MutationObserver>();
  const { observe, disconnect } = MutationObserver.prototype;
  replace(MutationObserver.prototype, 'observe', function (this: MutationObserver, ...args) {
    observers.add(this);
    observe.apply(this, args);
  });
  replace(MutationObserver.prototype, 'disconnect', function (this: MutationObserver) {
    observers.delete(this);
    disconnect.apply(this);
  });
  return () => [...open.map(({ type }) => type), ...[...observers].map(() => 'observer')];
}
