/** All texts in two languages, for those who translate, or read a translation. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { LanguagesSideBySide } from '../languages/side-by-side.ts';

if (!customElements.get('mitid-languages-side-by-side')) {
  customElements.define('mitid-languages-side-by-side', LanguagesSideBySide);
}

const meta: Meta = { title: 'Foundations/Languages side by side' };
export default meta;

export const SideBySide: StoryObj = {
  name: 'Languages side by side',
  render: (_args, { globals }) =>
    html`<mitid-languages-side-by-side
      language=${String(globals['language'] ?? 'en')}
    ></mitid-languages-side-by-side>`,
};
