/** Loads the parts of the content. All widgets of a page share one request for a part. */
import { partLoaders } from './generated/loaders.ts';
import type { Part, PartName } from './parts.ts';
import { unpack } from './pack.ts';

export { languages } from './generated/names.ts';

const loads = new Map<string, Promise<unknown>>();
const failures = new Map<string, number>();

/** The part in the language asked for. A failed load is forgotten, so that it can be tried again. */
export function loadPart<N extends PartName>(name: N, lang: string): Promise<Part<N>> {
  const key = `${name}.${lang}`;
  const running = loads.get(key) as Promise<Part<N>> | undefined;
  if (running) return running;
  const load = partLoaders[name][lang];
  const attempt = failures.get(key) ?? 0;
  const started = load
    ? load(attempt).then((module) => unpack<N>(module.default))
    : Promise.reject(new RangeError(`No content in "${lang}"`));
  loads.set(key, started);
  started.catch(() => {
    loads.delete(key);
    failures.set(key, attempt + 1);
  });
  return started;
}
