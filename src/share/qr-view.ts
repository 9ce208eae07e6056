import { msg } from '@lit/localize';
import { html } from 'lit';
import type { QrCode } from './qr.late.ts';
import type { View } from '../core/views/view.ts';

/** Pixels that a camera needs for a module, and the least that people expect. */
const widthOf = ({ size }: QrCode): number => Math.max(176, 3 * size);

/** A QR code, always dark on light: nothing else can be read by every camera. */
export const qrView = (code: QrCode | 'too-long', label: string): View =>
  code === 'too-long'
    ? html`<p class="hint">
        ${msg('The link is too long for a QR code. Copy it instead.', { id: 'share.no-qr' })}
      </p>`
    : html`<svg
        class="qr"
        part="qr"
        role="img"
        aria-label=${label}
        width=${widthOf(code)}
        viewBox="0 0 ${code.size} ${code.size}"
      >
        <rect width="100%" height="100%" />
        <path d=${code.path} />
      </svg>`;
