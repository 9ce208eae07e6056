/**
 * The script tag entry. Asks for everything that a widget on the page needs at once: code, words
 * and content of its language. One after the other, they would cost a round trip each.
 */
import { languages } from './content/generated/names.ts';
import { MitidErrorEvent } from './core/element/events.ts';
import { reportError, warn } from './core/element/report.ts';
import type { Graph } from './graph.ts';
import { resolveLocale, sourceLocale } from './core/i18n/locale.ts';
import { addressOf, isPinned } from './core/platform/address.ts';
import { callDoctor } from './core/platform/doctor.ts';
import { watchWidgets } from './core/platform/find-widgets.ts';
import { attributesOf } from './widgets/attributes.ts';

declare const __GRAPH__: Graph;

const { code, part } = __GRAPH__;
const base = import.meta.url;
const failed = new Set<string>();

/** The browser keeps what it has loaded, so the widgets' own imports find it there. */
const ask = (address: string): Promise<unknown> => import(/* @vite-ignore */ address);

/**
 * The address of a file of code; a further attempt has another, where no import map says which. Only
 * that of a widget itself: it imports the others by the one address that they have. Browsers ask for
 * those again, but Firefox, which keeps a failed module as long as the page.
 */
function codeAddress(file: string, attempt: number): string {
  const { href } = new URL(file, base);
  const isAsked = attempt > 0 && file.startsWith('widgets/') && !isPinned(href);
  return isAsked ? `${href}?${attempt}` : href;
}

/** Asks for the code of a widget, and for the texts that it needs in its language. */
function askFor(element: Element, name: string, attempt = 0): Promise<unknown> {
  const { locale } = resolveLocale(element, languages);
  const texts = [`content/${part[name] ?? ''}.${locale}`];
  if (locale !== sourceLocale) texts.push(`content/words.${locale}`);
  for (const text of texts) {
    // The widget itself asks again, and says so if that fails too.
    ask(addressOf(text, base)).catch(() => undefined);
  }
  return Promise.all((code[name] ?? []).map((file) => ask(codeAddress(file, attempt))));
}

/** As soon as the device is online again, and after a moment where it seems to be. */
const anotherChance = (): Promise<unknown> =>
  new Promise((resolve) => {
    addEventListener('online', resolve, { once: true });
    if (navigator.onLine) setTimeout(resolve, 1000);
  });

function report(element: Element, name: string, error: unknown): void {
  const message = `the code of <mitid-${name}> could not be loaded.`;
  element.dispatchEvent(new MitidErrorEvent(name, 'code-unavailable', message));
  if (failed.has(name)) return;
  failed.add(name);
  reportError(message, error);
}

async function load(element: Element, name: string): Promise<void> {
  // The part that is open first comes with it; the guide says so if that cannot be.
  const first = name === 'guide' ? firstPart(element) : undefined;
  if (first !== undefined) askFor(element, first).catch(() => undefined);
  try {
    await askFor(element, name);
  } catch (error) {
    if (!navigator.onLine) report(element, name, error);
    await anotherChance();
    await askFor(element, name, 1).catch((again: unknown) => {
      report(element, name, again);
    });
  }
}

/** The part of a guide that is open first, where its attributes alone say so. */
function firstPart(guide: Element): string | undefined {
  if (guide.matches('[only], [exclude]') || (guide.hasAttribute('hash') && location.hash)) {
    return undefined;
  }
  const wanted = guide.getAttribute('open') ?? '';
  return Object.hasOwn(code, wanted) ? wanted : 'overview';
}

// First, so that it sees what the policy of the page blocks.
callDoctor(base, (cause) => reportError('the doctor could not be loaded.', cause));
watchWidgets({
  names: Object.keys(code),
  attributesOf,
  onFound: (element, name) => void load(element, name),
  onProblem: warn,
});
