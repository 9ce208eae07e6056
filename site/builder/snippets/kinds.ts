import { msg } from '@lit/localize';

/** The kinds of places that a snippet can be for. */
export const kinds = [
  'element',
  'hook',
  'classic',
  'iframe',
  'static',
  'npm',
  'react',
  'vue',
  'angular',
  'svelte',
  'wordpress',
  'drupal',
  'umbraco',
  'sharepoint',
  'gtm',
] as const;
export type SnippetKind = (typeof kinds)[number];

/** A frame has a language of its own, whatever the page around it says. */
export const isFrame = (kind: SnippetKind): boolean => kind === 'iframe' || kind === 'sharepoint';

/** A script of the files runs on the page of the host. */
export const runsOnPage = (kind: SnippetKind): boolean => kind !== 'sharepoint';

/** Only where a script stands around it does a frame get the height of what is in it. */
export const hasFixedHeight = (kind: SnippetKind): boolean => kind === 'sharepoint';

/** The code comes with the host's own, and not from an address. */
export const isBundled = (kind: SnippetKind): boolean =>
  ['npm', 'react', 'vue', 'angular', 'svelte'].includes(kind);

/** The kinds in which one writes the head of the page, or pastes what stands there with the widget. */
export const hasHead = (kind: SnippetKind): boolean =>
  kind === 'element' || kind === 'hook' || kind === 'classic';

/** All that is copied is markup, and can go into one field. */
export const fitsInOne = (kind: SnippetKind): boolean => hasHead(kind) || kind === 'iframe';

/** The command that renders beforehand renders one language. */
export const takesLanguages = (kind: SnippetKind): boolean => kind !== 'static';

/** In a bundle, and where the HTML is written beforehand, an overlay is a file. */
export const takesInline = (kind: SnippetKind): boolean => kind !== 'static' && !isBundled(kind);

/** What a kind is called, and when it is the right one. */
export const kindWords = (kind: SnippetKind): { title: string; when: string } =>
  ({
    element: {
      title: 'HTML',
      when: msg('You can write HTML and add a script to the page.', { id: 'site.kind.element' }),
    },
    hook: {
      title: msg('HTML with a div', { id: 'site.kind.hook.title' }),
      when: msg('Your editor takes unknown tags away, but keeps a div.', { id: 'site.kind.hook' }),
    },
    classic: {
      title: msg('Classic script', { id: 'site.kind.classic.title' }),
      when: msg('Module scripts are not possible.', { id: 'site.kind.classic' }),
    },
    iframe: {
      title: msg('Frame', { id: 'site.kind.iframe.title' }),
      when: msg('You cannot add a script to the page, only a frame.', { id: 'site.kind.iframe' }),
    },
    static: {
      title: msg('Static HTML', { id: 'site.kind.static.title' }),
      when: msg('It must be readable without scripts, and must not jump.', {
        id: 'site.kind.static',
      }),
    },
    npm: {
      title: 'npm',
      when: msg('You build your site with a bundler.', { id: 'site.kind.npm' }),
    },
    react: {
      title: 'React 19',
      when: msg('You build your site with React.', { id: 'site.kind.react' }),
    },
    vue: { title: 'Vue', when: msg('You build your site with Vue 3.', { id: 'site.kind.vue' }) },
    angular: {
      title: 'Angular',
      when: msg('You build your site with Angular.', { id: 'site.kind.angular' }),
    },
    svelte: {
      title: 'Svelte',
      when: msg('You build your site with Svelte 5.', { id: 'site.kind.svelte' }),
    },
    wordpress: {
      title: 'WordPress',
      when: msg('Version 6.5 or newer.', { id: 'site.kind.wordpress' }),
    },
    drupal: {
      title: 'Drupal',
      when: msg('Version 10 or newer, with a theme of your own.', { id: 'site.kind.drupal' }),
    },
    umbraco: {
      title: 'Umbraco',
      when: msg('Version 13 or newer, with templates of your own.', { id: 'site.kind.umbraco' }),
    },
    sharepoint: {
      title: 'SharePoint',
      when: msg('A modern page with the Embed web part.', { id: 'site.kind.sharepoint' }),
    },
    gtm: {
      title: 'Google Tag Manager',
      when: msg('You can add tags, but not change the template.', { id: 'site.kind.gtm' }),
    },
  })[kind];
