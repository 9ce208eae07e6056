/** The code for what changes the content: overlays and days. Most pages never need it. */
export type ChangesCode = typeof import('./changes.ts');

export const loadChangesCode = (_attempt: number): Promise<ChangesCode> => import('./changes.ts');
