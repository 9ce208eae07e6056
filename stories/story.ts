/** What all stories have in common: controls for the shared attributes, and frames around a widget. */
import { languages } from '../src/generated/languages.ts';
import type { ArgTypes } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { html as staticHtml, unsafeStatic } from 'lit/static-html.js';

export interface WidgetArgs {
  answers?: string;
  'heading-level'?: number;
  theme?: string;
  lang?: string;
  only?: string;
  exclude?: string;
  'as-of'?: string;
  'content-src'?: string;
}

/** What a widget tells rather than takes: shown in the table, with nothing to set. */
const told = Object.fromEntries(
  ['outcome', 'possible', 'notes', 'ready', 'isReady', 'headingLevel', 'asOf', 'contentSrc'].map(
    (name) => [name, { control: false }],
  ),
);

/** The sample overlays, as `.storybook/main.ts` serves them. */
export const overlayOf = (host: string): string => `overlays/${host}.overlay.json`;

export const argTypes: Partial<ArgTypes<WidgetArgs>> = {
  ...told,
  answers: { control: 'text', description: 'Facts known beforehand: `fact=value fact=value`' },
  'heading-level': { control: { type: 'select' }, options: [2, 3, 4, 5, 6] },
  theme: { control: { type: 'select' }, options: ['auto', 'light', 'dark'] },
  lang: { control: { type: 'select' }, options: [undefined, ...languages] },
  only: { control: 'text' },
  exclude: { control: 'text' },
  'as-of': { control: 'text', description: 'A day such as 2027-01-31' },
  'content-src': {
    control: { type: 'select' },
    options: [
      undefined,
      ...['municipality', 'university', 'employer'].map((host) => overlayOf(host)),
    ],
  },
};

/** The widget with the attributes that a story sets. Each story keeps its answers to itself. */
export const widget =
  (tag: string) =>
  (args: WidgetArgs): TemplateResult => {
    const name = unsafeStatic(tag);
    return staticHtml`<${name}
      isolated
      answers=${args.answers ?? nothing}
      heading-level=${args['heading-level'] ?? nothing}
      theme=${args.theme ?? nothing}
      lang=${args.lang ?? nothing}
      only=${args.only ?? nothing}
      exclude=${args.exclude ?? nothing}
      as-of=${args['as-of'] ?? nothing}
      content-src=${args['content-src'] ?? nothing}
    ><a href="https://www.mitid.dk/en-gb/">Read about MitID on mitid.dk</a></${name}>`;
  };

/** A phone of 320 px; `.storybook/preview-head.html` has the width. */
export const narrow = (story: () => unknown): TemplateResult => html`
  <div class="narrow">${story()}</div>
`;
