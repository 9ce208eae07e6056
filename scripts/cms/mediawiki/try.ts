/**
 * Saves every kind of snippet as administrator and as an ordinary user, with the settings of a new wiki and
 * with those of `docs/hosting/mediawiki.md`, and says what readers get. Run by `try.sh`.
 *
 * The pages are saved through `api.php`, which does what the source editor does.
 */
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { codesOf, snippets, start, type Trial } from '../trial.ts';

const wiki = process.env['MITID_WIKI_URL'] ?? '';
const password = process.env['MITID_WIKI_PASSWORD'] ?? '';
const rowFile = join(process.env['MITID_WIKI_ROOT'] ?? '', 'row.php');

type Save = (title: string, text: string) => Promise<string>;

/** Logs in; what is given back saves a page, and says its address. */
async function logIn(name: string): Promise<Save> {
  const cookies = new Map<string, string>();
  const ask = async <T>(parameters: Record<string, string>): Promise<T> => {
    const answer = await fetch(`${wiki}/api.php`, {
      method: 'POST',
      headers: { cookie: [...cookies].map((pair) => pair.join('=')).join('; ') },
      body: new URLSearchParams({ ...parameters, format: 'json', formatversion: '2' }),
    });
    for (const cookie of answer.headers.getSetCookie()) {
      const [, key = '', value = ''] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      cookies.set(key, value);
    }
    const said = (await answer.json()) as T & { readonly error?: { readonly info: string } };
    if (said.error) throw new Error(said.error.info);
    return said;
  };
  const token = async (type: 'login' | 'csrf'): Promise<string> => {
    const { query } = await ask<{ query: { tokens: Record<string, string> } }>({
      action: 'query',
      meta: 'tokens',
      type,
    });
    return query.tokens[`${type}token`] ?? '';
  };
  const { clientlogin } = await ask<{ clientlogin: { status: string } }>({
    action: 'clientlogin',
    username: name,
    password,
    loginreturnurl: wiki,
    logintoken: await token('login'),
  });
  if (clientlogin.status !== 'PASS') throw new Error(`${name}: ${clientlogin.status}`);
  return async (title, text) => {
    const { edit } = await ask<{ edit: { result: string } }>({
      action: 'edit',
      title,
      text,
      token: await token('csrf'),
    });
    if (edit.result !== 'Success') throw new Error(`${title}: ${JSON.stringify(edit)}`);
    return `${wiki}/index.php?title=${encodeURIComponent(title)}`;
  };
}

const set = (php: string): void => writeFileSync(rowFile, `<?php\n${php}\n`);

async function tryAll(trial: Trial): Promise<void> {
  const saves = { administrator: await logIn('Admin'), user: await logIn('Author') };
  const tryEach = async (when: string, texts: Readonly<Record<string, string>>): Promise<void> => {
    for (const [what, text] of Object.entries(texts)) {
      for (const [role, save] of Object.entries(saves)) {
        const name = `${what}, ${when} / ${role}`;
        await trial.try(name, await save(name.replace(/[<{}|[\]]/g, ''), text));
      }
    }
  };
  const codes = snippets(trial);
  const [place = '', link = ''] = codesOf(trial, 'mediawiki', '');
  const [localSettings = ''] = codesOf(trial, 'mediawiki', 'php');
  const [template = ''] = codesOf(trial, 'mediawiki', 'html');
  const [commonJs = ''] = codesOf(trial, 'mediawiki', 'js');
  const withScript = {
    element: trial.blocks('element')['place'] ?? '',
    div: trial.blocks('hook')['place'] ?? '',
    'div in a template': place,
    'two of them with text': `Hej\n\n${place}\n\nHej\n${place}\nhej.`,
  };
  await saves.administrator('Template:MitID', template);

  await tryEach('as installed', { ...codes, 'link of the wiki': link });
  await trial.try('what the link leads to', /https?:\S+/.exec(link)?.[0] ?? '');
  set(localSettings);
  await tryEach('script from LocalSettings.php', withScript);
  rmSync(rowFile);
  await saves.administrator('MediaWiki:Common.js', commonJs);
  await tryEach('script from Common.js', withScript);
  await saves.administrator('MediaWiki:Common.js', '');
  set('$wgRawHtml = true;');
  await tryEach(
    '$wgRawHtml',
    Object.fromEntries(Object.entries(codes).map(([what, code]) => [what, `<html>${code}</html>`])),
  );
}

const { query } = (await (
  await fetch(`${wiki}/api.php?action=query&meta=siteinfo&format=json`)
).json()) as { query: { general: Record<string, string> } };
const { generator, phpversion, dbtype } = query.general;
await start(
  {
    system: `${generator ?? ''}, PHP ${phpversion ?? ''}, ${dbtype ?? ''}`,
    content: '#mw-content-text',
    logins: ['Admin', 'Author'].map(
      (name) => `${wiki}/index.php?title=Special:UserLogin  ${name}  ${password}`,
    ),
  },
  tryAll,
);
