/** The page around the widgets: each test starts with an empty one. */
/// <reference types="mocha" />
import { pageLanguage, pageProfile } from '../../src/core/page-profile.ts';

/** Takes away what one test put on the page, and what the widgets of a page share. */
export function usePage(): void {
  const { lang } = document.documentElement;
  beforeEach(forget);
  afterEach(() => {
    for (const each of document.querySelectorAll('[data-stage]')) each.remove();
    // A text on its way to the live region of one test must not reach the next.
    for (const region of document.querySelectorAll('[aria-live]')) region.remove();
    document.documentElement.lang = lang;
    forget();
  });
}

function forget(): void {
  pageProfile.answers.set({});
  pageProfile.ready.set(new Set());
  pageLanguage.set(undefined);
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
  const write = console[level].bind(console);
  replace(console, level, (...parts: unknown[]) => {
    lines.push(parts.map(String).join(' '));
    write(...parts);
  });
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
  const isOfPage = (target: unknown): boolean =>
    target === window || target === document || target instanceof MediaQueryList;
  spyOn(EventTarget.prototype, 'addEventListener', (called, [type, listener]) => {
    // A call without a target is one of the window.
    const target = called ?? window;
    if (isOfPage(target)) open.push({ target, type, listener });
  });
  spyOn(EventTarget.prototype, 'removeEventListener', (called, [type, listener]) => {
    const target = called ?? window;
    const at = open.findIndex(
      (each) => each.target === target && each.type === type && each.listener === listener,
    );
    if (at >= 0) open.splice(at, 1);
  });
  const observers = new Set<unknown>();
  spyOn(MutationObserver.prototype, 'observe', (observer) => {
    observers.add(observer);
  });
  spyOn(MutationObserver.prototype, 'disconnect', (observer) => {
    observers.delete(observer);
  });
  return () => [...open.map(({ type }) => type), ...[...observers].map(() => 'observer')].sort();
}

/** Sees every call of a method until the end of the test; the call itself goes on as before. */
function spyOn<T extends object, K extends keyof T>(
  prototype: T,
  name: K,
  see: (target: unknown, args: T[K] extends (...args: infer A) => unknown ? A : never) => void,
): void {
  type Method = (this: unknown, ...args: unknown[]) => unknown;
  const method = prototype[name] as Method;
  const spy: Method = function (...args) {
    see(this, args as never);
    return method.apply(this, args);
  };
  replace(prototype, name, spy as T[K]);
}
