/** The code for what changes the content: overlays and days. Most pages never need it. */
export type ChangesCode = typeof import('../../overlay/content-presenter.ts');

export const loadChangesCode = (_attempt: number): Promise<ChangesCode> => import('../../overlay/content-presenter.ts');
