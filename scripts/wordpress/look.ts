/** What readers see of a post, and what is left of its markup. */
import type { Browser, Frame, Page } from 'puppeteer-core';

export interface Seen {
  /** `widget`, or what is there in its place. */
  readonly verdict: string;
  /** The tags that reached the page, with their attributes' names. */
  readonly left: string;
  readonly text: string;
  /** The content of the post as it stands in the page. */
  readonly html: string;
  /** Errors and warnings of the console. */
  readonly messages: readonly string[];
}

/** The widget has come alive: it is defined and shows a heading. */
const isAlive = (frame: Frame): Promise<boolean> =>
  frame.evaluate(() =>
    [...document.querySelectorAll('*')].some(
      (element) =>
        element.localName.startsWith('mitid-') &&
        element.matches(':defined') &&
        element.shadowRoot?.querySelector('h2, h3, h4') != null,
    ),
  );

async function becomesAlive(page: Page): Promise<'page' | 'frame' | undefined> {
  for (let tries = 0; tries < 20; tries += 1) {
    for (const frame of page.frames()) {
      if (await isAlive(frame).catch(() => false)) {
        return frame === page.mainFrame() ? 'page' : 'frame';
      }
    }
    await new Promise((done) => setTimeout(done, 150));
  }
  return undefined;
}

export async function look(browser: Browser, url: string, picture?: string): Promise<Seen> {
  const page = await browser.newPage();
  const messages = new Set<string>();
  page.on('console', (message) => {
    const type = message.type();
    if (type === 'error' || type === 'warn') messages.add(`${type}: ${message.text()}`);
  });
  page.on('pageerror', (error) => messages.add(`thrown: ${String(error)}`));
  try {
    const answer = await page.goto(url, { waitUntil: 'load' });
    if (answer?.ok() !== true) messages.add(`status: ${answer?.status() ?? 'none'}`);
    const where = await becomesAlive(page);
    // The script around a frame sets its height when it has heard of it.
    if (where === 'frame') await new Promise((done) => setTimeout(done, 700));
    const { text, height, first } = await page.evaluate(() => {
      const content = document.querySelector<HTMLElement>('.entry-content');
      const early = [...(content?.querySelectorAll('*') ?? [])].find((each) => each.shadowRoot);
      return {
        text: content?.innerText.trim().replace(/\s+/g, ' ') ?? '',
        height: document.querySelector('iframe')?.getBoundingClientRect().height,
        first: early?.shadowRoot?.querySelector('h2') ? 'its first view' : '',
      };
    });
    if (picture) await page.screenshot({ path: picture, fullPage: true });
    const html = await contentOf(url);
    const verdict =
      where === 'frame'
        ? `widget in a frame, ${Math.round(height ?? 0)} px`
        : where === 'page'
          ? 'widget'
          : [first, text ? 'text' : ''].filter(Boolean).join(', ') || 'nothing';
    return {
      verdict,
      html,
      left: tagsOf(html),
      text: text.length > 160 ? `${text.slice(0, 160)}… (${text.length})` : text,
      messages: [...messages],
    };
  } finally {
    await page.close();
  }
}

/** The content of a post as WordPress puts it into the page. */
async function contentOf(url: string): Promise<string> {
  const { origin, searchParams } = new URL(url);
  const answer = await fetch(`${origin}/?rest_route=/wp/v2/posts/${searchParams.get('p') ?? ''}`);
  return ((await answer.json()) as { content: { rendered: string } }).content.rendered;
}

/** Each kind of tag once, with the names of its attributes. */
function tagsOf(html: string): string {
  const tags = new Set<string>();
  const shown = html.replace(/(<(script|style)[^>]*>)[\s\S]*?<\/\2>/g, '$1');
  for (const [, tag = '', rest = ''] of shown.matchAll(/<([a-z][\w-]*)((?:"[^"]*"|[^">])*)>/g)) {
    const names = [...rest.replace(/"[^"]*"/g, '').matchAll(/[a-z][\w-]*/g)].map(([name]) => name);
    tags.add(`<${[tag, ...names].join(' ')}>`);
  }
  const list = [...tags];
  return list.length > 14 ? `${list.slice(0, 14).join('')} … ${list.length} kinds` : list.join('');
}
