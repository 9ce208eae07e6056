/** Pastes code into the editors of WordPress as a person would, and publishes it. */
import type { Browser, Frame, Page } from 'puppeteer-core';

interface Login {
  readonly wordpress: string;
  readonly login: string;
  readonly password: string;
}

/** Pastes into what has the focus, as text, as out of the builder. */
async function paste(frame: Frame, text: string): Promise<void> {
  await frame.evaluate((pasted) => {
    const data = new DataTransfer();
    data.setData('text/plain', pasted);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  }, text);
}

const idOf = (url: string, id: string): string => `${url}/?p=${id}`;

/** Blocks are in the page or, in newer versions, in a frame, which is made anew while the editor starts. */
async function click(page: Page, selector: string): Promise<Frame> {
  for (let tries = 0; tries < 60; tries += 1) {
    for (const frame of page.frames()) {
      const found = await frame.$(selector).catch(() => null);
      const isDone = await found?.click().then(
        () => true,
        () => false,
      );
      if (isDone === true) return frame;
    }
    await new Promise((done) => setTimeout(done, 250));
  }
  throw new Error(`There is no ${selector}.`);
}

async function inBlockEditor(
  page: Page,
  { wordpress }: Login,
  code: string,
  block: 'html' | 'paragraph',
): Promise<string> {
  await page.goto(`${wordpress}/wp-admin/post-new.php`, { waitUntil: 'networkidle0' });
  await page.evaluate(`
    wp.data.dispatch('core/preferences').set('core/edit-post', 'welcomeGuide', false);
    wp.data.dispatch('core/preferences').set('core', 'enableChoosePatternModal', false);`);
  await click(page, '.wp-block-post-title');
  await page.keyboard.type('From the editor');
  if (block === 'paragraph') {
    await page.keyboard.press('Enter');
    await paste(await click(page, '[data-type="core/paragraph"]'), code);
  } else {
    await page.evaluate(
      `wp.data.dispatch('core/block-editor').insertBlock(wp.blocks.createBlock('core/html'))`,
    );
    // Since 7.0 the code is written in a dialog.
    const hasDialog = await page.evaluate(
      `parseInt(document.body.className.match(/branch-(\\d+)/)[1]) >= 7`,
    );
    if (hasDialog === true) await click(page, '[data-type="core/html"] button.is-primary');
    await click(
      page,
      hasDialog === true
        ? '.block-library-html__modal textarea'
        : '[data-type="core/html"] textarea',
    );
    await page.keyboard.sendCharacter(code);
    if (hasDialog === true) await click(page, '.block-library-html__modal button.is-primary');
  }
  await click(page, '.editor-post-publish-panel__toggle:not([aria-disabled="true"])');
  await click(
    page,
    '.editor-post-publish-panel .editor-post-publish-button:not([aria-disabled="true"])',
  );
  const editor = `wp.data.select('core/editor')`;
  await page.waitForFunction(`${editor}.isCurrentPostPublished() && !${editor}.isSavingPost()`);
  return idOf(wordpress, String(await page.evaluate(`${editor}.getCurrentPostId()`)));
}

async function inClassicEditor(
  page: Page,
  { wordpress }: Login,
  code: string,
  how: 'text' | 'visual' | 'round trip',
): Promise<string> {
  await page.goto(`${wordpress}/wp-admin/post-new.php?classic-editor`, { waitUntil: 'load' });
  await page.type('#title', 'From the classic editor');
  const show = (tab: 'html' | 'tmce'): Promise<void> => page.click(`#content-${tab}`);
  await show(how === 'visual' ? 'tmce' : 'html');
  if (how === 'visual') {
    const frame = await (await page.waitForSelector('#content_ifr'))?.contentFrame();
    await (await frame?.waitForSelector('body'))?.click();
    if (frame) await paste(frame, code);
  } else {
    await page.click('#content');
    await page.keyboard.sendCharacter(code);
  }
  if (how === 'round trip') {
    await show('tmce');
    await page.waitForSelector('#content_ifr', { visible: true });
  }
  await new Promise((done) => setTimeout(done, 1000));
  const id = await page.$eval('#post_ID', (field) => field.getAttribute('value'));
  await page.evaluate(`setTimeout(() => document.querySelector('#publish').click())`);
  await page.waitForFunction(`location.pathname.endsWith('/post.php')`);
  return idOf(wordpress, id ?? '');
}

/** Every way into a post; each tells where it is published. */
export async function tryEditors(
  browser: Browser,
  login: Login,
  code: string,
  onPost: (how: string, url: string) => Promise<void>,
): Promise<void> {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.setViewport({ width: 1280, height: 900 });
  try {
    await page.goto(`${login.wordpress}/wp-login.php`, { waitUntil: 'load' });
    // Typing would race with the page, which puts the focus into the first field.
    await page.$eval(
      '#user_login',
      (field, name) => {
        field.setAttribute('value', name);
      },
      login.login,
    );
    await page.$eval(
      '#user_pass',
      (field, word) => {
        field.setAttribute('value', word);
      },
      login.password,
    );
    await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
    const ways = {
      'Custom HTML block': () => inBlockEditor(page, login, code, 'html'),
      'paragraph of the block editor': () => inBlockEditor(page, login, code, 'paragraph'),
      'classic editor, Code': () => inClassicEditor(page, login, code, 'text'),
      'classic editor, Code, then Visual': () => inClassicEditor(page, login, code, 'round trip'),
      'classic editor, Visual': () => inClassicEditor(page, login, code, 'visual'),
    };
    for (const [how, post] of Object.entries(ways)) {
      try {
        await onPost(how, await post());
      } catch (error) {
        console.log(`${how}: ${String(error)}`);
      }
    }
  } finally {
    await context.close();
  }
}
