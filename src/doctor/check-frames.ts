/** What is wrong with a single frame. Pure. */
import { msg, str } from '@lit/localize';
import type { Vocabulary } from './check-attributes.ts';
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
            title: msg('A frame has no title', { id: 'doctor.frame-title' }),
            text: msg('Screen readers say “frame” and nothing more.', {
              id: 'doctor.frame-title.text',
            }),
            mend: msg('Describe its content.', { id: 'doctor.frame-title.mend' }),
            code: `title="${msg('MitID: papers to bring', { id: 'doctor.frame-title.code' })}"`,
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
            title: frame.isCut
              ? msg('A frame is cut off', { id: 'doctor.frame-height.cut' })
              : msg('A frame keeps its height', { id: 'doctor.frame-height' }),
            text: frame.isCut
              ? msg('An element around the frame has a fixed height and hides the rest.', {
                  id: 'doctor.frame-height.cut.text',
                })
              : msg('The rest scrolls inside the frame, which is hard on a phone.', {
                  id: 'doctor.frame-height.text',
                }),
            mend: frame.isCut
              ? msg('Remove the fixed height of the element around it.', {
                  id: 'doctor.frame-height.cut.mend',
                })
              : msg('Add data-mitid-frame to the frame, and this script to the page.', {
                  id: 'doctor.frame-height.mend',
                }),
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
            title: msg('The sandbox of a frame forbids what the widget can do', {
              id: 'doctor.frame-sandbox',
            }),
            text: msg(str`It lacks: ${missing.join(', ')}.`, { id: 'doctor.frame-sandbox.text' }),
            mend: msg('Add these words, unless they are left out on purpose.', {
              id: 'doctor.frame-sandbox.mend',
            }),
            code: `sandbox="${frameSandbox.join(' ')}"`,
            ...place,
          } as const,
        ]
      : []),
  ];
}
