/**
 * The script tag entry. Asks for everything that a widget on the page needs at once: the core, and the
 * widget with its content and words. One after the other, they would cost a round trip each.
 */
import { MitidErrorEvent } from './core/element/events.ts';
import { reportError, warn } from './core/element/report.ts';
import { resolveLocale } from './core/i18n/locale.ts';
import { callDoctor } from './core/platform/doctor.ts';
import { bareFileOf, CORE, fileOf, HOOKS } from './files.ts';
import { languages } from './generated/languages.ts';
import { widgetNames } from './generated/widget-names.ts';
import { addressOf } from './loading/address.ts';
import { findElements } from './loading/find-widgets.ts';

type Hooks = typeof import('./hooks/hooks.late.ts');

const base = import.meta.url;
const failed = new Set<string>();
const names: readonly string[] = widgetNames;

/** The browser keeps what it has loaded, so the widgets' own imports find it there. */
const ask = (file: string, attempt = 0): Promise<unknown> =>
  import(/* @vite-ignore */ addressOf(file, base, attempt));

function askFor(element: Element, name: string): Promise<unknown> {
  ask(CORE).catch(() => undefined);
  const file = fileOf(name, resolveLocale(element, languages).locale);
  return ask(file).then(() => {
    // A server that answers with something else than what was asked for.
    if (!customElements.get(`mitid-${name}`)) throw new Error(`${file} is not the widget.`);
  });
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

async function loadWidget(element: Element, name: string): Promise<void> {
  // The part that the host opens comes with it; the guide says so if that cannot be.
  const first = name === 'guide' ? firstPart(element) : undefined;
  if (first !== undefined) askFor(element, first).catch(() => undefined);
  try {
    await askFor(element, name);
  } catch (error) {
    if (!navigator.onLine) report(element, name, error);
    await anotherChance();
    // Browsers may keep what has failed, so it is another file: the widget then asks for its content itself.
    await ask(bareFileOf(name)).catch((again: unknown) => {
      report(element, name, again);
    });
  }
}

/** The part of a guide that the host opens, where its attributes alone say so. */
function firstPart(guide: Element): string | undefined {
  if (guide.matches('[only], [exclude]') || (guide.hasAttribute('hash') && location.hash)) {
    return undefined;
  }
  const wanted = guide.getAttribute('open') ?? '';
  return names.includes(wanted) ? wanted : undefined;
}

let hooks: Promise<void> | undefined;

/** What makes widgets of hooks; what a hook will become is asked for beside it. */
function loadHooks(element: Element): void {
  hooks ??= ask(HOOKS)
    .catch(async () => {
      await anotherChance();
      return ask(HOOKS, 1);
    })
    .then(
      (code) => {
        (code as Hooks).watchHooks({ names, onProblem: warn });
      },
      (error: unknown) => {
        hooks = undefined;
        reportError('the code for data-mitid could not be loaded.', error);
      },
    );
  const { mitid: name = '', lang } = (element as HTMLElement).dataset;
  if (!names.includes(name)) return;
  const like = lang ? Object.assign(document.createElement('p'), { lang }) : element;
  askFor(like, name).catch(() => undefined);
}

// First, so that it sees what the policy of the page blocks.
callDoctor(base, (cause) => reportError('the doctor could not be loaded.', cause));
findElements([...names.map((name) => `mitid-${name}`), '[data-mitid]'].join(), (element) => {
  const name = element.localName.slice('mitid-'.length);
  if (element.localName.startsWith('mitid-') && names.includes(name))
    void loadWidget(element, name);
  else loadHooks(element);
});
