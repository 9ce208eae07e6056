/** The messages that a page gets from its frames. */
import { waitFor, type Page } from './engines.ts';

export interface Heard {
  readonly data: unknown;
  readonly origin: string;
}
export type Listening = Window & { heard: Heard[] };

/** Keeps every message that the page gets. */
export const listen = `<script>
  window.heard = [];
  addEventListener('message', ({ data, origin }) => window.heard.push({ data, origin }));
</script>`;

export const heardBy = (page: Page): Promise<Heard[]> =>
  page.evaluate(() => (window as unknown as Listening).heard);

/** Waits until the page got a message that holds a text. */
export const hears = (page: Page, text: string): Promise<void> =>
  waitFor(
    page,
    (wanted: string) =>
      (window as unknown as Listening).heard.some(({ data }) =>
        JSON.stringify(data).includes(wanted),
      ),
    text,
  );
