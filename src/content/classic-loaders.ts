/** Stands in for `generated/loaders.ts` in the classic file: English is inside, the rest beside. */
import type { Graph } from '../graph.ts';
import { scriptBase } from '../platform/script-base.ts';
import documents from './generated/documents.en.ts';
import eligibility from './generated/eligibility.en.ts';
import results from './generated/results.en.ts';
import switchPart from './generated/switch.en.ts';
import type { Packed } from './pack.ts';
import type { PartName } from './parts.ts';

declare const __GRAPH__: Graph;

type Loader = () => Promise<{ default: Packed }>;

const english: Readonly<Record<PartName, Packed>> = {
  documents,
  eligibility,
  results,
  switch: switchPart,
};

const fromBeside = (file: string): Loader => {
  return () => import(/* @vite-ignore */ new URL(file, scriptBase).href) as ReturnType<Loader>;
};

export const partLoaders = Object.fromEntries(
  Object.entries(english).map(([name, packed]) => {
    const others = Object.entries(__GRAPH__.content[name] ?? {}).map(([lang, file]) => [
      lang,
      fromBeside(file),
    ]);
    return [
      name,
      { ...Object.fromEntries(others), en: () => Promise.resolve({ default: packed }) },
    ];
  }),
) as Readonly<Record<PartName, Readonly<Record<string, Loader>>>>;

export const languages = Object.keys(partLoaders.documents);
