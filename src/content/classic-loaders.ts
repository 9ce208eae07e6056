/** Stands in for `generated/loaders.ts` in the classic file: English is inside, the rest beside. */
import { partLoaders } from './file-loaders.ts';
import { english } from './generated/english.ts';
import type { PartName } from './parts.ts';

export { partLoaders } from './file-loaders.ts';

for (const [name, part] of Object.entries(english)) {
  partLoaders[name as PartName]['en'] = () => Promise.resolve({ default: part });
}
