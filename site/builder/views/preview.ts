/** The widget as it will be, on a page like that of the editor. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { segments, type View } from './controls.ts';

export const widths = ['phone', 'tablet', 'page'] as const;
export const skins = ['municipality', 'university', 'intranet', 'blank'] as const;
export type Skin = (typeof skins)[number];

/** How the preview is looked at; nothing of it is in the snippet. */
export interface Look {
  /** While the office is written: its card alone, or the page. */
  readonly office: 'card' | 'page';
  readonly width: (typeof widths)[number];
  readonly skin: Skin;
  /** The first view, or what its questions lead to. */
  readonly at: 'start' | 'result';
  readonly theme: 'light' | 'dark';
}

export const firstLook: Look = {
  office: 'card',
  width: 'page',
  skin: 'municipality',
  at: 'start',
  theme: 'light',
};

interface Frame {
  readonly address: string;
  readonly title: string;
  /** In pixels, where no script gives the frame that of what is in it. */
  readonly height: string | undefined;
}

export interface PreviewModel {
  /** A frame for each widget of the page. */
  readonly frames: readonly Frame[];
  readonly look: Look;
  /** The office is being written. */
  readonly isOffice: boolean;
  /** It has questions that lead to a result. */
  readonly hasResult: boolean;
  /** The card that is brought into sight, while it is written. */
  readonly card: string | undefined;
  /** Light or dark is for the page to say, and so can be tried. */
  readonly hasTheme: boolean;
  /** It will be a frame on the page too, and not the widget itself. */
  readonly isFramed: boolean;
  /** What the preview cannot show. */
  readonly note: string | undefined;
}

const widthWords = (width: Look['width']): string =>
  ({
    phone: msg('Phone', { id: 'site.width.phone' }),
    tablet: msg('Tablet', { id: 'site.width.tablet' }),
    page: msg('Computer', { id: 'site.width.page' }),
  })[width];

const skinWords = (skin: Skin): string =>
  ({
    municipality: msg('Municipality', { id: 'site.skin.municipality' }),
    university: msg('University', { id: 'site.skin.university' }),
    intranet: msg('Intranet', { id: 'site.skin.intranet' }),
    blank: msg('Blank page', { id: 'site.skin.blank' }),
  })[skin];

/** What stands around the widget; made up, and only for the eye. */
const chromeOf: Readonly<Record<Skin, { name: string; menu: readonly string[] } | undefined>> = {
  municipality: {
    name: 'Nyborup Kommune',
    menu: ['Flytning', 'CPR-nummer', 'MitID', 'Sundhedskort', 'Læge'],
  },
  university: {
    name: 'University of Havnby',
    menu: ['Before you arrive', 'CPR number', 'MitID', 'Bank account', 'Housing'],
  },
  intranet: { name: 'Intranet', menu: ['Hjem', 'HR', 'Ny i Danmark', 'IT', 'Kantine'] },
  blank: undefined,
};

export function previewView(
  { frames, look, isOffice, card, hasResult, hasTheme, isFramed, note }: PreviewModel,
  choose: (look: Look) => void,
): View {
  const chrome = chromeOf[look.skin];
  return html`<div class="toolbar">
      ${
        isOffice
          ? segments({
              name: 'preview-of',
              legend: msg('What is shown', { id: 'site.at' }),
              value: look.office,
              options: [
                { value: 'card', label: msg('Your card', { id: 'site.preview.card' }) },
                { value: 'page', label: msg('Your page', { id: 'site.preview.page' }) },
              ],
              onChange: (value) => {
                choose({ ...look, office: value as Look['office'] });
              },
            })
          : nothing
      }
      ${segments({
        name: 'width',
        legend: msg('Width', { id: 'site.width' }),
        value: look.width,
        options: widths.map((value) => ({ value, label: widthWords(value) })),
        onChange: (value) => {
          choose({ ...look, width: value as Look['width'] });
        },
      })}
      ${
        hasResult
          ? segments({
              name: 'at',
              legend: msg('What is shown', { id: 'site.at' }),
              value: look.at,
              // It stays in its place, so that nothing jumps from card to page.
              isIdle: card !== undefined,
              options: [
                { value: 'start', label: msg('Start', { id: 'site.at.start' }) },
                { value: 'result', label: msg('Result', { id: 'site.at.result' }) },
              ],
              onChange: (value) => {
                choose({ ...look, at: value as Look['at'] });
              },
            })
          : nothing
      }
      ${
        hasTheme
          ? segments({
              name: 'page-theme',
              legend: msg('The page is', { id: 'site.page-theme' }),
              value: look.theme,
              options: [
                { value: 'light', label: msg('Light', { id: 'site.light' }) },
                { value: 'dark', label: msg('Dark', { id: 'site.dark' }) },
              ],
              onChange: (value) => {
                choose({ ...look, theme: value as Look['theme'] });
              },
            })
          : nothing
      }
      <label class="skin">
        <span class="for-the-ear">${msg('Shown on', { id: 'site.skin' })}</span>
        <select
          id="skin"
          @change=${(event: Event) => {
            choose({ ...look, skin: (event.currentTarget as HTMLSelectElement).value as Skin });
          }}
        >
          ${skins.map(
            (value) =>
              html`<option value=${value} ?selected=${value === look.skin}>
                ${skinWords(value)}
              </option>`,
          )}
        </select>
      </label>
    </div>
    ${note ? html`<p class="hint">${note}</p>` : nothing}
    <div
      class="stage"
      data-card=${card ?? nothing}
      tabindex="0"
      role="region"
      aria-label=${msg('Preview, can be scrolled', { id: 'site.preview.region' })}
    >
      <div class="page ${look.width} ${look.skin} ${look.theme}">
        ${chrome ? html`<p class="chrome" aria-hidden="true">${chrome.name}</p>` : nothing}
        <div class="columns">
          ${
            chrome
              ? html`<ul class="menu" aria-hidden="true">
                  ${chrome.menu.map((each) => html`<li>${each}</li>`)}
                </ul>`
              : nothing
          }
          <div class="frames">
            ${frames.map(({ address, title, height }) =>
              // A new frame leaves no step in the history of the browser, a new address would.
              keyed(
                `${height ?? ''} ${address}`,
                html`<iframe
                  class=${isFramed ? nothing : 'widget'}
                  ?data-mitid-frame=${height === undefined}
                  height=${height ?? nothing}
                  src=${address}
                  title="${msg('Preview', { id: 'site.preview' })}: ${title}"
                ></iframe>`,
              ),
            )}
          </div>
        </div>
      </div>
    </div>`;
}
