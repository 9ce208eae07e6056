/** What has come in one file with the code of a widget: its content, and the words that it says. */
import type { LocaleModule } from '@lit/localize/internal/types.js';
import type { PartName } from '../content/parts.ts';
import { provideWords } from './i18n/words.ts';
import { provide } from '../loading/load.ts';

export function provideContent(
  part: PartName,
  lang: string,
  content: unknown,
  words?: LocaleModule['templates'],
): void {
  provide(`content/${part}.${lang}`, { default: content });
  if (words) provideWords(lang, words, part);
}
