/** What has to be there before any code works: the files on a server. Pure, in the language of the builder. */
import { msg, str } from '@lit/localize';
import { isFrame, runsOnPage, type SnippetKind } from './kinds.ts';
import type { Block } from './snippet.ts';

interface Release {
  readonly version: string;
  readonly kind: SnippetKind;
  /** The page that says how, on the site that the builder is of. */
  readonly guide: string;
}

/** A letter to those who run the server, ready to be sent. */
function letter({ version, kind, guide }: Release): string {
  const folder = 'https://example.dk/mitid-widgets/';
  const steps = [
    msg(
      'Make the package in a copy of the project mitid-widgets: npm run release lays it out as the folder release.',
      { id: 'site.files.step.release' },
    ),
    msg(str`Put what is in that folder on a server of ours with HTTPS, such as at ${folder}.`, {
      id: 'site.files.step.server',
    }),
    ...(isFrame(kind)
      ? [
          msg('Let its pages be shown in frames: no header X-Frame-Options.', {
            id: 'site.files.step.frame',
          }),
        ]
      : []),
    ...(runsOnPage(kind)
      ? [
          msg(
            'If the files are on another domain than our page, send them with the header Access-Control-Allow-Origin: *.',
            { id: 'site.files.step.cors' },
          ),
        ]
      : []),
    msg(str`Tell me the address of the folder of the version, such as ${folder}${version}/.`, {
      id: 'site.files.step.address',
    }),
  ];
  return [
    msg(
      'We would like to show a guide to MitID on our page. It consists of files that are to be on a server of our own. There is no database, and no code that runs on the server. Will you please put them up?',
      { id: 'site.files.letter' },
    ),
    steps.map((step, index) => `${index + 1}. ${step}`).join('\n'),
    msg(str`How to do it, with the headers and an example for Nginx (in English): ${guide}`, {
      id: 'site.files.letter.docs',
    }),
  ].join('\n\n');
}

export const filesBlock = (release: Release): Block => ({
  name: 'files',
  where: msg('Send this to your IT department', { id: 'site.where.it' }),
  language: 'text',
  code: letter(release),
});
