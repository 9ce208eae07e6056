import { printOnly } from '../reading/print-only.ts';
import type { ShareController } from '../share/share-controller.ts';

/** In milliseconds: so long a press may seem to do nothing. The sheet is as good without the code. */
const PATIENCE = 1500;

/** Prints a widget with the code that brings all of it back, if there is something to bring back. */
export async function printWithCode(
  element: Parameters<typeof printOnly>[0],
  share: Pick<ShareController, 'onPaper'> | undefined,
): Promise<void> {
  const drawn = share?.onPaper();
  const late = new Promise<undefined>((done) => setTimeout(done, PATIENCE));
  const takeAway = await Promise.race([drawn, late]);
  // One that comes later is for no sheet.
  if (!takeAway)
    void drawn?.then((remove) => {
      remove();
    });
  // It may have been taken out in the meantime.
  if (element.isConnected) printOnly(element, takeAway);
}
