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

export const kindWords: Readonly<Record<SnippetKind, { title: string; when: string }>> = {
  element: { title: 'HTML', when: 'You can write HTML and add a script to the page.' },
  hook: { title: 'HTML with a div', when: 'Your editor takes unknown tags away, but keeps a div.' },
  classic: { title: 'Classic script', when: 'Module scripts are not possible.' },
  iframe: { title: 'Frame', when: 'You cannot add a script to the page, only a frame.' },
  static: { title: 'Static HTML', when: 'It must be readable without scripts, and must not jump.' },
  npm: { title: 'npm', when: 'You build your site with a bundler.' },
  react: { title: 'React 19', when: 'You build your site with React.' },
  vue: { title: 'Vue', when: 'You build your site with Vue 3.' },
  angular: { title: 'Angular', when: 'You build your site with Angular.' },
  svelte: { title: 'Svelte', when: 'You build your site with Svelte 5.' },
  wordpress: { title: 'WordPress', when: 'Version 6.5 or newer.' },
  drupal: { title: 'Drupal', when: 'Version 10 or newer, with a theme of your own.' },
  umbraco: { title: 'Umbraco', when: 'Version 13 or newer, with templates of your own.' },
  sharepoint: { title: 'SharePoint', when: 'A modern page with the Embed web part.' },
  gtm: { title: 'Google Tag Manager', when: 'You can add tags, but not change the template.' },
};
