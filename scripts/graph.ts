/** Which files each widget needs: read off the bundle, and handed to the loader. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import type { Plugin, Rolldown } from 'vite';
import type { Graph } from '../src/graph.ts';
import { catalogue } from '../src/widgets/catalogue.ts';

const file = new URL('../.cache/graph.json', import.meta.url);

type Bundle = Rolldown.OutputBundle;

function importsOf(bundle: Bundle, name: string, found = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (chunk?.type !== 'chunk' || found.has(name)) return found;
  found.add(name);
  for (const imported of chunk.imports) importsOf(bundle, imported, found);
  return found;
}

type Chunk = Extract<Bundle[string], { type: 'chunk' }>;

const chunksOf = (bundle: Bundle): [string, Chunk][] =>
  Object.entries(bundle).flatMap(([name, chunk]) =>
    chunk.type === 'chunk' ? [[name, chunk]] : [],
  );

function graphOf(bundle: Bundle): Graph {
  const code: Record<string, string[]> = {};
  const late: string[] = [];
  for (const [file, chunk] of chunksOf(bundle)) {
    const [folder, name = ''] = chunk.name.split('/');
    if (!chunk.isEntry) continue;
    if (folder === 'late') late.push(file);
    else if (folder === 'widgets') code[name] = [...importsOf(bundle, file)];
  }
  return { code, part: catalogue, late };
}

export const noteGraph = (): Plugin => ({
  name: 'mitid-graph',
  generateBundle(_options, bundle) {
    mkdirSync(new URL('./', file), { recursive: true });
    writeFileSync(file, JSON.stringify(graphOf(bundle)));
  },
});

export const readGraph = (): Graph => JSON.parse(readFileSync(file, 'utf8')) as Graph;
