/** Code that follows the first view: each file `….late.ts`, under the name before that. */
import { globSync } from 'node:fs';
import { basename } from 'node:path';
import { root } from '../run.ts';

export const lateFiles = (): string[] =>
  globSync('src/**/*.late.ts', { cwd: root })
    .map((file) => file.replaceAll('\\', '/'))
    .sort();

export const lateName = (file: string): string => `late/${basename(file, '.late.ts')}`;

/** That of a widget comes with content and words: in the built files there is one a language. */
export const isOfWidget = (file: string): boolean => file.startsWith('src/widgets/');
