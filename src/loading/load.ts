/**
 * Whatever follows: content, words, late code, other widgets. It is asked for by name, once for all
 * widgets of a page. What failed is forgotten, so that it can be asked for again.
 */
import { importFile } from './import-file.ts';

const loads = new Map<string, Promise<unknown>>();
const loadedFiles = new Map<string, unknown>();
const failures = new Map<string, number>();

/** The module of that name. */
export function load<T>(name: string): Promise<T> {
  const running = loads.get(name);
  if (running) return running as Promise<T>;
  const attempt = failures.get(name) ?? 0;
  const started = importFile(name, attempt).then((module) => {
    loadedFiles.set(name, module);
    return module;
  });
  loads.set(name, started);
  started.catch(() => {
    forget(name);
    failures.set(name, attempt + 1);
  });
  return started as Promise<T>;
}

/** Lets go of a module, so that it is asked for again. */
export function forget(name: string): void {
  loads.delete(name);
  loadedFiles.delete(name);
}

/** The module of that name where it is there already: nobody needs to wait for it. */
export const loaded = (name: string): unknown => loadedFiles.get(name);

/** Takes in what has come with other code. */
export function provide(name: string, module: unknown): void {
  loadedFiles.set(name, module);
  loads.set(name, Promise.resolve(module));
}
