/** `npm run extract`: brings the words in `locales/` up to the `msg` calls of the source. */
import { languages } from './generate/content.ts';
import { extractWords } from './generate/words.ts';

await extractWords(languages());
