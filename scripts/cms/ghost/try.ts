/**
 * Publishes every kind of snippet as owner, editor and author, in each place of Ghost that takes code, and says
 * what readers get. Run by `try.sh`.
 *
 * The posts go in through the Admin API, as from Ghost's own editor.
 */
import { execFileSync } from 'node:child_process';

import { snippets, start, type Trial } from '../trial.ts';

const ghost = process.env['MITID_GHOST_URL'] ?? '';
const password = 'only-for-some-minutes';
const emailOf = (role: string): string => `${role.toLowerCase()}@example.dk`;

type Ask = <T>(method: 'GET' | 'POST' | 'PUT', path: string, body?: object) => Promise<T>;

async function send(
  method: string,
  path: string,
  body: object | undefined,
  cookie = '',
): Promise<Response> {
  const answer = await fetch(`${ghost}/ghost/api/admin/${path}`, {
    method,
    headers: { 'content-type': 'application/json', origin: ghost, cookie },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
  return answer;
}

/** While Ghost starts, it does not yet know the sessions that it gives out. */
async function logIn(role: string): Promise<Ask> {
  for (let tries = 0; tries < 60; tries += 1) {
    const answer = await send('POST', 'session/', { username: emailOf(role), password });
    const cookie = answer.headers
      .getSetCookie()
      .map((each) => each.split(';')[0])
      .join('; ');
    const isKnown = await send('GET', 'users/me/', undefined, cookie).then(
      () => true,
      () => false,
    );
    if (isKnown) {
      return async <T>(method: string, path: string, body?: object) =>
        (await (await send(method, path, body, cookie)).json()) as T;
    }
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error(`${role}: no session.`);
}

async function untilReady(): Promise<void> {
  for (let tries = 0; tries < 240; tries += 1) {
    const answer = await fetch(`${ghost}/ghost/api/admin/site/`).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 500));
  }
  throw new Error('Ghost does not start.');
}

/** The invitation goes by mail; here it is read where Ghost keeps it. */
async function invite(owner: Ask, role: string): Promise<void> {
  const email = emailOf(role);
  const { roles } = await owner<{ roles: { id: string; name: string }[] }>('GET', 'roles/');
  const role_id = roles.find(({ name }) => name === role)?.id;
  await owner('POST', 'invites/', { invites: [{ email, role_id }] });
  const socket = process.env['MITID_GHOST_SOCKET'] ?? '';
  const query = `SELECT token FROM ghost.invites WHERE email = '${email}'`;
  const token = execFileSync(
    'mariadb',
    ['--no-defaults', `--socket=${socket}`, '--user=root', '-N', `--execute=${query}`],
    { encoding: 'utf8' },
  ).trim();
  await send('POST', 'authentication/invitation/', {
    invitation: [{ token, email, password, name: role }],
  });
}

interface Post {
  readonly url: string;
}

const lexical = (card: object): string =>
  JSON.stringify({
    root: {
      children: [card],
      direction: null,
      format: '',
      indent: 0,
      type: 'root',
      version: 1,
    },
  });

/** The cards that take code. */
const cards = {
  'HTML card': (html: string) => lexical({ type: 'html', version: 1, html }),
  'Markdown card': (markdown: string) => lexical({ type: 'markdown', version: 1, markdown }),
} as const;

async function tryAll(trial: Trial): Promise<void> {
  await send('POST', 'authentication/setup/', {
    setup: [{ name: 'Owner', email: emailOf('Owner'), password, blogTitle: 'Snippets' }],
  });
  const owner = await logIn('Owner');
  const roles: Record<string, Ask> = { owner };
  for (const role of ['Editor', 'Author']) {
    await invite(owner, role);
    roles[role.toLowerCase()] = await logIn(role);
  }
  const tryEach = async (
    when: string,
    codes: Readonly<Record<string, string>>,
    head?: string,
  ): Promise<void> => {
    for (const [what, code] of Object.entries(codes)) {
      for (const [role, ask] of Object.entries(roles)) {
        const { users } = await ask<{ users: { id: string }[] }>('GET', 'users/me/');
        for (const [card, wrap] of Object.entries(cards)) {
          const name = `${what}, ${when} / ${role} / ${card}`;
          const { posts } = await ask<{ posts: Post[] }>('POST', 'posts/', {
            posts: [
              {
                title: name,
                authors: users.map(({ id }) => ({ id })),
                status: 'published',
                lexical: wrap(code),
                ...(head !== undefined && { codeinjection_head: head }),
              },
            ],
          });
          await trial.try(name, posts[0]?.url ?? '');
        }
      }
    }
  };
  const setHead = (value: string): Promise<unknown> =>
    owner('PUT', 'settings/', { settings: [{ key: 'codeinjection_head', value }] });

  await tryEach('as installed', snippets(trial));
  const head = trial.blocks('element')['head'] ?? '';
  const places = {
    element: trial.blocks('element')['place'] ?? '',
    div: trial.blocks('hook')['place'] ?? '',
    'static HTML': trial.ready,
  };
  await tryEach("script in the post's code injection", places, head);
  await setHead(head);
  await tryEach("script in the site's code injection", places);
}

await untilReady();
await start(
  {
    system: `Ghost ${process.env['MITID_GHOST_VERSION'] ?? ''}`,
    content: '.gh-content',
    logins: ['Owner', 'Editor', 'Author'].map(
      (role) => `${ghost}/ghost/  ${emailOf(role)}  ${password}`,
    ),
  },
  tryAll,
);
