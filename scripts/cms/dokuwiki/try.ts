/**
 * Saves every kind of snippet as administrator and as an ordinary user, without and with the plugin of
 * `docs/hosting/dokuwiki.md`, and says what readers get. Run by `try.sh`.
 *
 * The pages are saved through `jsonrpc.php`, which does what the editor does.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { codesOf, snippets, start, type Trial } from '../trial.ts';

const wiki = process.env['MITID_WIKI_URL'] ?? '';
const password = process.env['MITID_WIKI_PASSWORD'] ?? '';
const root = process.env['MITID_WIKI_ROOT'] ?? '';
const logins = { administrator: 'admin', user: 'author' } as const;
type Role = keyof typeof logins;

let pages = 0;

async function save(role: Role, text: string): Promise<string> {
  pages += 1;
  const page = `page${pages}`;
  const answer = await fetch(`${wiki}/lib/exe/jsonrpc.php/core.savePage`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${logins[role]}:${password}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify({ page, text }),
  });
  const said = await answer.text();
  if ((JSON.parse(said) as { result?: unknown }).result !== true) throw new Error(said);
  return `${wiki}/doku.php?id=${page}`;
}

async function tryAll(trial: Trial): Promise<void> {
  const [place = '', info = '', link = ''] = codesOf(trial, 'dokuwiki', '');
  const [syntax = '', action = ''] = codesOf(trial, 'dokuwiki', 'php');
  const tryEach = async (when: string, texts: Readonly<Record<string, string>>): Promise<void> => {
    for (const [what, text] of Object.entries(texts)) {
      for (const role of ['administrator', 'user'] as const) {
        await trial.try(`${what}, ${when} / ${role}`, await save(role, text));
      }
    }
  };
  await tryEach('as installed', { ...snippets(trial), 'link of the wiki': link });
  await trial.try('what the link leads to', /https?:[^|]+/.exec(link)?.[0] ?? '');

  const folder = join(root, 'var/lib/dokuwiki/lib/plugins/mitid');
  mkdirSync(folder);
  writeFileSync(join(folder, 'plugin.info.txt'), info);
  writeFileSync(join(folder, 'syntax.php'), syntax);
  writeFileSync(join(folder, 'action.php'), action);
  await tryEach('with the plugin', {
    'what the plugin takes': place,
    'two widgets with text': `Hej\n\n${place}\n\nHej ${place} hej.`,
    div: trial.blocks('hook')['place'] ?? '',
    'code in a name': '{{mitid>"><script>alert(1)</script> da}}',
  });
}

const version = readFileSync(join(root, 'usr/share/dokuwiki/VERSION'), 'utf8').trim();
await start(
  {
    system: `DokuWiki ${version}`,
    content: '#dokuwiki__content .page',
    logins: Object.values(logins).map((name) => `${wiki}/doku.php?do=login  ${name}  ${password}`),
  },
  tryAll,
);
