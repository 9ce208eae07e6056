/** Where the files of the site are. */
import { join } from 'node:path';
import { root } from '../run.ts';
import type { Root } from '../serve.ts';

/** What is built for the site alone. */
export const built: string = join(root, '.cache', 'site');

export const siteRoots: readonly Root[] = [
  { at: '/', folder: join(root, 'site') },
  { at: '/built/', folder: built },
  { at: '/gallery/', folder: join(built, 'gallery') },
  { at: '/docs/', folder: join(built, 'docs') },
  {
    at: '/dist/',
    folder: join(root, 'dist'),
    headers: { 'access-control-allow-origin': '*' },
  },
];
