/** How stories are shown: with a toolbar for language, theme and text direction. */
import { languageOptions } from '../src/core/i18n/language-options.ts';
import {
  setCustomElementsManifest,
  type Decorator,
  type Preview,
} from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';

import { brand } from './brand.ts';
import manifest from '../custom-elements.json';

setCustomElementsManifest(manifest);

/** Widgets whose theme comes from the toolbar, since their story sets none. */
const themed = new WeakSet<Element>();

function applyTheme(container: Element, theme: string): void {
  for (const element of container.querySelectorAll('*')) {
    if (!element.localName.startsWith('mitid-')) continue;
    if (!element.hasAttribute('theme')) themed.add(element);
    if (themed.has(element)) element.setAttribute('theme', theme);
  }
}

const withToolbar: Decorator = (story, { globals }) => {
  const { language, theme, direction, host } = globals as Record<string, string>;
  const onRender = (container?: Element): void => {
    // The story is rendered into the container right after this call.
    queueMicrotask(() => {
      if (container && theme) applyTheme(container, theme);
    });
  };
  return html`<div
    class="host-${host ?? 'none'}"
    lang=${language}
    dir=${direction}
    ${ref(onRender)}
  >
    ${story()}
  </div>`;
};

const toolbar = (
  title: string,
  icon: 'globe' | 'paintbrush' | 'transfer' | 'browser',
  items: { value: string; title: string }[],
) => ({
  description: title,
  toolbar: { title, icon, items, dynamicTitle: true },
});

const preview: Preview = {
  decorators: [withToolbar],
  initialGlobals: { language: 'en', theme: 'auto', direction: 'ltr', host: 'none' },
  globalTypes: {
    language: toolbar(
      'Language',
      'globe',
      languageOptions.map(({ value, label }) => ({ value, title: label })),
    ),
    theme: toolbar('Theme', 'paintbrush', [
      { value: 'auto', title: 'Theme of the system' },
      { value: 'light', title: 'Light' },
      { value: 'dark', title: 'Dark' },
    ]),
    direction: toolbar('Direction', 'transfer', [
      { value: 'ltr', title: 'Left to right' },
      { value: 'rtl', title: 'Right to left' },
    ]),
    host: toolbar('Host', 'browser', [
      { value: 'none', title: 'No host' },
      { value: 'municipality', title: 'Municipality: red, square' },
      { value: 'university', title: 'University: serif, 18 px' },
      { value: 'plain', title: 'Column of text: no frame' },
    ]),
  },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { theme: brand },
    options: {
      storySort: { order: ['Introduction', 'Foundations', 'Widgets', 'Patterns', 'States'] },
    },
  },
};

export default preview;
