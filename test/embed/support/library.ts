/** Files of libraries that hosts use, as a page would have them. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

const scripts = {
  dompurify: 'dompurify/dist/purify.min.js',
  idiomorph: 'idiomorph/dist/idiomorph.min.js',
  jquery: 'jquery/dist/jquery.min.js',
  morphdom: 'morphdom/dist/morphdom-umd.min.js',
};

/** The library as a script that stands in the page. */
export function libraryTag(name: keyof typeof scripts): string {
  const code = readFileSync(require.resolve(scripts[name]), 'utf8');
  return `<script>${code.replaceAll('</script', '<\\/script')}</script>`;
}
