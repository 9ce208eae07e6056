/** What would be missing or not work in what one copies, and the way to it. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import type { Unreachable } from '../snippets/address.ts';
import { press, type View } from './controls.ts';

/** Something of the office is missing or wrong; its file has no address; the colour is none; the files have no address, or one from which no reader gets them. */
export type Lack = 'wrong' | 'file' | 'colour' | 'address' | Unreachable;

export const lackWords = (lack: Lack): string =>
  ({
    wrong: msg('Your office is not in it: something is missing or wrong.', {
      id: 'site.lack.wrong',
    }),
    file: msg('Your office is not in it yet: say where your file is.', { id: 'site.lack.file' }),
    colour: msg('Your colour is not in it: what you wrote is no colour.', {
      id: 'site.lack.colour',
    }),
    address: msg('The address of the files is still missing.', { id: 'site.lack.address' }),
    local: msg('The code works only on your own computer.', { id: 'site.lack.local' }),
    insecure: msg('A page with https: does not load files over http:.', {
      id: 'site.files.insecure',
    }),
  })[lack];

export const goThere = (act: () => void): View =>
  press(msg('Go there', { id: 'site.lack.go' }), act, 'link');

export const isOfFiles = (lack: Lack): boolean =>
  lack === 'address' || lack === 'local' || lack === 'insecure';

/** Who copies now would miss what they have written, or put up what no reader gets. */
export const lackView = (lack: Lack, act: () => void): View =>
  html`<p class="lack">
    ${lackWords(lack)}
    ${
      isOfFiles(lack)
        ? press(msg('Write the address', { id: 'site.files.write' }), act, 'link')
        : goThere(act)
    }
  </p>`;
