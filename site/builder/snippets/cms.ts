/** Snippets for content management systems and tag managers. Pure, in the language of the builder. */
import { msg, str } from '@lit/localize';
import type { Page } from '../page.ts';
import { inlineNotes, styleBlocks } from './html.ts';
import { hooksOf, moduleScript, type Files } from './markup.ts';
import { scriptPolicy } from './policy.ts';
import type { Snippet } from './snippet.ts';

const keepDiv = (): string =>
  msg('The div passes through editors that take unknown tags away.', { id: 'site.note.keep-div' });

const inPhp = (text: string): string => text.replace(/[\\']/g, '\\$&');

export const wordpressSnippet = (page: Page, files: Files): Snippet => ({
  blocks: [
    {
      name: 'place',
      where: msg('In the page, as a block of the kind Custom HTML', {
        id: 'site.where.wordpress.block',
      }),
      language: 'html',
      code: hooksOf(page),
    },
    {
      name: 'script',
      where: msg('In functions.php of your theme, or in a small plugin', {
        id: 'site.where.wordpress.functions',
      }),
      language: 'php',
      code: `add_action('wp_enqueue_scripts', function () {
  if (!function_exists('wp_enqueue_script_module')) return; // WordPress before 6.5
  wp_enqueue_script_module('mitid-widgets', '${inPhp(files.address)}mitid-widgets.js', array(), null);
});`,
    },
    ...styleBlocks(page),
  ],
  policy: scriptPolicy(page, files),
  notes: [keepDiv(), ...inlineNotes(page)],
});

/** As a text format names it. The tool for the words would write its signs as codes. */
const kept = '<div data-mitid data-lang data-answers>';

export const drupalSnippet = (page: Page, files: Files): Snippet => ({
  blocks: [
    {
      name: 'place',
      where: msg('In the page, in a text format that keeps div with these attributes', {
        id: 'site.where.drupal.place',
      }),
      language: 'html',
      code: hooksOf(page),
    },
    {
      name: 'script',
      where: msg('In the file THEME.libraries.yml of your theme', {
        id: 'site.where.drupal.libraries',
      }),
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
      where: msg('In the file THEME.info.yml of your theme', { id: 'site.where.drupal.info' }),
      language: 'yaml',
      code: `libraries:
  - THEME/mitid-widgets`,
    },
    ...styleBlocks(page),
  ],
  policy: scriptPolicy(page, files),
  notes: [
    keepDiv(),
    ...inlineNotes(page),
    msg('THEME is the machine name of your theme.', { id: 'site.note.drupal.theme' }),
    msg(str`A limited text format has to allow the attributes, such as ${kept}.`, {
      id: 'site.note.drupal.format',
    }),
  ],
});

/** Razor takes a single @ for code. */
const inRazor = (code: string): string => code.replaceAll('@', '@@');

export const umbracoSnippet = (page: Page, files: Files): Snippet => ({
  blocks: [
    {
      name: 'place',
      where: msg(
        'In the partial view of a block, such as Views/Partials/blocklist/Components/mitid.cshtml',
        { id: 'site.where.umbraco.view' },
      ),
      language: 'html',
      code: inRazor(hooksOf(page)),
    },
    {
      name: 'script',
      where: msg('In the head of your main template', { id: 'site.where.umbraco.head' }),
      language: 'html',
      code: inRazor(moduleScript(files)),
    },
    ...styleBlocks(page),
  ],
  policy: scriptPolicy(page, files),
  notes: [
    ...inlineNotes(page),
    msg('Editors choose the block; the rich text editor itself would take the attributes away.', {
      id: 'site.note.umbraco',
    }),
  ],
});

export const gtmSnippet = (page: Page, files: Files): Snippet => ({
  blocks: [
    {
      name: 'place',
      where: msg('In the page, with the editor of your site', { id: 'site.where.gtm.place' }),
      language: 'html',
      code: hooksOf(page),
    },
    {
      name: 'script',
      where: msg('In a tag of the kind Custom HTML, fired on the pages that have a widget', {
        id: 'site.where.gtm.tag',
      }),
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
    ...styleBlocks(page),
  ],
  policy: scriptPolicy(page, files),
  notes: [
    ...inlineNotes(page),
    msg('The tag is an inline script: a strict policy has to allow it for Tag Manager itself.', {
      id: 'site.note.gtm.policy',
    }),
    msg(
      'Where readers have to agree to tags first, the widget waits for that. A script in the template is better.',
      { id: 'site.note.gtm.consent' },
    ),
  ],
});
