/** In the classic file: all widgets and their English are inside; the rest lies beside it. */
import { partOf } from '../content/everything.ts';
import { isPart } from '../content/parts.ts';
import { english } from '../generated/english.ts';
import { resultImports } from '../generated/result-imports.ts';
import { codeOf } from './code-of.ts';
import { importFile as importBuilt } from './import-file.built.ts';

/** Small, and wanted by many. */
const inside: Readonly<Record<string, () => Promise<unknown>>> = {
  'late/glossary': () => import('../glossary/glossary.late.ts'),
  'late/every-widget': () => import('../core/element/every-widget.late.ts'),
  'late/languages': () => import('../languages/languages.late.ts'),
  'late/persistence': () => import('../persistence/persistence.late.ts'),
  'late/prerendered': () => import('../prerendered/prerendered.late.ts'),
};

export const importFile = (name: string, attempt: number): Promise<unknown> => {
  const own = inside[name] ?? resultImports[codeOf(name)];
  if (own) return own();
  const [folder, file = ''] = name.split('/');
  const [part = '', lang] = file.split('.');
  if (folder === 'widgets') return Promise.resolve({});
  // Words are explained to those who ask: they stay beside the file, as other languages do.
  if (folder === 'content' && lang === 'en' && part !== 'terms' && isPart(part)) {
    return Promise.resolve({ default: partOf(english, part) });
  }
  return importBuilt(name, attempt);
};
