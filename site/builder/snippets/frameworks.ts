/** Snippets for sites that are built. Pure, in the language of the builder. */
import { msg, str } from '@lit/localize';
import type { Page } from '../page.ts';
import type { BuilderState } from '../state.ts';
import { inPlace, styleBlocks } from './html.ts';
import { attributesOf, elementsOf, fallbackOf, openTag } from './markup.ts';
import { bundlePolicy } from './policy.ts';
import type { Block, Language, Snippet } from './snippet.ts';

const define = ({ widgets }: Page): string =>
  widgets.map(({ widget }) => `import 'mitid-widgets/widgets/${widget}/define';`).join('\n');

const indent = (code: string, by: number): string => code.replaceAll('\n', `\n${' '.repeat(by)}`);

const built = (page: Page, blocks: readonly Block[], ...notes: string[]): Snippet => ({
  blocks: [...blocks, ...styleBlocks(page)],
  policy: bundlePolicy(page),
  notes: [
    msg('Your bundle contains the code, so the address of the files is not needed.', {
      id: 'site.note.bundle',
    }),
    ...notes,
  ],
});

export const npmSnippet = (page: Page): Snippet =>
  built(page, [
    {
      name: 'code',
      where: msg('In your code', { id: 'site.where.code' }),
      language: 'js',
      code: define(page),
    },
    { name: 'place', where: inPlace(), language: 'html', code: elementsOf(page) },
  ]);

const component = (language: Language, file: string, code: string): Block[] => [
  {
    name: 'component',
    where: msg(str`A component, such as ${file}`, { id: 'site.where.component' }),
    language,
    code,
  },
];

const withListeners = ({ widgets }: Page, listener: string): string =>
  widgets.map((state) => withListener(state, listener)).join('\n');

/** The element with a listener for what the widgets tell. */
function withListener(state: BuilderState, listener: string): string {
  const tag = `mitid-${state.widget}`;
  const opened = openTag(tag, attributesOf(state));
  const start = opened.includes('\n')
    ? opened.replace(/\n>$/, `\n  ${listener}\n>`)
    : opened.replace(/>$/, ` ${listener}>`);
  return `${start}\n  ${fallbackOf(state)}\n</${tag}>`;
}

const eventNote = (): string =>
  msg('Events name ids only, such as the step on the screen: never what a reader answered.', {
    id: 'site.note.events',
  });

/** What a component of React returns is one thing. */
const oneRoot = ({ widgets }: Page, elements: string): string =>
  widgets.length > 1 ? `<>\n  ${indent(elements, 2)}\n</>` : elements;

export function reactSnippet(page: Page): Snippet {
  const element = withListeners(
    page,
    'onmitid-ready={(event) => console.log(event.detail.widget)}',
  );
  const code = `import 'mitid-widgets/react';
${define(page)}

export function MitId() {
  return (
    ${indent(oneRoot(page, element), 4)}
  );
}`;
  return built(page, component('tsx', 'MitId.tsx', code), eventNote());
}

export function vueSnippet(page: Page): Snippet {
  const element = withListeners(page, `@mitid-ready="(event) => console.log(event.detail.widget)"`);
  const code = `<script setup lang="ts">
import 'mitid-widgets/vue';
${define(page)}
</script>

<template>
  ${indent(element, 2)}
</template>`;
  return built(
    page,
    component('vue', 'MitId.vue', code),
    msg(
      "Tell Vue's compiler that tags that begin with mitid- are custom elements (isCustomElement).",
      { id: 'site.note.vue' },
    ),
    eventNote(),
  );
}

export function svelteSnippet(page: Page): Snippet {
  const element = withListeners(
    page,
    'onmitid-ready={(event) => console.log(event.detail.widget)}',
  );
  const code = `<script lang="ts">
  import 'mitid-widgets/svelte';
  ${indent(define(page), 2)}
</script>

${element}`;
  return built(page, component('svelte', 'MitId.svelte', code), eventNote());
}

export function angularSnippet(page: Page): Snippet {
  const element = withListeners(page, '(mitid-ready)="say($event)"');
  const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { MitidReadyEvent } from 'mitid-widgets';
${define(page)}

@Component({
  selector: 'app-mitid',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
    ${indent(element, 4)}
  \`,
})
export class MitId {
  say(event: Event): void {
    console.log((event as MitidReadyEvent).detail.widget);
  }
}`;
  return built(page, component('ts', 'mitid.component.ts', code), eventNote());
}
