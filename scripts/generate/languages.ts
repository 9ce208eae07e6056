/** A language is two files and a limit; half a language would reach readers as a mixture of two. */
import { readabilityLimits } from '../../src/cli/readability.ts';
import { entriesOf } from '../../src/content/translation.ts';
import { languages, readText, sourceLanguage } from './content.ts';
import { lacking } from './lacking.ts';
import { translatedTo, widgetWords } from './words.ts';

export interface LanguageFiles {
  /** Languages of `locales/content/`. */
  readonly content: readonly string[];
  /** Languages of `locales/ui/`. */
  readonly words: readonly string[];
  /** Languages with a limit for how hard a text may be. */
  readonly limits: readonly string[];
}

export const languageFiles = (): LanguageFiles => ({
  content: languages(),
  words: translatedTo(widgetWords),
  limits: Object.keys(readabilityLimits),
});

/** What is missing, a sentence each. */
export function languageProblems({ content, words, limits }: LanguageFiles): string[] {
  const all = [...new Set([...content, ...words])];
  return all.flatMap((lang) => [
    ...(content.includes(lang)
      ? []
      : [`"${lang}" has words, but no content: add locales/content/${lang}.json.`]),
    ...(words.includes(lang) || lang === sourceLanguage
      ? []
      : [`"${lang}" has content, but no words: add locales/ui/${lang}.xlf.`]),
    ...(limits.includes(lang)
      ? []
      : [
          `"${lang}" has no limit for hard texts: add one to readabilityLimits in src/cli/readability.ts.`,
        ]),
  ]);
}

/** Texts that a language does not have: readers would see the English. A sentence a language. */
export const textProblems = (): string[] =>
  languages()
    .filter((lang) => lang !== sourceLanguage)
    .flatMap((lang) => {
      const missing = entriesOf(readText(sourceLanguage), readText(lang), {})
        .filter(({ own }) => own === undefined)
        .map(({ path }) => path);
      const advice = `"npm run readable -- --lang ${lang}" lists them beside the English.`;
      return lacking(`locales/content/${lang}.json`, missing, advice);
    });
