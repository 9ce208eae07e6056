/** The way to what one has to do with the files; the docs are in English. */
import { msg } from '@lit/localize';
import { html } from 'lit';
import type { View } from './controls.ts';

export const serverLink = (): View =>
  html`<a href="docs/hosting/self-hosting.html" hreflang="en"
    >${msg('Files on your own server', { id: 'site.files.how' })}</a
  >`;
