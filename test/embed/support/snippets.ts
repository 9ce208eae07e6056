/** What the builder hands out for frameworks, as files of an app. */
import type { SnippetKind } from '../../../site/builder/snippets/kinds.ts';
import { initial, type BuilderState } from '../../../site/builder/state.ts';
import type { Files, Framework } from './apps.ts';

export const frameworks = ['react', 'vue', 'svelte', 'angular'] as const satisfies (Framework &
  SnippetKind)[];

/** Everything set that can be set, so that every part of a snippet is in use. */
export const everySetting: BuilderState = {
  ...initial,
  widget: 'eligibility-checker',
  lang: 'da',
  answers: { mitid: 'none' },
  headingLevel: 3,
  theme: 'light',
  accent: '#7a2340',
  choice: 'exclude',
  items: ['set-up-backup'],
  remember: true,
};

/** The file that the component goes into, and what a host has around it. */
const hosts = {
  react: [
    'MitId.tsx',
    {
      'main.tsx': `import { createRoot } from 'react-dom/client';
import { MitId } from './MitId';
createRoot(document.querySelector('#app')!).render(<MitId />);`,
    },
  ],
  vue: [
    'MitId.vue',
    {
      'main.ts': `import { createApp } from 'vue';
import MitId from './MitId.vue';
createApp(MitId).mount('#app');`,
    },
  ],
  svelte: [
    'MitId.svelte',
    {
      'main.ts': `import { mount } from 'svelte';
import MitId from './MitId.svelte';
mount(MitId, { target: document.querySelector('#app')! });`,
    },
  ],
  angular: [
    'mitid.component.ts',
    {
      'main.ts': `import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import { MitId } from './mitid.component';
@Component({ selector: 'app-root', imports: [MitId], template: '<app-mitid />' })
class App {}
void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });`,
    },
  ],
} satisfies Record<(typeof frameworks)[number], [string, Files]>;

/** An app with a component: its files, and the one that starts it. */
export function componentOf(
  framework: (typeof frameworks)[number],
  component: string,
): { readonly main: string; readonly files: Files } {
  const [name, around] = hosts[framework];
  const [main = ''] = Object.keys(around);
  return { main, files: { ...around, [name]: component } };
}
