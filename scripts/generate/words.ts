/**
 * The words of the interface: `msg` calls in the source, and their translations in `locales/`. Those of the
 * widgets are in every language; those of the site and of the doctor speak to editors, and are kept apart.
 */
import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { RuntimeLitLocalizer } from '@lit/localize-tools/lib/modes/runtime.js';
import { isLocale } from '@lit/localize-tools/lib/locales.js';
import type { Config } from '@lit/localize-tools/lib/types/config.js';
import type { Locale } from '@lit/localize-tools/lib/types/locale.js';
import ts from 'typescript';
import { lacking } from './lacking.ts';
import { root, sourceLanguage } from './content.ts';

const BRING = '"npm run extract" brings them; each wants its <target>.';

export interface WordSet {
  /** Folder of `locales/` with a file a language. */
  readonly files: string;
  /** Folder of `src/generated/` with a module a language. */
  readonly modules: string;
  /** How the ids begin; those of the widgets are all others. */
  readonly prefixes: readonly string[];
}

export const widgetWords: WordSet = { files: 'ui', modules: 'words', prefixes: [] };

export const doctorWords: WordSet = {
  files: 'doctor',
  modules: 'doctor-words',
  prefixes: ['doctor'],
};

export const wordSets: readonly WordSet[] = [
  widgetWords,
  { files: 'site', modules: 'site-words', prefixes: ['site', 'builder'] },
  doctorWords,
];

const others = wordSets.flatMap(({ prefixes }) => prefixes);

/** The set that a word belongs to, by its id. */
export function isIn({ prefixes }: WordSet, id: string): boolean {
  const [prefix = ''] = id.split('.');
  return prefixes.length > 0 ? prefixes.includes(prefix) : !others.includes(prefix);
}

/** Languages that a set is translated to. */
export const translatedTo = ({ files }: WordSet): string[] =>
  readdirSync(new URL(`../../locales/${files}/`, import.meta.url))
    .filter((name) => name.endsWith('.xlf'))
    .map((name) => name.replace('.xlf', ''))
    .sort();

function localeOf(lang: string): Locale {
  if (!isLocale(lang)) throw new Error(`"${lang}" is no language.`);
  return lang;
}

const configOf = (set: WordSet, languages: readonly string[]) =>
  ({
    baseDir: root,
    resolve: (path: string) => resolve(root, path),
    sourceLocale: localeOf(sourceLanguage),
    targetLocales: languages.map(localeOf),
    tsConfig: './tsconfig.json',
    inputFiles: ['src/**/*.ts', 'site/**/*.ts'],
    output: { mode: 'runtime', outputDir: `src/generated/${set.modules}`, language: 'ts' },
    interchange: { format: 'xliff', xliffDir: `locales/${set.files}` },
  }) satisfies Config;

class SetLocalizer extends RuntimeLitLocalizer {
  readonly set: WordSet;
  readonly #all: ReturnType<RuntimeLitLocalizer['extractSourceMessages']>;

  constructor(
    set: WordSet,
    languages: readonly string[],
    all: ReturnType<RuntimeLitLocalizer['extractSourceMessages']>,
  ) {
    super(configOf(set, languages));
    this.set = set;
    this.#all = all;
  }

  override extractSourceMessages(): ReturnType<RuntimeLitLocalizer['extractSourceMessages']> {
    const { messages, errors } = this.#all;
    return { messages: messages.filter(({ name }) => isIn(this.set, name)), errors };
  }

  /** The ids of what has no translation, by language. */
  get missing(): ReadonlyMap<string, readonly string[]> {
    const { messages } = this.extractSourceMessages();
    const { translations } = this.readTranslationsSync();
    return new Map(
      this.config.targetLocales.map((lang) => {
        const translated = new Set(translations.get(lang)?.map(({ name }) => name));
        return [lang, messages.map(({ name }) => name).filter((id) => !translated.has(id))];
      }),
    );
  }
}

/** One for each set; the source is read once for all of them. */
function localizers(languagesOf: (set: WordSet) => readonly string[]): SetLocalizer[] {
  const all = new RuntimeLitLocalizer(configOf(widgetWords, [])).extractSourceMessages();
  const [error] = all.errors;
  if (error) throw new Error(ts.flattenDiagnosticMessageText(error.messageText, '\n'));
  return wordSets.map((set) => new SetLocalizer(set, languagesOf(set), all));
}

/** Writes the modules of all languages to `src/generated/`, and says what is missing. */
export async function buildWords(): Promise<string[]> {
  const problems: string[] = [];
  for (const each of localizers(translatedTo)) {
    for (const [lang, ids] of each.missing) {
      problems.push(...lacking(`locales/${each.set.files}/${lang}.xlf`, ids, BRING));
    }
    await each.build();
  }
  return problems;
}

/**
 * Brings the files of all languages up to the source: new words come without a translation, words that are
 * no more go. A language of the content that has no words yet gets its file.
 */
export async function extractWords(languages: readonly string[]): Promise<void> {
  const wanted = (set: WordSet): readonly string[] =>
    set === widgetWords ? languages.filter((lang) => lang !== sourceLanguage) : translatedTo(set);
  for (const each of localizers(wanted)) await each.writeInterchangeFiles();
}
