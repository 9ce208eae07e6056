/** Renders every widget in every language to a page of its own, with the command line as it is built. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { today } from '../../src/content/age.ts';
import { languages } from '../../src/generated/languages.ts';
import { widgetNames } from '../../src/generated/widget-names.ts';

const built = new URL('../../dist/cli/static.js', import.meta.url).href;
const { fragmentOf, pageOf } = (await import(built)) as typeof import('../../src/static/index.ts');

for (const lang of languages) {
  const folder = new URL(`../../dist/static/${lang}/`, import.meta.url);
  mkdirSync(fileURLToPath(folder), { recursive: true });
  for (const widget of widgetNames) {
    const fragment = await fragmentOf({ widget, lang, attributes: {}, day: today() });
    const page = pageOf(fragment, { lang, script: '../../mitid-widgets.js' });
    writeFileSync(new URL(`${widget}.html`, folder), page);
  }
}
