/** Stands in for `generated/loaders.ts` in the classic file: English is inside, the rest beside. */
import { partOf } from './classic-parts.ts';
import { partLoaders } from './file-loaders.ts';
import { whole } from './generated/english.ts';
import type { PartName } from './parts.ts';

export { partLoaders } from './file-loaders.ts';

for (const [name, loaders] of Object.entries(partLoaders)) {
  if (name === 'terms') continue;
  loaders['en'] = () => Promise.resolve({ default: partOf(whole, name as PartName) });
}
