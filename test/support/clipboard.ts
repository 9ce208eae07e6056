/** The clipboard of a reader, in place of that of the machine. */
import { replace } from './widget-page.ts';

/** Takes whatever is copied; the list grows with it. */
export function acceptingClipboard(): readonly string[] {
  const copied: string[] = [];
  const writeText = (text: string): Promise<void> => {
    copied.push(text);
    return Promise.resolve();
  };
  replace(navigator, 'clipboard', { writeText } as unknown as Clipboard);
  return copied;
}

/** The browser does not let a page write. */
export function refusingClipboard(): void {
  const writeText = (): Promise<void> =>
    Promise.reject(new DOMException('Write permission denied.', 'NotAllowedError'));
  replace(navigator, 'clipboard', { writeText } as unknown as Clipboard);
}

/** On a page without https there is none. */
export function missingClipboard(): void {
  replace(navigator, 'clipboard', undefined as unknown as Clipboard);
}
