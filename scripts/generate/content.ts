/** The project's own content, for scripts and tests; throws where it is wrong. */
import { fileURLToPath } from 'node:url';
import { languagesIn, readFolder, type ContentFolder } from '../../src/cli/content-folder.ts';
import { today } from '../../src/content/age.ts';
import { describeProblem, formatPath } from '../../src/content/problems.ts';
import type { Content } from '../../src/content/schema.ts';
import type { Text } from '../../src/content/text-schema.ts';

export { sourceLanguage } from '../../src/cli/content-folder.ts';

export const root: string = fileURLToPath(new URL('../../', import.meta.url));

let folder: ContentFolder | undefined;

const readOnce = (): ContentFolder => (folder ??= readFolder(root, today()));

/** What is wrong with it, a line each. */
export const contentProblems = (): string[] =>
  readOnce()
    .problems.filter(({ level }) => level === 'error')
    .map(
      (each) =>
        `${each.file}:${each.line}:${each.column}  ${formatPath(each.path)}: ${describeProblem(each)}`,
    );

export function readOwnFolder(): ContentFolder {
  const problems = contentProblems();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return readOnce();
}

export const readContent = (): Content => readOwnFolder().content;

/** The languages of the content, English first. */
export const languages = (): string[] => languagesIn(root);

export const readText = (lang: string): Text => readOwnFolder().texts[lang] as Text;
