/** Snippets for content management systems and tag managers. Pure. */
import type { BuilderState } from '../state.ts';
import { styleBlocks } from './html.ts';
import { hookOf, moduleScript, type Files } from './markup.ts';
import { scriptPolicy } from './policy.ts';
import type { Snippet } from './snippet.ts';

const KEEP_DIV = 'The div passes through editors that take unknown tags away.';

const inPhp = (text: string): string => text.replace(/[\\']/g, '\\$&');

export const wordpressSnippet = (state: BuilderState, files: Files): Snippet => ({
  blocks: [
    {
      name: 'place',
      where: 'In the page, as a block of the kind Custom HTML',
      language: 'html',
      code: hookOf(state),
    },
    {
      name: 'script',
      where: 'In functions.php of your theme, or in a small plugin',
      language: 'php',
      code: `add_action('wp_enqueue_scripts', function () {
  wp_enqueue_script_module('mitid-widgets', '${inPhp(files.address)}mitid-widgets.js', array(), null);
});`,
    },
    ...styleBlocks(state),
  ],
  policy: scriptPolicy(state, files),
  notes: [KEEP_DIV],
});

export const drupalSnippet = (state: BuilderState, files: Files): Snippet => ({
  blocks: [
    {
      name: 'place',
      where: 'In the page, in a text format that keeps div with these attributes',
      language: 'html',
      code: hookOf(state),
    },
    {
      name: 'script',
      where: 'In the file THEME.libraries.yml of your theme',
      language: 'yaml',
      code: `mitid-widgets:
  js:
    ${files.address}mitid-widgets.js:
      type: external
      minified: true
      preprocess: false
      attributes:
        type: module
        crossorigin: anonymous${
          files.integrity['mitid-widgets.js']
            ? `\n        integrity: ${files.integrity['mitid-widgets.js']}`
            : ''
        }`,
    },
    {
      name: 'attach',
      where: 'In the file THEME.info.yml of your theme',
      language: 'yaml',
      code: `libraries:
  - THEME/mitid-widgets`,
    },
    ...styleBlocks(state),
  ],
  policy: scriptPolicy(state, files),
  notes: [
    KEEP_DIV,
    'THEME is the machine name of your theme.',
    'A limited text format has to allow the attributes, such as <div data-mitid data-lang data-answers>.',
  ],
});

/** Razor takes a single @ for code. */
const inRazor = (code: string): string => code.replaceAll('@', '@@');

export const umbracoSnippet = (state: BuilderState, files: Files): Snippet => ({
  blocks: [
    {
      name: 'place',
      where:
        'In the partial view of a block, such as Views/Partials/blocklist/Components/mitid.cshtml',
      language: 'html',
      code: inRazor(hookOf(state)),
    },
    {
      name: 'script',
      where: 'In the head of your main template',
      language: 'html',
      code: inRazor(moduleScript(files)),
    },
    ...styleBlocks(state),
  ],
  policy: scriptPolicy(state, files),
  notes: ['Editors choose the block; the rich text editor itself would take the attributes away.'],
});

export const gtmSnippet = (state: BuilderState, files: Files): Snippet => ({
  blocks: [
    {
      name: 'place',
      where: 'In the page, with the editor of your site',
      language: 'html',
      code: hookOf(state),
    },
    {
      name: 'script',
      where: 'In a tag of the kind Custom HTML, fired on the pages that have a widget',
      language: 'html',
      code: `<script>
  (function () {
    var script = document.createElement('script');
    script.type = 'module';
    script.src = ${JSON.stringify(`${files.address}mitid-widgets.js`).replaceAll('<', '\\u003c')};
    document.head.appendChild(script);
  })();
</script>`,
    },
    ...styleBlocks(state),
  ],
  policy: scriptPolicy(state, files),
  notes: [
    'The tag is an inline script: a strict policy has to allow it for Tag Manager itself.',
    'Where readers have to agree to tags first, the widget waits for that. A script in the template is better.',
  ],
});
