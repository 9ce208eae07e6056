/** In the command line: content lies beside it, as for pages; code is in it. */
import { lateImports } from '../generated/late-imports.ts';
import { resultImports } from '../generated/result-imports.ts';
import { codeOf } from './code-of.ts';
import { importFile as importBuilt } from './import-file.built.ts';

export const importFile = (name: string, attempt: number): Promise<unknown> =>
  (lateImports[name] ?? resultImports[codeOf(name)])?.() ?? importBuilt(name, attempt);
