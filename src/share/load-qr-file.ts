/** Stands in for `load-qr.ts` in the built files, which load by address. */
import { loadFile } from '../core/platform/load-file.ts';
import type { QrModule } from './load-qr.ts';

export const loadQr = (attempt: number): Promise<QrModule> => loadFile('late/qr', attempt);
