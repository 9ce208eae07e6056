/** What the builder works with in tests: the project's own content, and files that are made up. */
import { namesOf } from '../../src/content/check.ts';
import type { Names } from '../../src/content/references.ts';
import type { Base } from '../../site/builder/base.ts';
import type { Files } from '../../site/builder/snippets/markup.ts';
import { languages, readContent, readText } from '../../scripts/generate/content.ts';
import { english } from '../../src/generated/english.ts';

export const files: Files = {
  address: 'https://files.example/mitid-widgets/1.2.3/',
  version: '1.2.3',
  integrity: {
    'mitid-widgets.js': 'sha384-loader',
    'mitid-widgets.classic.js': 'sha384-classic',
    'mitid-frame.js': 'sha384-frame',
    'core.js': 'sha384-core',
  },
};

export const base: Base = {
  version: files.version,
  content: readContent(),
  texts: Object.fromEntries(languages().map((lang) => [lang, readText(lang)])),
  asks: english.asks,
  integrity: files.integrity,
};

export const names: Names = namesOf(base.content);
