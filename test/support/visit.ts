/** A reader who comes back: the address of the page, and what is kept on the device. */
/// <reference types="mocha" />
import { pageLanguage, pageProfile } from '../../src/core/page-profile.ts';
import { cleanUp } from './widget-page.ts';

const nameOfAll = 'mitid-widgets';
/** What widgets share is kept under this key; isolated widgets add their name. */
export const sharedKey = `${nameOfAll}/1`;

/** As they are; a test may put another in place of them. */
const [device, session] = [window.localStorage, window.sessionStorage];

/** Gives the page an address, as if it had been opened there; a fragment, or all of it. */
export function openAt(address: string): void {
  const before = location.href;
  history.replaceState(null, '', address);
  cleanUp(() => {
    history.replaceState(null, '', before);
  });
}

/** Follows a link within the page: the browser says so to whoever listens. */
export async function follow(fragment: string): Promise<void> {
  const before = location.href;
  const told = new Promise((resolve) => {
    window.addEventListener('hashchange', resolve, { once: true });
  });
  location.hash = fragment;
  await told;
  cleanUp(() => {
    history.replaceState(null, '', before);
  });
}

/** The reader leaves: no widget is there any more, and nothing of the page is in memory. */
export function leave(): void {
  for (const each of document.querySelectorAll('[data-stage]')) each.remove();
  pageProfile.answers.set({});
  pageProfile.ready.set(new Set());
  pageLanguage.set(undefined);
}

/** What the widgets keep on the device, by key. */
export const onDevice = (): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [device, session].flatMap((storage) =>
      Object.entries(storage as unknown as Record<string, string>).filter(([key]) =>
        key.startsWith(nameOfAll),
      ),
    ),
  );

export function keep(text: string, key = sharedKey): void {
  device.setItem(key, text);
}

/** Nothing is on the device before a test, nor after it. */
export function useDevice(): void {
  const clear = (): void => {
    for (const key of Object.keys(onDevice())) device.removeItem(key);
  };
  beforeEach(clear);
  afterEach(clear);
}

function replaceStorage(descriptor: PropertyDescriptor): void {
  const real = Object.getOwnPropertyDescriptor(window, 'localStorage');
  Object.defineProperty(window, 'localStorage', { ...descriptor, configurable: true });
  cleanUp(() => {
    if (real) Object.defineProperty(window, 'localStorage', real);
    else Reflect.deleteProperty(window, 'localStorage');
  });
}

/** The reader forbids all storage: to name it is an error already. */
export function blockStorage(): void {
  replaceStorage({
    get: () => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    },
  });
}

/** There is no room left on the device. */
export function fillStorage(): void {
  const setItem = (): never => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  replaceStorage({ value: { getItem: () => null, setItem, removeItem: () => undefined } });
}
