/** The pages that are compared, in `.cache/bench/`. Ours are what a host would paste. */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'vite';
import { readText, sourceLanguage } from '../scripts/generate/content.ts';
import { root } from '../scripts/run.ts';
import { filesOf } from '../src/files.ts';
import { version } from '../src/generated/version.ts';
import { questionsOf } from './interview.ts';

export interface Contestant {
  readonly name: string;
  readonly title: string;
  readonly url: string;
}

const WIDGET = 'eligibility-checker';
const element = `<mitid-${WIDGET}></mitid-${WIDGET}>`;
const page = (head: string, main: string): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Interview</title>
<link rel="icon" href="data:,">
${head}
<main>${main}</main>
</html>
`;
const moduleTag = (src: string): string => `<script type="module" src="${src}"></script>`;
const preload = (file: string): string =>
  `<link rel="modulepreload" href="/${file}.js?${version}">`;

const folder = join(root, '.cache/bench');

/** Others' code, bundled and minified as for use. */
async function bundle(name: string): Promise<string> {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      {
        name: 'bench-interview',
        resolveId: (id) => (id === 'virtual:interview' ? '\0interview' : undefined),
        load: (id) =>
          id === '\0interview'
            ? `export const questions = ${JSON.stringify(questionsOf(readText(sourceLanguage)))};`
            : undefined,
      },
    ],
    build: {
      outDir: folder,
      emptyOutDir: false,
      modulePreload: false,
      cssCodeSplit: false,
      reportCompressedSize: false,
      chunkSizeWarningLimit: Infinity,
      rolldownOptions: {
        input: { [name]: join(root, `bench/pages/${name}.ts`) },
        output: { entryFileNames: '[name].js', assetFileNames: `${name}.[ext]` },
      },
    },
  });
  return moduleTag(`/${name}.js`);
}

const shoelaceTheme = (): string =>
  readFileSync(join(root, 'node_modules/@shoelace-style/shoelace/dist/themes/light.css'), 'utf8');

export async function buildPages(): Promise<Contestant[]> {
  mkdirSync(folder, { recursive: true });
  const loader = moduleTag('/mitid-widgets.js');
  const files = filesOf(WIDGET, 'en').map(preload);
  const widget = `/widgets/${WIDGET}.en.js?${version}`;
  writeFileSync(join(folder, 'shoelace.css'), shoelaceTheme());
  copyFileSync(join(root, 'bench/pages/interview.css'), join(folder, 'interview.css'));
  const byHand = '<link rel="stylesheet" href="/interview.css">';
  const pages: Record<string, readonly [title: string, html: string]> = {
    limit: ['By hand (the limit)', page(`${byHand}\n${await bundle('limit')}`, '')],
    tag: ['mitid-widgets by tag', page(loader, element)],
    snippet: ['mitid-widgets by snippet', page(`${loader}\n${files.join('\n')}`, element)],
    direct: ['mitid-widgets direct', page(`${preload('core')}\n${moduleTag(widget)}`, element)],
    static: [
      'mitid-widgets static',
      readFileSync(join(root, `dist/static/en/${WIDGET}.html`), 'utf8').replace(
        '../../mitid-widgets.js',
        '/mitid-widgets.js',
      ),
    ],
    react: ['React 19 by hand', page(`${byHand}\n${await bundle('react')}`, '')],
    shoelace: [
      'Shoelace by hand',
      page(`<link rel="stylesheet" href="/shoelace.css">\n${await bundle('shoelace')}`, ''),
    ],
    survey: [
      'SurveyJS',
      page(`${await bundle('survey')}\n<link rel="stylesheet" href="/survey.css">`, ''),
    ],
  };
  return Object.entries(pages).map(([name, [title, html]]) => {
    writeFileSync(join(folder, `${name}.html`), html);
    return { name, title, url: `${name}.html` };
  });
}
