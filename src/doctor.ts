/**
 * Says what is wrong with a page, in the words of those who edit it. Comes up on a page whose
 * address has `?mitid-doctor`, or from the console:
 * `(await import('https://example.dk/mitid-widgets/doctor.js')).open()`.
 */
import type { LocaleModule } from '@lit/localize/internal/types.js';
import { lookupLocale, sourceLocale } from './core/i18n/locale.ts';
import { addWords, withLocale } from './core/i18n/words.ts';
import { findingsOf, reportOf } from './doctor/examine.ts';
import { findIn, seeFrame, seeScripts, seeWidget } from './doctor/look.ts';
import { openPanel, type Panel, type PanelActions } from './doctor/panel.ts';
import { blockedOf, lostFiles, seeOverlays } from './doctor/probe.ts';
import type { Finding, SeenPage } from './doctor/seen.ts';
import { knowledge } from './doctor/vocabulary.ts';
import { isForeign } from './core/platform/origins.ts';
import { doctorLanguages } from './generated/languages.ts';
import { version } from './generated/version.ts';
import { addressOf } from './loading/address.ts';

/** The folder that the doctor came from. The build would take a `new URL` of a literal for a file. */
const home = import.meta.url.replace(/[?#].*/s, '').replace(/[^/]*$/, '');

/** Until the page has loaded and its widgets have come up, or will not. */
async function whenSettled(): Promise<void> {
  if (document.readyState !== 'complete') {
    await new Promise((done) => {
      addEventListener('load', done, { once: true });
    });
  }
  const isSettled = (): boolean =>
    findIn(document).widgets.every(
      ({ element }) =>
        element.isSettled ?? !knowledge.widgets.includes(element.localName.replace('mitid-', '')),
    );
  for (let tries = 0; tries < 30 && !isSettled(); tries++) {
    await new Promise((done) => setTimeout(done, 100));
  }
}

/** What cannot be read as an address stays as it stands in the page. */
function absolute(address: string): string {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
}

async function see(): Promise<{ page: SeenPage; find: (finding: Finding) => Element | undefined }> {
  const found = findIn(document);
  const widgets = found.widgets.map(seeWidget);
  const missing = widgets
    .filter((each) => each.version === undefined)
    .map(({ tag }) => tag.replace('mitid-', ''))
    .filter((name) => knowledge.widgets.includes(name));
  const addresses = widgets.flatMap(({ attributes }) =>
    attributes
      .filter(([name, value]) => name === 'content-src' && value !== '' && !isForeign(value))
      .map(([, value]) => absolute(value)),
  );
  const lost = await lostFiles(home, [...new Set(missing)]);
  const overlays = await seeOverlays(addresses);
  // Browsers say a moment later what their policy has blocked.
  if (overlays.length > 0) await new Promise((done) => setTimeout(done, 100));
  const frames = found.frames.map(seeFrame);
  const ours = [...addresses, ...frames.map(({ address }) => address)];
  return {
    page: {
      version,
      home,
      room: innerWidth,
      lang: document.documentElement.lang,
      widgets,
      strangers: found.strangers,
      frames,
      scripts: seeScripts(),
      blocked: blockedOf(home, ours),
      lost,
      overlays,
    },
    find: ({ at }) =>
      at && (at.kind === 'widget' ? found.widgets[at.number]?.element : found.frames[at.number]),
  };
}

/** The language of the page, with its words there. English where there are none, or they are lost. */
async function localeOfPage(): Promise<string> {
  const locale = lookupLocale(document.documentElement.lang, doctorLanguages) ?? sourceLocale;
  if (locale === sourceLocale) return locale;
  try {
    const address = addressOf(`doctor.${locale}`, home);
    const { templates } = (await import(/* @vite-ignore */ address)) as LocaleModule;
    addWords(locale, templates);
    return locale;
  } catch {
    return sourceLocale;
  }
}

/** What is wrong with the page now, the worst first. For scripts: in English on every page. */
export async function examine(): Promise<readonly Finding[]> {
  await whenSettled();
  return findingsOf((await see()).page, knowledge);
}

let panel: Panel | undefined;

/** Opens the panel, or looks again where it is open. */
export async function open(): Promise<void> {
  const [locale] = await Promise.all([localeOfPage(), whenSettled()]);
  const { page, find } = await see();
  const findings = withLocale(locale, () => findingsOf(page, knowledge));
  const shown = (panel ??= openPanel(version));
  const actions: PanelActions = {
    again: () => void open(),
    show: (finding) => {
      const element = find(finding);
      if (element) panel?.mark(element);
    },
    copy: async () => {
      try {
        const report = withLocale(locale, () => reportOf(findings, page, location.href));
        await navigator.clipboard.writeText(report);
        return true;
      } catch {
        return false;
      }
    },
    close: () => {
      panel?.remove();
      panel = undefined;
    },
    isEnglish: (line) => page.overlays.some(({ problems }) => problems.includes(line)),
  };
  withLocale(locale, () => {
    shown.update(findings, actions);
  });
}
