/** Makes the docs of the site from the Markdown of the repository. */
import {
  cpSync,
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { docsOf, type Docs } from '../../site/docs/docs.ts';
import type { Repository } from '../../site/docs/links.ts';
import { sources, type Texts } from '../../site/docs/pages.ts';
import { root } from '../run.ts';

const readTexts = (): Texts =>
  new Map(
    globSync([...sources], { cwd: root, exclude: ['**/node_modules'] })
      .map((source) => source.replaceAll('\\', '/'))
      .sort()
      .map((source) => [source, readFileSync(join(root, source), 'utf8')]),
  );

const repository: Repository = {
  isFile: (path) => existsSync(join(root, path)) && statSync(join(root, path)).isFile(),
  sizeOf(path) {
    if (!path.endsWith('.png')) return undefined;
    // The first part of every PNG says it.
    const bytes = readFileSync(join(root, path));
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  },
};

export const readDocs = (): Docs => docsOf(readTexts(), repository);

export function writeDocs(folder: string): void {
  const { files, copies, dead } = readDocs();
  if (dead.length > 0) throw new Error(`Links that lead nowhere:\n${dead.join('\n')}`);
  // Pages that are gone would stay.
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, work: (to: string) => void): void => {
    const to = join(folder, path);
    mkdirSync(dirname(to), { recursive: true });
    work(to);
  };
  for (const [path, text] of files) write(path, (to) => writeFileSync(to, text));
  for (const path of copies) write(`files/${path}`, (to) => cpSync(join(root, path), to));
}
