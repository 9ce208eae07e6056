/** What is wrong with a single frame. Pure. */
import type { Vocabulary } from './check-widgets.ts';
import type { Finding, SeenFrame, SeenPage } from './seen.ts';

export function frames(
  frame: SeenFrame,
  { scripts }: SeenPage,
  { frameSandbox }: Vocabulary,
): Finding[] {
  const place: Pick<Finding, 'at'> = { at: { kind: 'frame', number: frame.number } };
  const missing = frame.sandbox && frameSandbox.filter((word) => !frame.sandbox?.includes(word));
  const hasScript = scripts.some(({ address }) => /\/mitid-frame\.js(\?|$)/.test(address));
  return [
    ...(frame.title.trim() === ''
      ? [
          {
            id: 'frame-title',
            level: 'error',
            title: 'A frame has no title',
            text: 'Screen readers say “frame” and nothing more.',
            mend: 'Describe its content.',
            code: 'title="MitID: papers to bring"',
            ...place,
          } as const,
        ]
      : []),
    ...(hasScript && frame.hasHook && !frame.isCut
      ? []
      : [
          {
            id: 'frame-height',
            level: frame.isCut ? 'error' : 'warning',
            title: frame.isCut ? 'A frame is cut off' : 'A frame keeps its height',
            text: frame.isCut
              ? 'An element around the frame has a fixed height and hides the rest.'
              : 'The rest scrolls inside the frame, which is hard on a phone.',
            mend: frame.isCut
              ? 'Remove the fixed height of the element around it.'
              : 'Add data-mitid-frame to the frame, and this script to the page.',
            ...(frame.isCut
              ? {}
              : {
                  code: `<script async src="${new URL('../mitid-frame.js', frame.address).href}"></script>`,
                }),
            ...place,
          } as const,
        ]),
    ...(missing && missing.length > 0
      ? [
          {
            id: 'frame-sandbox',
            level: missing.includes('allow-scripts') ? 'error' : 'hint',
            title: 'The sandbox of a frame forbids what the widget can do',
            text: `It lacks: ${missing.join(', ')}.`,
            mend: 'Add these words, unless they are left out on purpose.',
            code: `sandbox="${frameSandbox.join(' ')}"`,
            ...place,
          } as const,
        ]
      : []),
  ];
}
