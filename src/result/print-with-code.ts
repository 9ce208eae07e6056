import { printOnly } from '../reading/print-only.ts';
import type { ShareController } from '../share/share-controller.ts';

/** Prints a widget with the code that brings all of it back, if there is something to bring back. */
export async function printWithCode(
  element: Parameters<typeof printOnly>[0],
  share: ShareController | undefined,
): Promise<void> {
  const takeAway = await share?.onPaper();
  // It may have been taken out in the meantime.
  if (element.isConnected) printOnly(element, takeAway);
}
