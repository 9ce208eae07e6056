/** The snippets of `docs/hosting/frameworks.md`, as files. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { filesOfApp, type Files, type Framework } from './apps.ts';

const page = readFileSync('docs/hosting/frameworks.md', 'utf8');

const sections: Readonly<Record<Framework, string>> = {
  react: 'React 19',
  vue: 'Vue 3',
  svelte: 'Svelte 5',
  angular: 'Angular',
  plain: 'A bundler, without a framework',
};
export const documented = Object.keys(sections) as Framework[];

/** The files that a section shows, each under its name. */
export function filesShownFor(framework: Framework): Files {
  const [, section = ''] = page.split(`\n## ${sections[framework]}\n`);
  const text = section.split('\n## ')[0] ?? '';
  const blocks = text.matchAll(/^`([\w.]+)`:\n\n```\w+\n([^]*?)^```$/gm);
  const files = [...blocks].map(([, name = '', code = '']): [string, string] => [name, code]);
  assert.notEqual(files.length, 0, sections[framework]);
  return Object.fromEntries(files);
}

/** An app of what is shown, with what starts an app, which is the same everywhere. */
export function appShownFor(framework: Framework): Files {
  const start = Object.entries(framework === 'plain' ? {} : filesOfApp(framework)).filter(
    ([name]) => name.startsWith('main.'),
  );
  return { ...Object.fromEntries(start), ...filesShownFor(framework) };
}
