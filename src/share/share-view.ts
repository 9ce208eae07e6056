/** To take along what one has worked out: a link and a code, both made on this page. */
import { msg } from '@lit/localize';
import { html, nothing } from 'lit';
import { qrView } from './qr-view.ts';
import type { QrCode } from './qr.late.ts';
import type { View } from '../core/views/view.ts';

export interface Share {
  readonly link: string;
  /** The code of the link, once it is drawn. */
  readonly code: QrCode | 'too-long' | undefined;
  readonly isOpen: boolean;
  readonly toggle: (open: boolean) => void;
  /** Whether the link was copied. */
  readonly isCopied: boolean;
  readonly copy: () => void;
}

const linkWords = (): string =>
  msg(
    'This link opens the page with your answers and ticks. They are part of the link and are not sent to anyone. Whoever has the link can read them.',
    { id: 'share.words' },
  );

/** The code on paper, with what it is for. */
export const paperView = (code: QrCode): View =>
  html`${qrView(code, msg('QR code of the link', { id: 'share.qr' }))}
    <p>${linkWords()}</p>`;

const selectAll = (event: Event): void => {
  (event.currentTarget as HTMLInputElement).select();
};

export const shareView = ({ link, code, isOpen, toggle, isCopied, copy }: Share): View =>
  html`<details
    class="tool share"
    part="share"
    data-aside
    .open=${isOpen}
    @toggle=${(event: Event) => {
      toggle((event.currentTarget as HTMLDetailsElement).open);
    }}
  >
    <summary>${msg('Get a link', { id: 'share.open' })}</summary>
    <p>${linkWords()}</p>
    <label for="share-link">${msg('Link', { id: 'share.link' })}</label>
    <div class="share-link">
      <input id="share-link" type="text" readonly .value=${link} @focus=${selectAll} />
      <button type="button" class="button secondary" @click=${copy}>
        ${isCopied ? msg('Copied', { id: 'share.copied' }) : msg('Copy link', { id: 'share.copy' })}
      </button>
    </div>
    ${code ? qrView(code, msg('QR code of the link', { id: 'share.qr' })) : nothing}
  </details>`;
