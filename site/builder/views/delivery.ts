/** How what the host writes of itself gets to its site: as a file, or inside what is copied. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { isFrame, takesInline } from '../snippets/kinds.ts';
import type { BuilderState, Change } from '../state.ts';
import { choices, press, textField, type View } from './controls.ts';
import { goThere, lackWords } from './lack.ts';

interface DeliveryModel {
  readonly state: BuilderState;
  /** Nothing is written yet; something is missing or wrong; or it can be used. */
  readonly office: 'empty' | 'wrong' | 'ready';
  /** Saves, or leads to what is wrong. */
  readonly save: () => void;
}

const fileView = ({ state, save }: DeliveryModel, change: Change): View =>
  html`<div class="row">
      ${press(msg('Download the file', { id: 'site.office.save' }), save, 'primary')}
    </div>
    ${textField({
      id: 'overlay',
      label: msg('Its address on your server', { id: 'site.overlay' }),
      hint: msg('Such as /mitid/own.json. What you copy names it.', { id: 'site.overlay.hint' }),
      value: state.overlay,
      onInput: (text) => {
        change({ ...state, overlay: text.trim() });
      },
    })}`;

function inlineWords({ state, office }: DeliveryModel): string {
  if (office === 'wrong') return lackWords('wrong');
  if (office === 'empty') {
    return msg('As soon as you have written something, it stands in what you copy.', {
      id: 'site.delivery.empty',
    });
  }
  return isFrame(state.kind)
    ? msg('It stands in the address of the frame that you copy below.', {
        id: 'site.delivery.in-address',
      })
    : msg('It stands in what you copy below, once on the page.', { id: 'site.delivery.in-page' });
}

const inlineView = (model: DeliveryModel): View =>
  html`<p class="hint">
    ${inlineWords(model)} ${model.office === 'wrong' ? goThere(model.save) : nothing}
  </p>`;

export function deliveryView(model: DeliveryModel, change: Change): View {
  const { state } = model;
  if (!takesInline(state.kind)) return fileView(model, change);
  return html`${choices({
    name: 'delivery',
    legend: msg('How does it get to your site?', { id: 'site.delivery' }),
    value: state.inline ? 'inline' : 'file',
    options: [
      {
        value: 'inline',
        label: msg('Inside what you copy', { id: 'site.delivery.inline' }),
        hint: msg('Nothing more to do.', { id: 'site.delivery.inline.hint' }),
      },
      {
        value: 'file',
        label: msg('As a file on your server', { id: 'site.delivery.file' }),
        hint: msg('One file for all pages, which you change in one place.', {
          id: 'site.delivery.file.hint',
        }),
      },
    ],
    onChange: (value) => {
      change({ ...state, inline: value === 'inline' });
    },
  })}
  ${state.inline ? inlineView(model) : fileView(model, change)}`;
}
