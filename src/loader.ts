/**
 * The script tag entry. Asks for everything that a widget on the page needs at once: code, words
 * and content of its language. One after the other, they would cost a round trip each.
 */
import { reportError, warn } from './element/report.ts';
import type { Graph } from './graph.ts';
import { resolveLocale, sourceLocale } from './i18n/locale.ts';
import { watchWidgets } from './platform/find-widgets.ts';

declare const __GRAPH__: Graph;

const { code, part, content, words } = __GRAPH__;

/** The browser keeps what it has loaded, so the widgets' own imports find it there. */
const ask = (file: string): Promise<unknown> =>
  import(/* @vite-ignore */ new URL(file, import.meta.url).href);

function load(element: Element, name: string): void {
  const files = content[part[name] ?? ''] ?? {};
  const { locale } = resolveLocale(element, Object.keys(files));
  const texts = [files[locale], locale === sourceLocale ? undefined : words[locale]];
  for (const file of texts) {
    // The widget itself asks again, and says so if that fails too.
    if (file) ask(file).catch(() => undefined);
  }
  Promise.all((code[name] ?? []).map(ask)).catch((error: unknown) => {
    reportError(`<${element.localName}> could not be loaded.`, error);
  });
}

watchWidgets(Object.keys(code), load, warn);
