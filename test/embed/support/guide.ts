/** Uses the guide as a reader does. */
import { waitFor, type Page } from './engines.ts';

export interface Guide {
  /** Waits until a part, and no other, shows its content. */
  shows(part: string): Promise<void>;
  /** Clicks a line of the list, counted from one, as soon as it is there. */
  choose(line: number): Promise<void>;
  /** Clicks the button under the part that leads on. */
  next(): Promise<void>;
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
    next: () => page.click(`${selector} >>> .holder > .actions:last-child > .primary`),
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
