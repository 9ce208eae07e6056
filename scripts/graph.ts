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

function graphOf(bundle: Bundle): Graph {
  const code: Record<string, string[]> = {};
  const content: Record<string, Record<string, string>> = {};
  const words: Record<string, string> = {};
  const late: string[] = [];
  for (const [name, chunk] of Object.entries(bundle)) {
    if (chunk.type !== 'chunk') continue;
    if (chunk.isEntry) code[chunk.name.replace('widgets/', '')] = [...importsOf(bundle, name)];
    if (/\.result-view\.ts$/.test(chunk.facadeModuleId ?? '')) late.push(name);
    const module = chunk.facadeModuleId?.match(/\/generated\/([\w-]+?)(?:\.([\w-]+))?\.ts$/);
    const [, first, lang] = module ?? [];
    if (first && lang) content[first] = { ...content[first], [lang]: name };
    else if (first) words[first] = name;
  }
  return { code, part: catalogue, content, words, late };
}

export function buildGraph(): Plugin {
  return {
    name: 'mitid-graph',
    generateBundle(_options, bundle) {
      mkdirSync(new URL('./', file), { recursive: true });
      writeFileSync(file, JSON.stringify(graphOf(bundle)));
    },
  };
}

export const readGraph = (): Graph => JSON.parse(readFileSync(file, 'utf8')) as Graph;
