/** A drawing in a box that stands before it: nothing moves when it comes, and words do without it. */
import { html, nothing, svg, type ReactiveController } from 'lit';
import type { DrawingId } from '../content/drawing-ids.ts';
import { whenIdle } from '../core/platform/idle.ts';
import type { View } from '../core/views/view.ts';
import { load, loaded } from '../loading/load.ts';

type Drawings = typeof import('./drawings.late.ts');

const FILE = 'late/drawings';

interface Host {
  readonly isConnected: boolean;
  readonly requestUpdate: () => void;
  readonly addController: (controller: ReactiveController) => void;
}

/** Asks for the drawings once a widget stands and there is time; it is drawn anew once they are there. */
export function drawWhenIdle(host: Host): void {
  let isAsked = false;
  const ask = (): void => {
    load(FILE).then(
      () => {
        if (host.isConnected) host.requestUpdate();
      },
      // The boxes stay empty: the words say all.
      () => undefined,
    );
  };
  host.addController({
    hostUpdated: () => {
      // They were there when it was drawn.
      if (isAsked || loaded(FILE)) return;
      isAsked = true;
      whenIdle(ask);
    },
  });
}

/** A heading with a drawing at its end. */
export const titled = (heading: View, id: DrawingId): View =>
  html`<div class="titled">${heading} ${drawing(id, id)}</div>`;

let drawings: ReturnType<Drawings['drawingsIn']> | undefined;

/**
 * The drawing of an item; `otherwise` is that of its kind, for items that name none. What is drawn stands in
 * words beside it, so the drawing itself is hidden from those who listen.
 */
export function drawing(id: DrawingId | undefined, otherwise: DrawingId): View {
  const code = loaded(FILE) as Drawings | undefined;
  drawings ??= code?.drawingsIn(svg);
  const shape = drawings?.[id ?? otherwise];
  return html`<span class="drawing" aria-hidden="true"
    >${shape ? html`<svg viewBox="0 0 48 48" focusable="false">${shape}</svg>` : nothing}</span
  >`;
}
