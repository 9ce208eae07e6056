/**
 * The script tag entry. Finds the widgets on the page, also ones that are added later, and asks
 * for everything that each needs at once: code, words and content of its language. Without that,
 * one request would wait for the other three times over.
 */
import type { Graph } from './graph.ts';
import { sourceLocale, resolveLocale } from './i18n/locale.ts';

declare const __GRAPH__: Graph;

const { code, part, content, words } = __GRAPH__;
const hook = 'data-mitid';
const selector = [...Object.keys(code).map((name) => `mitid-${name}`), `[${hook}]`].join();
const asked = new Map<string, Promise<unknown>>();

function ask(file: string): Promise<unknown> {
  const running = asked.get(file);
  if (running) return running;
  const request = import(/* @vite-ignore */ new URL(file, import.meta.url).href);
  asked.set(file, request);
  // The widget says what is missing; here a failed request is only kept from being reported twice.
  request.catch(() => asked.delete(file));
  return request;
}

function load(element: Element): void {
  const name = element.localName.slice('mitid-'.length);
  const files = content[part[name] ?? ''] ?? {};
  const { locale } = resolveLocale(element, Object.keys(files));
  const code_ = (code[name] ?? []).map(ask);
  for (const file of [files[locale], locale === sourceLocale ? undefined : words[locale]]) {
    if (file) void ask(file).catch(() => undefined);
  }
  Promise.all(code_).catch((error: unknown) => {
    console.error(`mitid-widgets: <${element.localName}> could not be loaded.`, error);
    element.dispatchEvent(new CustomEvent('mitid-error', { bubbles: true, composed: true, detail: Object.freeze({ widget: name, code: 'code-unavailable', message: 'could not be loaded.' }) }));
  });
}

/** `<div data-mitid="document-checklist" data-lang="uk">`, for editors that strip unknown tags. */
function place(holder: HTMLElement): void {
  const { mitid: name = '', ...attributes } = holder.dataset;
  if (!(name in code) || holder.firstElementChild?.localName === `mitid-${name}`) return;
  const element = document.createElement(`mitid-${name}`);
  for (const attribute of holder.getAttributeNames()) {
    if (attribute.startsWith('data-') && attribute !== hook) {
      element.setAttribute(attribute.slice('data-'.length), holder.getAttribute(attribute) ?? '');
    }
  }
  element.append(...holder.childNodes);
  holder.append(element);
  void attributes;
}

function find(root: ParentNode & Node): void {
  const found = [...root.querySelectorAll<HTMLElement>(selector)];
  if (root instanceof HTMLElement && root.matches(selector)) found.push(root);
  for (const element of found) {
    if (element.hasAttribute(hook)) place(element);
    else load(element);
  }
}

find(document);
new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) if (node instanceof Element) find(node);
  }
}).observe(document, { childList: true, subtree: true });
