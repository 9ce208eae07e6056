/** Snippets for sites that are built. Pure, in the language of the builder. */
import { msg, str } from '@lit/localize';
import type { BuilderState } from '../state.ts';
import { inPlace, styleBlocks } from './html.ts';
import { attributesOf, elementOf, fallbackOf, openTag } from './markup.ts';
import { bundlePolicy } from './policy.ts';
import type { Block, Language, Snippet } from './snippet.ts';

const define = ({ widget }: BuilderState): string =>
  `import 'mitid-widgets/widgets/${widget}/define';`;

const indent = (code: string, by: number): string => code.replaceAll('\n', `\n${' '.repeat(by)}`);

const built = (state: BuilderState, blocks: readonly Block[], ...notes: string[]): Snippet => ({
  blocks: [...blocks, ...styleBlocks(state)],
  policy: bundlePolicy(state),
  notes: [
    msg('Your bundle contains the code, so the address of the files is not needed.', {
      id: 'site.note.bundle',
    }),
    ...notes,
  ],
});

export const npmSnippet = (state: BuilderState): Snippet =>
  built(state, [
    {
      name: 'code',
      where: msg('In your code', { id: 'site.where.code' }),
      language: 'js',
      code: define(state),
    },
    { name: 'place', where: inPlace(), language: 'html', code: elementOf(state) },
  ]);

const component = (language: Language, file: string, code: string): Block[] => [
  {
    name: 'component',
    where: msg(str`A component, such as ${file}`, { id: 'site.where.component' }),
    language,
    code,
  },
];

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

export function reactSnippet(state: BuilderState): Snippet {
  const element = withListener(
    state,
    'onmitid-ready={(event) => console.log(event.detail.widget)}',
  );
  const code = `import 'mitid-widgets/react';
${define(state)}

export function MitId() {
  return (
    ${indent(element, 4)}
  );
}`;
  return built(state, component('tsx', 'MitId.tsx', code), eventNote());
}

export function vueSnippet(state: BuilderState): Snippet {
  const element = withListener(state, `@mitid-ready="(event) => console.log(event.detail.widget)"`);
  const code = `<script setup lang="ts">
import 'mitid-widgets/vue';
${define(state)}
</script>

<template>
  ${indent(element, 2)}
</template>`;
  return built(
    state,
    component('vue', 'MitId.vue', code),
    msg(
      "Tell Vue's compiler that tags that begin with mitid- are custom elements (isCustomElement).",
      { id: 'site.note.vue' },
    ),
    eventNote(),
  );
}

export function svelteSnippet(state: BuilderState): Snippet {
  const element = withListener(
    state,
    'onmitid-ready={(event) => console.log(event.detail.widget)}',
  );
  const code = `<script lang="ts">
  import 'mitid-widgets/svelte';
  ${define(state)}
</script>

${element}`;
  return built(state, component('svelte', 'MitId.svelte', code), eventNote());
}

export function angularSnippet(state: BuilderState): Snippet {
  const element = withListener(state, '(mitid-ready)="say($event)"');
  const code = `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { MitidReadyEvent } from 'mitid-widgets';
${define(state)}

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
  return built(state, component('ts', 'mitid.component.ts', code), eventNote());
}
