/** Writes `dist/frame/<widget>.html`: one page a widget, for hosts who can only place an iframe. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { widgetNames, type WidgetName } from '../src/widgets/catalogue.ts';
import { languages, readText, sourceLanguage } from './content.ts';
import { readGraph } from './graph.ts';

const root = new URL('../', import.meta.url);

/** The words of each widget's heading; that of the switch guide is a text of the content. */
const headings: Readonly<Record<Exclude<WidgetName, 'switch-guide'>, string>> = {
  'authenticator-chooser': 'chooser.heading',
  'counter-card': 'card.heading',
  'document-checklist': 'checklist.heading',
  'eligibility-checker': 'checker.heading',
  faq: 'faq.heading',
  'get-started': 'journey.heading',
  guide: 'guide.heading',
  'help-contacts': 'help.heading',
  overview: 'overview.heading',
  'safety-check': 'safety.heading',
  'service-directory': 'services.heading',
  troubleshooter: 'problems.heading',
};

/**
 * A frame can be opened by an address that anybody made up, so the page itself says that it gets no
 * content from elsewhere, not even where its own server redirects. Scripts and styles are not in it:
 * `'self'` is nobody in a sandboxed frame without an origin, at least to Safari.
 */
const policy = "connect-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'none'";

/** A word of the interface as XLIFF has it, which is escaped as HTML wants it. */
function word(id: string, lang: string): string {
  const file = lang === sourceLanguage ? languages().find((each) => each !== lang) : lang;
  const xliff = readFileSync(new URL(`locales/ui/${file ?? ''}.xlf`, root), 'utf8');
  const [, unit = ''] = xliff.split(`<trans-unit id="${id}">`);
  const tag = lang === sourceLanguage ? 'source' : 'target';
  const [, text] =
    new RegExp(`<${tag}[^>]*>([^<]+)</${tag}>`).exec(unit.split('</trans-unit>')[0] ?? '') ?? [];
  if (!text) throw new Error(`No word ${id} in ${lang}`);
  return text;
}

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const titleOf = (name: WidgetName, lang: string): string =>
  name === 'switch-guide'
    ? escape(readText(lang).farewells['nemid']?.title ?? '')
    : word(headings[name], lang).replaceAll('"', '&quot;');

function pageOf(name: WidgetName): string {
  const others = languages().filter((lang) => lang !== sourceLanguage);
  const titles = others.map((lang) => ` data-${lang}="${titleOf(name, lang)}"`).join('');
  const preloads = (readGraph().code[name] ?? [])
    .map((file) => `    <link rel="modulepreload" href="../${file}">`)
    .join('\n');
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title${titles}>${titleOf(name, sourceLanguage)}</title>
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
