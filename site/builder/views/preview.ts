/** The widget as it will be, in a frame as wide as a phone, a tablet or a page. */
import { html } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { choices, type View } from './controls.ts';

export const widths = { phone: '320 px', tablet: '600 px', page: '960 px' } as const;
export type Width = keyof typeof widths;

const names: Readonly<Record<Width, string>> = { phone: 'Phone', tablet: 'Tablet', page: 'Page' };

export interface PreviewModel {
  readonly address: string;
  readonly width: Width;
  /** What the preview cannot show. */
  readonly note: string | undefined;
}

export const previewView = (
  { address, width, note }: PreviewModel,
  choose: (width: Width) => void,
): View =>
  html`${choices({
      name: 'width',
      legend: 'Width',
      value: width,
      options: Object.entries(widths).map(([value, size]) => ({
        value,
        label: names[value as Width],
        hint: size,
      })),
      onChange: (value) => {
        choose(value as Width);
      },
    })}
    ${note ? html`<p class="hint">${note}</p>` : ''}
    <div class="stage" tabindex="0" role="region" aria-label="Preview, can be scrolled">
      ${keyed(
        // A new frame leaves no step in the history of the browser, a new address would.
        address,
        html`<iframe data-mitid-frame class=${width} src=${address} title="Preview"></iframe>`,
      )}
    </div>`;
