/** Snippets for sites that are built. Pure. */
import type { BuilderState } from '../state.ts';
import { styleBlocks, PLACE } from './html.ts';
import { attributesOf, elementOf, fallbackOf, openTag } from './markup.ts';
import { bundlePolicy } from './policy.ts';
import type { Block, Language, Snippet } from './snippet.ts';

const define = ({ widget }: BuilderState): string =>
  `import 'mitid-widgets/widgets/${widget}/define';`;

const indent = (code: string, by: number): string => code.replaceAll('\n', `\n${' '.repeat(by)}`);

const built = (state: BuilderState, blocks: readonly Block[], ...notes: string[]): Snippet => ({
  blocks: [...blocks, ...styleBlocks(state)],
  policy: bundlePolicy(state),
  notes: ['Your bundle contains the code, so the address of the files is not needed.', ...notes],
});

export const npmSnippet = (state: BuilderState): Snippet =>
  built(state, [
    { name: 'code', where: 'In your code', language: 'js', code: define(state) },
    { name: 'place', where: PLACE, language: 'html', code: elementOf(state) },
  ]);

const component = (name: string, language: Language, where: string, code: string): Block[] => [
  { name, where, language, code },
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

const EVENT = 'Events name ids only, such as the step on the screen: never what a reader answered.';

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
  return built(state, component('component', 'tsx', 'A component, such as MitId.tsx', code), EVENT);
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
    component('component', 'vue', 'A component, such as MitId.vue', code),
    "Tell Vue's compiler that tags that begin with mitid- are custom elements (isCustomElement).",
    EVENT,
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
  return built(
    state,
    component('component', 'svelte', 'A component, such as MitId.svelte', code),
    EVENT,
  );
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
  return built(
    state,
    component('component', 'ts', 'A component, such as mitid.component.ts', code),
    EVENT,
  );
}
