/** Walks through pages with a keyboard and an ear: a browser on a desktop with Orca. */
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';

import type { Desktop } from './desktop.ts';
import { spokenIn } from './orca-log.ts';
import { faultsOfKey, faultsOfStep, joined, type Heard } from './rules.ts';
import { inLanguage, type Language, type Step, type Walk } from './walk.ts';

export const browsers = ['firefox', 'chromium'] as const;
export type BrowserName = (typeof browsers)[number];

/** In milliseconds. Who says nothing for so long has finished. */
const STILL = 350;
const MOST = 8000;
/** So long something may take to be said. */
const PATIENCE = 5000;
const SILENCE = 1500;
/** Orca's own keys may leave the element that has focus; these may not. */
const ACTIVATES = /^(Return|space|Escape|type .*)$/;
/** As often is a key pressed in search of words. */
const PRESSES = 25;

export interface Walked {
  readonly heard: readonly Heard[];
  readonly faults: readonly string[];
}

export async function openBrowser(
  name: BrowserName,
  executablePath: string,
  { env, folder }: Desktop,
): Promise<Browser> {
  const shared = {
    executablePath,
    env,
    headless: false,
    defaultViewport: null,
    userDataDir: join(folder, 'profile'),
  };
  return name === 'firefox'
    ? launch({
        ...shared,
        browser: 'firefox',
        args: ['--kiosk'],
        extraPrefsFirefox: { 'accessibility.force_disabled': -1, 'focusmanager.testmode': false },
      })
    : launch({
        ...shared,
        // It would say that it is controlled by a program.
        ignoreDefaultArgs: ['--enable-automation'],
        args: [
          '--kiosk',
          '--no-sandbox',
          '--no-first-run',
          '--disable-gpu',
          '--force-renderer-accessibility=complete',
        ],
      });
}

export class Walker {
  readonly #desktop: Desktop;
  readonly #page: Page;

  constructor(desktop: Desktop, page: Page) {
    this.#desktop = desktop;
    this.#page = page;
  }

  /** `isEnough` ends the walk at a fault that was looked for. */
  async walk(
    walk: Walk,
    address: string,
    language: Language,
    isEnough: (fault: string) => boolean = () => false,
  ): Promise<Walked> {
    const heard: Heard[] = [];
    const faults: string[] = [];
    await this.#open(address);
    for (const step of walk.steps) {
      const before = heard.length;
      const found = await this.#take(step, language, heard);
      for (const [at, key] of heard.entries()) {
        if (at < before) continue;
        const said = faultsOfKey(key, heard[at - 1]?.lines);
        faults.push(...said.map((fault) => `> ${key.key}: ${fault}`));
      }
      faults.push(...found.map((fault) => `> ${heard.at(-1)?.key ?? ''}: ${fault}`));
      // What follows would be about another place.
      if (found.some((fault) => fault.startsWith('never heard')) || faults.some(isEnough)) break;
    }
    return { heard, faults };
  }

  /** A page is open when Orca has said so and every widget stands. */
  async #open(address: string): Promise<void> {
    const { log } = this.#desktop;
    log.take();
    await this.#page.goto(address);
    await this.#page.bringToFront();
    // Firefox begins in its address bar, which F6 leaves.
    if (!(await this.#page.evaluate(() => document.hasFocus()))) this.#desktop.press('F6');
    await this.#page.waitForFunction(
      () => {
        const widgets = [...document.querySelectorAll('*')].filter((each) =>
          each.localName.startsWith('mitid-'),
        );
        return (
          document.hasFocus() &&
          widgets.every((each) => each.shadowRoot?.querySelector('h1,h2,h3,h4,h5,h6'))
        );
      },
      { polling: 50, timeout: 10_000 },
    );
    // Where Orca was there before the page it says nothing of it.
    await log.until((text) => text.includes('Finished loading'), 3000);
    await log.quiet(2 * STILL, MOST);
    log.take();
  }

  async #take(step: Step, language: Language, heard: Heard[]): Promise<string[]> {
    const { press = '', until, type } = step;
    if (type !== undefined) {
      const text = inLanguage(type, language);
      heard.push(await this.#hear(`type ${text}`, step, language, () => this.#desktop.type(text)));
    } else if (until === undefined) {
      heard.push(await this.#hear(press, step, language, () => this.#desktop.press(press)));
    } else {
      const wanted = inLanguage(until, language);
      for (let presses = 0; presses < PRESSES; presses++) {
        const now = await this.#hear(press, { press }, language, () => this.#desktop.press(press));
        heard.push(now);
        if (joined(now.lines).includes(wanted)) break;
        if (presses === PRESSES - 1) return [`never heard: “${wanted}”`];
      }
    }
    return faultsOfStep(step, heard.at(-1)?.lines ?? [], language);
  }

  async #hear(key: string, step: Step, language: Language, act: () => void): Promise<Heard> {
    const { log } = this.#desktop;
    const hadFocus = await this.#hasFocus();
    log.take();
    act();
    const wanted = [...(step.once ?? []), ...(step.order ?? [])].map((each) =>
      inLanguage(each, language),
    );
    const isSilent = step.silent === true;
    await log.until(
      (text) => {
        if (!text.includes('KEY_RELEASED')) return false;
        const lines = spokenIn(text);
        const said = joined(lines);
        return wanted.every((words) => said.includes(words)) && (isSilent || lines.length > 0);
      },
      isSilent ? SILENCE : PATIENCE,
    );
    await log.quiet(STILL, MOST);
    const lines = spokenIn(log.take());
    return {
      key,
      lines,
      isFree: isSilent,
      lostFocus: ACTIVATES.test(key) && hadFocus && !(await this.#hasFocus()),
    };
  }

  /** Whether focus is on something inside the page. */
  async #hasFocus(): Promise<boolean> {
    return this.#page.evaluate(() => {
      const { activeElement } = document;
      return activeElement !== null && activeElement !== document.body;
    });
  }
}
