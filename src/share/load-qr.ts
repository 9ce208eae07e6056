/** The code that draws QR codes, which follows once a reader asks for one. */
export type QrModule = typeof import('./qr.ts');

export const loadQr = (_attempt: number): Promise<QrModule> => import('./qr.ts');
