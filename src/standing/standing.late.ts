/** What a widget needs once it stands, and no first view waits for. */
export { wholePart } from '../content/lean.ts';
export { holdsPage } from '../core/platform/fallback.ts';
export { PaletteController } from './palette-controller.ts';
