/** All snippets by kind. Pure: the same settings give the same code; only what is said of it is in the builder's language. */
import type { Page } from '../page.ts';
import { drupalSnippet, gtmSnippet, umbracoSnippet, wordpressSnippet } from './cms.ts';
import {
  angularSnippet,
  npmSnippet,
  reactSnippet,
  svelteSnippet,
  vueSnippet,
} from './frameworks.ts';
import {
  classicSnippet,
  elementSnippet,
  hookSnippet,
  iframeSnippet,
  sharepointSnippet,
  staticSnippet,
} from './html.ts';
import type { SnippetKind } from './kinds.ts';
import type { Files } from './markup.ts';
import type { Snippet } from './snippet.ts';

const makers: Readonly<Record<SnippetKind, (page: Page, files: Files) => Snippet>> = {
  element: elementSnippet,
  hook: hookSnippet,
  classic: classicSnippet,
  iframe: iframeSnippet,
  static: staticSnippet,
  npm: npmSnippet,
  react: reactSnippet,
  vue: vueSnippet,
  angular: angularSnippet,
  svelte: svelteSnippet,
  wordpress: wordpressSnippet,
  drupal: drupalSnippet,
  umbraco: umbracoSnippet,
  sharepoint: sharepointSnippet,
  gtm: gtmSnippet,
};

export const snippetOf = (page: Page, files: Files): Snippet =>
  makers[page.widgets[0].kind](page, files);
