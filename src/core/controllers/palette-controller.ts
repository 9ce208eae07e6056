import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { load } from '../../loading/load.ts';
import { warn } from '../element/report.ts';
import { watchColorScheme } from '../platform/color-scheme.ts';
import { whenIdle } from '../platform/idle.ts';

type Code = typeof import('../../palette/palette.late.ts');
type Property = import('../../palette/mend.ts').Property;

/** All that a host can colour; one that is missing here does not compile. */
const coloured: Readonly<Record<Property, true>> = {
  text: true,
  muted: true,
  surface: true,
  tint: true,
  accent: true,
  'on-accent': true,
  'accent-tint': true,
};

/** Has the colours of a host looked at, and again whenever they may have changed. */
export class PaletteController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #theme: string | undefined;
  #mend: Code['mendPalette'] | undefined;
  #release: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#release = watchColorScheme(this.#host, this.#look);
    this.hostUpdated();
  }

  hostDisconnected(): void {
    this.#release?.();
    this.#theme = undefined;
  }

  hostUpdated(): void {
    const theme = this.#host.shadowRoot?.querySelector<HTMLElement>('.base')?.dataset['theme'];
    if (theme === this.#theme) return;
    this.#theme = theme;
    whenIdle(this.#look);
  }

  readonly #look = (): void => {
    if (this.#mend) this.#mend(this.#host).forEach(warn);
    else if (this.#isColoured) void this.#load();
  };

  /** Whether the host has given any colour at all; most do not, and need no code for it. */
  get #isColoured(): boolean {
    const style = getComputedStyle(this.#host);
    return Object.keys(coloured).some((name) =>
      ['', '-dark'].some((end) => style.getPropertyValue(`--mitid-color-${name}${end}`)),
    );
  }

  async #load(): Promise<void> {
    try {
      this.#mend = (await load<Code>('late/palette')).mendPalette;
    } catch {
      // The colours stay as the host wants them.
      return;
    }
    if (this.#host.isConnected) this.#look();
  }
}
