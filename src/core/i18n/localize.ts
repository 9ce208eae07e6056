/** Tells `@lit/localize` where the words are. The built files take `localize.built.ts` in place of both. */
import { configureReentrantLocalization } from '@lit/localize/init/reentrant.js';
import { languages } from '../../generated/languages.ts';
import { sourceLocale } from './locale.ts';
import { currentLocale, wordsOf } from './words.ts';

configureReentrantLocalization({
  sourceLocale,
  targetLocales: languages.filter((locale) => locale !== sourceLocale),
  getLocale: currentLocale,
  loadLocaleSync: (locale) => ({ templates: wordsOf(locale) }),
});
