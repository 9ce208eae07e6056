/** Uses the guide as a reader does. */
import { waitFor, type Page } from './engines.ts';

export interface Guide {
  /** Waits until a part, and no other, shows its content. */
  shows(part: string): Promise<void>;
  /** Clicks a line of the list, counted from one, as soon as it is there. */
  choose(line: number): Promise<void>;
  /** Goes to the part behind the one that is open. */
  next(): Promise<void>;
  /** Waits until the home asks what the reader wants to do. */
  isHome(): Promise<void>;
  /** Clicks what begins so on the home. */
  start(words: string): Promise<void>;
  /** Presses Tab until a line of the list has focus, counted from one. */
  tabTo(line: number): Promise<void>;
  /** The words of what has focus, wherever. */
  focused(): Promise<string>;
}

/** The guide that a selector finds first. */
export function guide(page: Page, selector = 'mitid-guide'): Guide {
  return {
    shows: (part) =>
      waitFor(
        page,
        (host: string, name: string) => {
          const holder = document.querySelector(host)?.shadowRoot?.querySelector('.holder');
          const shown = [...(holder?.children ?? [])].filter(({ localName }) =>
            localName.startsWith('mitid-'),
          );
          const [first] = shown;
          return (
            shown.length === 1 &&
            first?.localName === `mitid-${name}` &&
            Boolean(first.shadowRoot?.querySelector('#heading'))
          );
        },
        selector,
        part,
      ),
    choose: (line) => page.click(`${selector} >>> nav li:nth-child(${line}) > *`),
    next: () =>
      page.evaluate((host: string) => {
        const root = document.querySelector(host)?.shadowRoot;
        const line = root?.querySelector('nav [aria-current]')?.parentElement?.nextElementSibling;
        (line?.firstElementChild as HTMLElement).click();
      }, selector),
    isHome: () =>
      waitFor(
        page,
        (host: string) =>
          Boolean(document.querySelector(host)?.shadowRoot?.querySelector('.tiles')),
        selector,
      ),
    start: (words) =>
      page.evaluate(
        (host: string, start: string) => {
          const ways = document
            .querySelector(host)
            ?.shadowRoot?.querySelectorAll('nav button, nav a');
          const found = [...(ways ?? [])].find((each) => each.textContent.trim().startsWith(start));
          (found as HTMLElement).click();
        },
        selector,
        words,
      ),
    async tabTo(line) {
      const isThere = (): Promise<boolean> =>
        page.evaluate(
          (host: string, wanted: number) => {
            const root = document.querySelector(host)?.shadowRoot;
            return (
              root?.activeElement !== null &&
              root?.activeElement === root?.querySelector(`nav li:nth-child(${wanted}) > *`)
            );
          },
          selector,
          line,
        );
      for (let presses = 0; presses < 30; presses++) {
        if (await isThere()) return;
        await page.press('Tab');
      }
      throw new Error(`Line ${line} of the list is not reached with Tab.`);
    },
    focused: () =>
      page.evaluate(() => {
        let active = document.activeElement;
        while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
        return active?.textContent.replace(/\s+/g, ' ').trim() ?? '';
      }),
  };
}
