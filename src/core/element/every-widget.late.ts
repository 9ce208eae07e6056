/** The late code of every widget: what no first view waits for. */
export { wholePart } from '../../content/lean.ts';
export { holdsPage } from '../platform/fallback.ts';
export { PaletteController } from '../controllers/palette-controller.ts';
