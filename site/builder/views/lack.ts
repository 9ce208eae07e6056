/** What would be missing or not work in what one copies, and the way to it. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import type { Unreachable } from '../snippets/address.ts';
import { press, type View } from './controls.ts';

/** Something of the office is missing or wrong; its file has no address; the colour is none; the address of the files is none, or no reader gets them, or what is sent names it. */
export type Lack = 'wrong' | 'file' | 'colour' | 'address' | 'server' | Unreachable;

export const lackWords = (lack: Lack): string =>
  ({
    wrong: msg('Your office is not in it yet: something is missing or wrong.', {
      id: 'site.lack.wrong',
    }),
    file: msg('Your office is not in it yet: say where your file is.', { id: 'site.lack.file' }),
    colour: msg('Your colour is not in it: what you wrote is no colour.', {
      id: 'site.lack.colour',
    }),
    address: msg('There is nothing to copy before the address of the files is right.', {
      id: 'site.files.first',
    }),
    server: msg('The text names your server, and that has no address yet.', {
      id: 'site.lack.server',
    }),
    local: msg('The code works only on your own computer.', { id: 'site.lack.local' }),
    insecure: msg('A page with https: does not load files over http:.', {
      id: 'site.files.insecure',
    }),
  })[lack];

export const goThere = (act: () => void): View =>
  press(msg('Go there', { id: 'site.lack.go' }), act, 'link');

const isOfFiles = (lack: Lack): boolean =>
  lack === 'address' || lack === 'server' || lack === 'local' || lack === 'insecure';

/** Who copies now would miss what they have written, or put up what no reader gets. Without `act` one is there already. */
export const lackView = (lack: Lack, act?: () => void): View =>
  html`<p class="lack">
    ${lackWords(lack)}
    ${
      act === undefined
        ? nothing
        : isOfFiles(lack)
          ? press(msg('Write the address of the files', { id: 'site.files.write' }), act, 'link')
          : goThere(act)
    }
  </p>`;
