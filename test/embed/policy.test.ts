/** Pages with a strict Content-Security-Policy. What these policies leave out is not needed. */
import assert from 'node:assert/strict';
import { it } from 'node:test';

import { inEveryEngine } from './support/stage.ts';
import { allWithResults, atTheCounter, widget, widgetNames } from './support/widget.ts';

const allWidgets = allWithResults('da');

inEveryEngine('a strict policy', (stage) => {
  /** Nothing but scripts, and those from one place. Without `img-src` even icons are blocked. */
  const strict = (more = ''): Record<string, string> => ({
    'content-security-policy': [
      "default-src 'none'",
      `script-src ${stage.dist.url}`,
      "connect-src 'none'",
      "style-src 'none'",
      "form-action 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      'img-src data:',
      more,
    ]
      .filter(Boolean)
      .join('; '),
  });
  const trusted = "require-trusted-types-for 'script'; trusted-types lit-html";

  const useAll = async (tag: string, headers: Record<string, string>): Promise<void> => {
    const page = await stage.open(tag + allWidgets, { headers });
    const checker = widget(page, 'mitid-eligibility-checker');
    await checker.interview(atTheCounter);
    await checker.result();
    await page.click('mitid-counter-card >>> .card-choices label');
    // The guide is at its home, which is no result.
    for (const name of widgetNames.filter((each) => each !== 'guide')) {
      await widget(page, `mitid-${name}`).result();
    }
    await widget(page, 'mitid-guide').ready();
    const font = await page.evaluate(() => {
      const base = document.querySelector('mitid-switch-guide')?.shadowRoot?.querySelector('.base');
      return base && getComputedStyle(base).borderTopWidth;
    });
    assert.equal(font, '1px', 'styles');
  };

  it('has to allow the module only as a script', async () => {
    await useAll(stage.moduleTag, strict());
  });

  it('has to allow the classic file only as a script', async () => {
    await useAll(stage.classicTag, strict());
  });

  it('may require trusted types, with the policy of Lit', async () => {
    await useAll(stage.moduleTag, strict(trusted));
  });

  it('may require trusted types of the classic file, with the policy of Lit', async () => {
    await useAll(stage.classicTag, strict(trusted));
  });

  it('that requires trusted types has to allow duplicates for two scripts on a page', async () => {
    await useAll(stage.moduleTag + stage.classicTag, strict(`${trusted} 'allow-duplicates'`));
  });

  it('may trust scripts by nonce or hash alone, with strict-dynamic', async () => {
    const tag = stage.moduleTag.replace('<script', '<script nonce="abc"');
    await useAll(tag, {
      'content-security-policy': `default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; img-src data:`,
    });
  });

  it('may put the widgets into a sandboxed frame without an origin', async () => {
    const headers = {
      'content-security-policy': 'sandbox allow-scripts; script-src *',
    };
    const page = await stage.open(stage.moduleTag + allWidgets, { headers });
    for (const name of widgetNames) await widget(page, `mitid-${name}`).ready();
    await widget(page, 'mitid-eligibility-checker').interview({ mitid: 'works' });
    await widget(page, 'mitid-eligibility-checker').result();
  });
});
