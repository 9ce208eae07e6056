/** How to load the words of each locale but the source locale, whose words are in the code. */
import type { LocaleModule } from '@lit/localize/internal/types.js';

export const wordLoaders: Readonly<Record<string, (attempt: number) => Promise<LocaleModule>>> = {
  da: () => import('./generated/da.ts'),
};
