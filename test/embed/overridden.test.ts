/** Old libraries give built-in names another meaning; all widgets work beside them. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { hosts } from '../../site/gallery/hosts.ts';
import { waitFor } from './support/engines.ts';
import { inEveryEngine } from './support/stage.ts';
import { allWithResults, atTheCounter, widget, widgetNames } from './support/widget.ts';

inEveryEngine('a page whose built-ins were overridden', (stage) => {
  it('has all widgets, with their results', async () => {
    const page = await stage.open(stage.moduleTag + allWithResults('en'), {
      head: hosts['overridden']?.head ?? '',
    });
    for (const name of widgetNames) await widget(page, `mitid-${name}`).ready();
    // What stands above the checker is there before it is pressed, so that it does not move away.
    for (const name of ['get-started', 'authenticator-chooser', 'troubleshooter', 'safety-check']) {
      await widget(page, `mitid-${name}`).result();
    }
    const checker = widget(page, 'mitid-eligibility-checker');
    await checker.interview(atTheCounter);
    await checker.result();
    assert.equal(await checker.outcome(), 'citizen-service');
  });

  it('has a search that finds', async () => {
    const page = await stage.open(`${stage.moduleTag}<mitid-faq></mitid-faq>`, {
      head: hosts['overridden']?.head ?? '',
    });
    await widget(page, 'mitid-faq').ready();
    await page.evaluate(() => {
      const find = document
        .querySelector('mitid-faq')
        ?.shadowRoot?.querySelector<HTMLInputElement>('#find');
      if (!find) return;
      find.value = 'pasport';
      find.dispatchEvent(new InputEvent('input', { bubbles: true }));
    });
    await waitFor(page, () =>
      /[1-9]\d* results?/.test(
        document.querySelector('mitid-faq')?.shadowRoot?.querySelector('.found')?.textContent ?? '',
      ),
    );
  });
});
