/** What is not in what one copies, although it was written, and the way to it. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import { press, type View } from './controls.ts';

/** Something of the office is missing or wrong; its file has no address; the colour is none. */
export type Lack = 'wrong' | 'file' | 'colour';

export const lackWords = (lack: Lack): string =>
  ({
    wrong: msg('Your office is not in it yet: something is missing or wrong.', {
      id: 'site.lack.wrong',
    }),
    file: msg('Your office is not in it yet: say where your file is.', { id: 'site.lack.file' }),
    colour: msg('Your colour is not in it: what you wrote is no colour.', {
      id: 'site.lack.colour',
    }),
  })[lack];

export const goThere = (act: () => void): View =>
  press(msg('Go there', { id: 'site.lack.go' }), act, 'link');

/** Who copies now would miss what they have written. */
export const lackView = (lack: Lack, act: () => void): View =>
  html`<p class="lack">${lackWords(lack)} ${goThere(act)}</p>`;
