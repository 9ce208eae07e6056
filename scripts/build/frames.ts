/** Writes `dist/frame/<widget>.html`: one page a widget, for hosts who can only place an iframe. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { withLocale } from '../../src/core/i18n/words.ts';
import { CORE } from '../../src/files.ts';
import { catalogue, type WidgetName } from '../../src/generated/catalogue.ts';
import { version } from '../../src/generated/version.ts';
import { widgetNames } from '../../src/generated/widget-names.ts';
import { readText, sourceLanguage } from '../generate/content.ts';

const root = new URL('../../', import.meta.url);

/**
 * A frame can be opened by an address that anybody made up, so the page itself says that it gets no
 * content from elsewhere, not even where its own server redirects. Scripts and styles are not in it:
 * `'self'` is nobody in a sandboxed frame without an origin, at least to Safari.
 */
const policy = "connect-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'";

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Until the widget has said its own. */
const titleOf = (name: WidgetName): string =>
  escape(withLocale(sourceLanguage, () => catalogue[name].heading(readText(sourceLanguage))));

function pageOf(name: WidgetName): string {
  const preloads = `    <link rel="modulepreload" href="../${CORE}.js?${version}">`;
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>${titleOf(name)}</title>
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="../frame.css">
    <script defer src="../frame.js"></script>
    <script type="module" src="../mitid-widgets.js"></script>
${preloads}
  </head>
  <body>
    <main>
      <mitid-${name}>
        <p class="fallback"><a href="https://www.mitid.dk/en-gb/" target="_blank">Read about MitID on mitid.dk</a></p>
        <p class="fallback" lang="da"><a href="https://www.mitid.dk/" target="_blank">Læs om MitID på mitid.dk</a></p>
      </mitid-${name}>
      <noscript>
        <p>This guide needs JavaScript, which is switched off.</p>
        <p lang="da">Denne guide kræver JavaScript, som er slået fra.</p>
      </noscript>
    </main>
  </body>
</html>
`;
}

const folder = new URL('dist/frame/', root);
mkdirSync(folder, { recursive: true });
for (const name of widgetNames) writeFileSync(new URL(`${name}.html`, folder), pageOf(name));

const css = readFileSync(new URL('src/frame/frame.css', root), 'utf8')
  .replace(/\/\*.*?\*\/\s*/gs, '')
  .replace(/\s*([{};,])\s*/g, '$1')
  .replace(/:\s+/g, ':');
writeFileSync(new URL('dist/frame.css', root), css);
