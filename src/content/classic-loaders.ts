/** Stands in for `generated/loaders.ts` in the classic file: English is inside, the rest beside. */
import { partLoaders } from './file-loaders.ts';
import documents from './generated/documents.en.ts';
import eligibility from './generated/eligibility.en.ts';
import results from './generated/results.en.ts';
import switchPart from './generated/switch.en.ts';
import type { PartName } from './parts.ts';

export { partLoaders } from './file-loaders.ts';

for (const [name, part] of Object.entries({
  documents,
  eligibility,
  results,
  switch: switchPart,
})) {
  partLoaders[name as PartName]['en'] = () => Promise.resolve({ default: part });
}
