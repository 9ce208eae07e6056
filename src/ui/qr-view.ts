import { html } from 'lit';
import type { QrCode } from './qr.ts';
import type { View } from './view.ts';

/** A QR code, always dark on light: nothing else can be read by every camera. */
export const qrView = ({ size, path }: QrCode, label: string): View =>
  html`<svg class="qr" part="qr" role="img" aria-label=${label} viewBox="0 0 ${size} ${size}">
    <rect width="100%" height="100%" />
    <path d=${path} />
  </svg>`;
