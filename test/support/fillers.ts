/** The words that a search leaves out, in a language: they are words of the interface. */
import { readFileSync } from 'node:fs';

const id = 'finder.fillers';

export function fillersOf(lang: string): readonly string[] {
  const file = new URL('../../locales/ui/da.xlf', import.meta.url);
  const own = lang === 'en' ? file : new URL(`../../locales/ui/${lang}.xlf`, import.meta.url);
  const [, unit = ''] =
    new RegExp(`<trans-unit id="${id}">([^]*?)</trans-unit>`).exec(readFileSync(own, 'utf8')) ?? [];
  const tag = lang === 'en' ? 'source' : 'target';
  const [, words = ''] = new RegExp(`<${tag}>([^<]*)</${tag}>`).exec(unit) ?? [];
  return words.split(' ');
}
