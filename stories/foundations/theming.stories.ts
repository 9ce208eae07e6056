/** Colours and shape of your own, with the CSS to copy. */
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../../src/widgets/document-checklist/define.ts';

interface Theme {
  accent: string;
  surface: string;
  text: string;
  radius: string;
  padding: string;
  border: string;
  size: string;
}

/** The custom property of each control. */
const properties: Readonly<Record<keyof Theme, string>> = {
  accent: '--mitid-color-accent',
  surface: '--mitid-color-surface',
  text: '--mitid-color-text',
  radius: '--mitid-radius',
  padding: '--mitid-padding',
  border: '--mitid-border',
  size: '--mitid-font-size',
};

const cssOf = (theme: Partial<Theme>): string => {
  const lines = Object.entries(properties).flatMap(([name, property]) => {
    const value = theme[name as keyof Theme];
    return value ? [`  ${property}: ${value};`] : [];
  });
  return [':root {', ...lines, '}'].join('\n');
};

/** As a host would: in a style sheet of the page. */
const sheet = new CSSStyleSheet();

const meta: Meta<Theme> = {
  title: 'Foundations/Theming',
  argTypes: {
    accent: { control: 'color' },
    surface: { control: 'color' },
    text: { control: 'color' },
    radius: { control: { type: 'select' }, options: ['0', '0.25em', '0.5em', '1em', '1.5em'] },
    padding: { control: { type: 'select' }, options: ['', '0', '1em', '2em'] },
    border: { control: { type: 'select' }, options: ['', '0', '1px solid', '3px double'] },
    size: { control: { type: 'select' }, options: ['', '14px', '18px', '24px'] },
  },
  args: { accent: '#7a2340', surface: '#ffffff', text: '#16211f', radius: '0.25em' },
  render: (theme) => {
    const css = cssOf(theme);
    sheet.replaceSync(css.replace(':root', '.themed'));
    document.adoptedStyleSheets = [
      ...document.adoptedStyleSheets.filter((each) => each !== sheet),
      sheet,
    ];
    return html`<pre tabindex="0"><code>${css}</code></pre>
      <div class="themed">
        <mitid-document-checklist
          isolated
          answers="route=counter citizenship=other"
        ></mitid-document-checklist>
      </div>`;
  },
};
export default meta;

export const Playground: StoryObj<Theme> = {};
