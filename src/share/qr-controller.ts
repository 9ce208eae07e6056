import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { load } from '../loading/load.ts';
import type { QrCode } from './qr.late.ts';

/** Draws QR codes; the code for that is loaded when the first one is wanted. */
export class QrController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #wanted: string | undefined;
  #code: QrCode | 'too-long' | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    // One that could not be drawn is tried again when the widget is back.
    if (!this.#code) this.#wanted = undefined;
  }

  /** The code of a text, once it is drawn. Without the drawing there is still the text. */
  codeOf(text: string): QrCode | 'too-long' | undefined {
    if (text !== this.#wanted) {
      this.#wanted = text;
      this.#code = undefined;
      void this.#draw(text);
    }
    return this.#code;
  }

  async #draw(text: string): Promise<void> {
    try {
      const { qrCode } = await load<typeof import('./qr.late.ts')>('late/qr');
      if (text !== this.#wanted) return;
      this.#code = qrCode(text);
      this.#host.requestUpdate();
    } catch {
      // The link itself is there.
    }
  }
}
