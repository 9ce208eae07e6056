/** How the widget looks: colour, theme, level of its heading. */
import { msg, str } from '@lit/localize';
import { html, nothing, svg } from 'lit';
import {
  BUILT_IN,
  colourFor,
  contrast,
  isColour,
  isLikeWarnings,
  NEEDED,
  palettesOf,
  surface,
  type Palette,
} from '../colours.ts';
import { isFrame } from '../snippets/kinds.ts';
import { headingLevels, type BuilderState, type Change } from '../state.ts';
import { choices, selectField, type View } from './controls.ts';
import { typedField } from './typed.ts';

/** Says which colour is used where the host's own could not be read. */
function accentHint(accent: string, isInSheet: boolean): string {
  if (!isColour(accent)) {
    return msg('The colour of buttons and links. Empty: the built-in green.', {
      id: 'site.accent.hint',
    });
  }
  const { light } = palettesOf(accent);
  if (light.accent.toLowerCase() === accent.toLowerCase()) {
    return isInSheet
      ? msg(
          'It is a block of its own in what you copy, with shades for backgrounds and dark pages.',
          {
            id: 'site.accent.block',
          },
        )
      : msg('Shades for backgrounds and dark pages are derived from it.', {
          id: 'site.accent.shades',
        });
  }
  const found = contrast(accent, '#ffffff').toFixed(1);
  return msg(
    str`${accent} has a contrast of ${found} to 1 on white, and text needs ${NEEDED}. ${light.accent} is used, which is as near as can be.`,
    { id: 'site.accent.moved' },
  );
}

const accentView = (state: BuilderState, change: Change): View => {
  const { accent } = state;
  return html`<div class="accent">
      ${typedField({
        id: 'accent',
        label: msg('Your colour', { id: 'site.accent' }),
        hint: accentHint(accent, !isFrame(state.kind)),
        value: accent,
        placeholder: BUILT_IN,
        problems:
          accent === '' || isColour(accent)
            ? []
            : [msg('A colour looks like this: #7a2340.', { id: 'site.accent.wrong' })],
        meaning: colourFor,
        onInput: (value) => {
          change({ ...state, accent: value });
        },
      })}
      <input
        type="color"
        aria-label=${msg('Choose your colour', { id: 'site.accent.choose' })}
        .value=${isColour(accent) ? accent : BUILT_IN}
        @input=${(event: Event) => {
          change({ ...state, accent: (event.currentTarget as HTMLInputElement).value });
        }}
      />
    </div>
    ${
      isLikeWarnings(accent)
        ? html`<p class="hint" id="accent-danger">
            ${msg('It is close to the red of warnings. The buttons for what cannot wait get a yellow edge, so that they still stand out.', { id: 'site.accent.danger' })}
          </p>`
        : nothing
    }`;
};

/** A button and a link as they will be: the page beside may show neither. */
function sampleView(accent: string): View {
  const { light, dark } = palettesOf(isColour(accent) ? accent : BUILT_IN);
  const words = msg('Next', { id: 'site.sample.button' });
  const link = msg('A link', { id: 'site.sample.link' });
  const on = (x: number, ground: string, { accent: colour, onAccent }: Palette): View =>
    svg`<g transform="translate(${x} 0)">
      <rect width="150" height="56" fill=${ground} />
      <rect x="12" y="12" width="60" height="32" rx="6" fill=${colour} />
      <text x="42" y="33" text-anchor="middle" fill=${onAccent}>${words}</text>
      <text x="110" y="33" text-anchor="middle" fill=${colour} text-decoration="underline">${link}</text>
    </g>`;
  return html`<svg
    class="sample"
    viewBox="0 0 300 56"
    role="img"
    aria-label=${msg('A button and a link in your colour, on light and on dark', { id: 'site.sample' })}
  >
    ${on(0, surface.light, light)} ${on(150, surface.dark, dark)}
  </svg>`;
}

export function lookView(state: BuilderState, change: Change): View {
  return html`${accentView(state, change)} ${sampleView(state.accent)}
  ${choices({
    name: 'theme',
    legend: msg('Always light or always dark', { id: 'site.theme' }),
    value: state.theme,
    options: [
      { value: 'auto', label: msg('As the page', { id: 'site.as-page' }) },
      { value: 'light', label: msg('Always light', { id: 'site.theme.light' }) },
      { value: 'dark', label: msg('Always dark', { id: 'site.theme.dark' }) },
    ],
    onChange: (value) => {
      change({ ...state, theme: value as BuilderState['theme'] });
    },
  })}
  ${selectField({
    id: 'heading-level',
    label: msg('Heading level', { id: 'site.heading' }),
    hint: msg('One more than the heading above it on your page.', { id: 'site.heading.hint' }),
    value: String(state.headingLevel),
    options: headingLevels.map((level) => ({
      value: String(level),
      label: `h${String(level)}`,
    })),
    onChange: (value) => {
      change({ ...state, headingLevel: Number(value) });
    },
  })}`;
}
