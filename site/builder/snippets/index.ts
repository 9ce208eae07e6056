/** All snippets by kind. Pure: the same settings give the same code; only what is said of it is in the builder's language. */
import { msg } from '@lit/localize';
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

/** The address of the folder, as it goes into snippets; `undefined` where it is none. */
export function folderAddress(text: string, here: string): string | undefined {
  try {
    const url = new URL(text.trim() || 'dist/', here);
    if (!/^https?:$/.test(url.protocol) || url.search || url.hash) return undefined;
    const path = url.pathname.endsWith('/') ? url.pathname : `${url.pathname}/`;
    // Signs that the languages of the snippets take for their own.
    return url.origin + path.replace(/['{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
  } catch {
    return undefined;
  }
}

/** Why readers could not get files from an address that is right as such. */
export function addressNote(address: string): string | undefined {
  const { protocol, hostname } = new URL(address);
  if (/^(localhost|127\..*|\[::1\])$/.test(hostname)) {
    return msg(
      'This address is your own computer. Your readers cannot reach it: write that of your server.',
      { id: 'site.files.local' },
    );
  }
  return protocol === 'http:'
    ? msg('A page with https: does not load files over http:.', { id: 'site.files.insecure' })
    : undefined;
}

/** Whether an address leads to a server; one that is being typed leads to no other. */
export function isOfOrigin(address: string, origin: string, here: string): boolean {
  try {
    return new URL(address, here).origin === origin;
  } catch {
    return true;
  }
}
