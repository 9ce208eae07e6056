/**
 * Posts every kind of snippet as administrator and as author, as a block and as classic content, and says
 * what readers get. Run by `try.sh`, which sets up the WordPress.
 *
 * The posts go in through `wp/v2/posts`, where the filters of WordPress are those of its editors.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { isForEditors, pasted, setUpFile, start, type Trial } from '../trial.ts';
import { tryEditors } from './editors.ts';
import type { Accounts, Role } from './accounts.ts';

const wordpress = process.env['MITID_WP_URL'] ?? '';
const setUp = JSON.parse(readFileSync(setUpFile, 'utf8')) as Accounts;

/** What an editor pastes, all in one. */
interface Row {
  readonly name: string;
  readonly code: string;
  /** Whether the script comes from the plugin. */
  readonly hasPlugin: boolean;
}

function rowsOf(trial: Trial): Row[] {
  const place = (kind: 'element' | 'wordpress'): string => trial.blocks(kind)['place'] ?? '';
  return [
    { name: 'element, script in the page', code: pasted(trial, 'element'), hasPlugin: false },
    { name: 'element, script from the plugin', code: place('element'), hasPlugin: true },
    { name: 'div, script in the page', code: pasted(trial, 'hook'), hasPlugin: false },
    { name: 'div, script from the plugin', code: place('wordpress'), hasPlugin: true },
    { name: 'classic script in the page', code: pasted(trial, 'classic'), hasPlugin: false },
    { name: 'frame', code: pasted(trial, 'iframe'), hasPlugin: false },
    {
      name: 'static, script in the page',
      code: `${trial.blocks('static')['head'] ?? ''}\n${trial.ready}`,
      hasPlugin: false,
    },
    { name: 'static, script from the plugin', code: trial.ready, hasPlugin: true },
  ];
}

async function ask<T>(role: Role, route: string, body: object): Promise<T> {
  const { login, key } = setUp.accounts[role];
  const answer = await fetch(`${wordpress}/?rest_route=${route}`, {
    method: 'POST',
    headers: {
      authorization: `Basic ${Buffer.from(`${login}:${key}`).toString('base64')}`,
      'content-type': 'application/json',
    },
    body: JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${route}: ${answer.status} ${text.slice(0, 500)}`);
  return JSON.parse(text) as T;
}

interface Post {
  readonly id: number;
  readonly link: string;
}

const places = {
  block: (code: string) => `<!-- wp:html -->\n${code}\n<!-- /wp:html -->`,
  classic: (code: string) => code,
} as const;

/** A plugin of one file, with the part for functions.php; and the classic editor, where it is asked for. */
function writePlugins(trial: Trial): void {
  const write = (file: string, php: string): void => {
    const path = join(process.env['MITID_WP_ROOT'] ?? '', 'wp-content', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `<?php\n${php}\n`);
  };
  write(
    'plugins/mitid-widgets/mitid-widgets.php',
    `/* Plugin Name: MitID widgets */\n${trial.blocks('wordpress')['script'] ?? ''}`,
  );
  // What the plugin "Classic Editor" does.
  write(
    'mu-plugins/classic-editor.php',
    `if (isset($_GET['classic-editor'])) add_filter('use_block_editor_for_post', '__return_false');`,
  );
}

const setPlugin = (isOn: boolean): Promise<unknown> =>
  ask('administrator', '/wp/v2/plugins/mitid-widgets/mitid-widgets', {
    status: isOn ? 'active' : 'inactive',
  });

async function tryRow(trial: Trial, row: Row): Promise<void> {
  for (const role of ['administrator', 'author'] as const) {
    for (const [place, wrap] of Object.entries(places)) {
      const name = `${row.name} / ${role} / ${place}`;
      const post = await ask<Post>(role, '/wp/v2/posts', {
        title: name,
        status: 'publish',
        content: wrap(row.code),
      });
      await trial.try(name, post.link);
    }
  }
}

/** What an administrator has put into the post of an author, when the author saves it again. */
async function trySavedAgain(trial: Trial, { name, code }: Row): Promise<void> {
  const { id, link } = await ask<Post>('author', '/wp/v2/posts', { status: 'publish', title: '…' });
  const route = `/wp/v2/posts/${id}`;
  await ask('administrator', route, { content: places.block(code) });
  await trial.try(`${name} / put in by the administrator`, link);
  await ask('author', route, { title: 'Saved by the author' });
  await trial.try(`${name} / then saved by the author`, link);
}

await start(
  {
    system: `WordPress ${setUp.wordpress}, PHP ${setUp.php}, ${setUp.database}, theme ${setUp.theme}`,
    content: '.entry-content',
    logins: Object.values(setUp.accounts).map(
      ({ login, password }) => `${wordpress}/wp-login.php  ${login}  ${password}`,
    ),
  },
  async (trial) => {
    console.log(`unfiltered_html: ${setUp.unfiltered.join(', ')}\n`);
    writePlugins(trial);
    const rows = rowsOf(trial);
    for (const hasPlugin of [false, true]) {
      await setPlugin(hasPlugin);
      for (const row of isForEditors ? [] : rows) {
        if (row.hasPlugin === hasPlugin) await tryRow(trial, row);
        if (row.name === 'frame' && !hasPlugin) await trySavedAgain(trial, row);
      }
    }
    for (const row of isForEditors ? rows : []) {
      // The static one is long, and what the editors do to it is done to the others too.
      if (!row.hasPlugin || row.name.startsWith('static')) continue;
      for (const role of ['administrator', 'author'] as const) {
        const login = { wordpress, ...setUp.accounts[role] };
        await tryEditors(trial.browser, login, row.code, (how, url) =>
          trial.try(`${row.name} / ${role} / ${how}`, url),
        );
      }
    }
  },
);
