/** Every part of the guide in a narrow window and in a wide one: nobody has to scroll sideways. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { guidePartNames } from '../../src/widgets/guide/guide.state.ts';
import type { Page } from './support/engines.ts';
import { guide } from './support/guide.ts';
import { inEveryEngine } from './support/stage.ts';
import { tooWide } from './support/too-wide.ts';

/** Answers that lead some of the parts to their results, which are longer than the questions. */
const answers =
  'journey=eu route=cpr citizenship=eu problem=lost-phone other-way=none photo-id=chip-passport';

inEveryEngine('the guide', (stage) => {
  const open = (part: string, lang: string, head = ''): Promise<Page> =>
    stage.open(
      `${stage.moduleTag}<mitid-guide hash remember open="${part}" answers="${answers}"></mitid-guide>`,
      { lang, head },
    );
  /** Shows all that is folded. */
  const unfold = (page: Page): Promise<void> =>
    page.evaluate(() => {
      const root = document.querySelector('mitid-guide')?.shadowRoot;
      const part = root?.querySelector('.holder > :first-child')?.shadowRoot;
      for (const each of part?.querySelectorAll('details') ?? []) each.open = true;
    });

  for (const part of guidePartNames) {
    it(`fits ${part} into 320 and into 1280 pixels`, async () => {
      const page = await open(part, 'da');
      await page.setViewport(320, 800);
      await guide(page).shows(part);
      await unfold(page);
      assert.deepEqual(await tooWide(page, 'mitid-guide'), []);
      await page.setViewport(1280, 800);
      assert.deepEqual(await tooWide(page, 'mitid-guide'), []);
    });
  }

  it('fits its home into 320 and into 1280 pixels', async () => {
    const page = await stage.open(`${stage.moduleTag}<mitid-guide></mitid-guide>`, { lang: 'da' });
    await page.setViewport(320, 800);
    await guide(page).isHome();
    assert.deepEqual(await tooWide(page, 'mitid-guide'), []);
    await page.setViewport(1280, 800);
    assert.deepEqual(await tooWide(page, 'mitid-guide'), []);
  });

  it('fits into 640 pixels with text of twice the size', async () => {
    const page = await open('overview', 'da', '<style>html { font-size: 200%; }</style>');
    await page.setViewport(640, 800);
    await guide(page).shows('overview');
    await unfold(page);
    assert.deepEqual(await tooWide(page, 'mitid-guide'), []);
  });

  it('has its list beside the part in a wide window only', async () => {
    const page = await open('overview', 'en');
    await guide(page).shows('overview');
    const isBeside = (): Promise<boolean> =>
      page.evaluate(() => {
        const root = document.querySelector('mitid-guide')?.shadowRoot;
        const [list, part] = ['nav', '.holder'].map((each) =>
          root?.querySelector(each)?.getBoundingClientRect(),
        );
        return Boolean(list && part && list.right <= part.left);
      });
    await page.setViewport(1280, 800);
    const wide = await isBeside();
    await page.setViewport(320, 800);
    assert.deepEqual([wide, await isBeside()], [true, false]);
  });
});
