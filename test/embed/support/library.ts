/** Files of libraries that hosts use, as a page would have them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../../../scripts/run.ts';

const scripts = {
  dompurify: 'dompurify/dist/purify.min.js',
  idiomorph: 'idiomorph/dist/idiomorph.min.js',
  jquery: 'jquery/dist/jquery.min.js',
  morphdom: 'morphdom/dist/morphdom-umd.min.js',
};

/** The library as a script that stands in the page. */
export function libraryTag(name: keyof typeof scripts): string {
  const code = readFileSync(join(root, 'node_modules', scripts[name]), 'utf8');
  return `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
}
