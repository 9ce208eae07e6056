/** What readers see of a page, whether its widget answers, and what is left of the markup. */
import type { Browser, Frame, Page } from 'puppeteer-core';

export interface Seen {
  /** `widget`, or what is there in its place. */
  readonly verdict: string;
  /** The tags that reached the page, with their attributes' names. */
  readonly left: string;
  readonly text: string;
  /** The content as the system has put it into the page. */
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

async function becomesAlive(page: Page): Promise<Frame | undefined> {
  for (let tries = 0; tries < 20; tries += 1) {
    for (const frame of page.frames()) {
      if (await isAlive(frame).catch(() => false)) return frame;
    }
    await new Promise((done) => setTimeout(done, 150));
  }
  return undefined;
}

/** Whether an answer that is pressed leads to another step. */
const answers = (frame: Frame): Promise<boolean> =>
  frame.evaluate(async () => {
    const widget = document.querySelector('mitid-document-checklist');
    const option = widget?.shadowRoot?.querySelector<HTMLElement>('[part~=option]');
    if (!option) return false;
    return new Promise<boolean>((done) => {
      document.addEventListener('mitid-step', () => done(true), { once: true });
      setTimeout(() => done(false), 3000);
      option.click();
    });
  });

export async function look(
  browser: Browser,
  url: string,
  selector: string,
  picture?: string,
): Promise<Seen> {
  // As a reader who comes for the first time, and has nothing in the cache.
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const messages = new Set<string>();
  page.on('console', (message) => {
    const type = message.type();
    if (type !== 'error' && type !== 'warn') return;
    messages.add(`${type}: ${message.text()} ${message.location().url ?? ''}`);
  });
  page.on('pageerror', (error) => messages.add(`thrown: ${String(error)}`));
  try {
    const answer = await page.goto(url, { waitUntil: 'load' });
    if (answer?.ok() !== true) messages.add(`status: ${answer?.status() ?? 'none'}`);
    const where = await becomesAlive(page);
    const isFramed = where !== undefined && where !== page.mainFrame();
    // The script around a frame sets its height when it has heard of it.
    if (isFramed) await new Promise((done) => setTimeout(done, 700));
    const { text, height, first } = await page.evaluate((within) => {
      const content = document.querySelector<HTMLElement>(within);
      const early = [...(content?.querySelectorAll('*') ?? [])].find((each) => each.shadowRoot);
      return {
        text: content?.innerText.trim().replace(/\s+/g, ' ') ?? '',
        height: document.querySelector('iframe')?.getBoundingClientRect().height,
        first: early?.shadowRoot?.querySelector('h2') ? 'its first view' : '',
      };
    }, selector);
    if (picture) await page.screenshot({ path: picture, fullPage: true });
    const mute = where && !(await answers(where)) ? ' that does not answer' : '';
    const verdict = isFramed
      ? `widget in a frame, ${Math.round(height ?? 0)} px${mute}`
      : where
        ? `widget${mute}`
        : [first, text ? 'text' : ''].filter(Boolean).join(', ') || 'nothing';
    const html = await contentOf(await context.newPage(), url, selector);
    return {
      verdict,
      html,
      left: tagsOf(html),
      text: text.length > 160 ? `${text.slice(0, 160)}… (${text.length})` : text,
      messages: [...messages],
    };
  } finally {
    await context.close();
  }
}

/** As it stands in the page before any script. */
async function contentOf(page: Page, url: string, selector: string): Promise<string> {
  await page.setJavaScriptEnabled(false);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  return page.evaluate((within) => document.querySelector(within)?.innerHTML ?? '', selector);
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
