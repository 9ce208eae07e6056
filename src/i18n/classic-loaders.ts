/** Stands in for `loaders.ts` in the classic file: the words of other languages lie beside it. */
import type { LocaleModule } from '@lit/localize/internal/types.js';
import type { Graph } from '../graph.ts';
import { scriptBase } from '../platform/script-base.ts';

declare const __GRAPH__: Graph;

export const wordLoaders: Readonly<Record<string, () => Promise<LocaleModule>>> =
  Object.fromEntries(
    Object.entries(__GRAPH__.words).map(([locale, file]) => [
      locale,
      () => import(/* @vite-ignore */ new URL(file, scriptBase).href) as Promise<LocaleModule>,
    ]),
  );
